//! A code, class or name -> the path, or the paths, of the variants that it stands for.

use crate::code::{ClassPattern, CodeRef};
use crate::enumerate::{constant, ident};
use crate::name;
use crate::nearest::{nearest_codes, nearest_name};
use crate::problem::Problem;
use crate::registry::{Family, Registry};
use crate::spec::Entry;
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

/// What `status!` expands to. `path` is the module of the registry, `span` the token that names the code.
pub(crate) fn lookup(
    registry: &Registry,
    path: &TokenStream,
    what: &CodeRef,
    span: Span,
) -> Result<TokenStream, Problem> {
    let found = match entry(registry, what) {
        Ok(entry) => Ok(single(entry, path, span)),
        Err(_) => codes(registry, what).map(|codes| several(registry, &codes, path, span)),
    };
    match found {
        // What is wrong with the spec is reported where the registry is defined, once.
        Err(_) if registry.broken => Ok(any(registry, path, span)),
        found => found,
    }
}

/// The code that a number or a name stands for.
pub(crate) fn entry<'r>(registry: &'r Registry, what: &CodeRef) -> Result<&'r Entry, Problem> {
    match what {
        CodeRef::Code(code) => registry.get(*code).ok_or_else(|| unknown_code(registry, *code)),
        CodeRef::Class(class) => {
            Err(Problem::new(format!("`{class}` is a class, and a status is one code")))
        }
        CodeRef::Name(name) => {
            let named =
                |entry: &&Entry| entry.name == *name || name::constant(&entry.name) == *name;
            registry.codes.iter().find(named).ok_or_else(|| unknown_name(registry, name))
        }
    }
}

/// The codes that a number, a class, a name or a set stands for; at least one.
pub(crate) fn codes(registry: &Registry, what: &CodeRef) -> Result<Vec<u16>, Problem> {
    let (codes, empty) = match what {
        CodeRef::Class(class) => (registry.members(*class), empty_class(registry, *class)),
        CodeRef::Name(name) => match registry.sets.iter().find(|set| set.key == *name) {
            Some(set) => {
                (set.codes.clone(), Problem::new(format!("set `{name}` is empty in this registry")))
            }
            None => return entry(registry, what).map(|entry| vec![entry.code]),
        },
        CodeRef::Code(_) => return entry(registry, what).map(|entry| vec![entry.code]),
    };
    if codes.is_empty() { Err(empty) } else { Ok(codes) }
}

/// One code, with the user's span on every token outside the brackets, so that a second arm for it is unreachable at
/// the literal. A code that is not to be used goes through its constant, which warns.
pub(crate) fn single(entry: &Entry, path: &TokenStream, span: Span) -> TokenStream {
    let mut name = if entry.state.warns() { constant(entry) } else { ident(&entry.name) };
    name.set_span(span);
    quote_spanned!(span=> <#path::Status>::#name)
}

/// Codes as an or-pattern, which is a union of sets in an expression. With the macro's own span an alternative that an
/// earlier arm took is no unreachable pattern. One code alone stands twice: it is a set all the same.
fn several(registry: &Registry, codes: &[u16], path: &TokenStream, span: Span) -> TokenStream {
    let span = Span::mixed_site().located_at(span);
    let mut paths: Vec<TokenStream> = codes
        .iter()
        .filter_map(|code| {
            let mut name = ident(&registry.get(*code)?.name);
            name.set_span(span);
            Some(quote_spanned!(span=> <#path::Status>::#name))
        })
        .collect();
    if let [alone] = paths.as_slice() {
        paths.push(alone.clone());
    }
    let bar = quote_spanned!(span=> |);
    let rest = paths.iter().skip(1);
    let first = paths.first();
    quote!(#first #(#bar #rest)*)
}

/// Some status, for a registry whose spec is broken.
fn any(registry: &Registry, path: &TokenStream, span: Span) -> TokenStream {
    let span = Span::mixed_site().located_at(span);
    let placeholder = Entry::placeholder();
    let mut name = ident(&registry.codes.first().unwrap_or(&placeholder).name);
    name.set_span(span);
    quote_spanned!(span=> <#path::Status>::#name)
}

fn unknown_code(registry: &Registry, code: u16) -> Problem {
    let mut problem = Problem::new(format!("`{code}` is not {} of this registry", registry.kind()));
    let width = registry.width();
    if code.to_string().len() != width {
        problem = problem.note(format!("a status code of this registry has {width} digits"));
    }
    if let Some(entry) = registry.temporary.iter().find(|entry| entry.code == code) {
        problem = problem.line(temporary(entry));
    }
    for vendor in &registry.vendors {
        for entry in vendor.codes.iter().filter(|entry| entry.code == code) {
            problem = problem.line(vendors(&vendor.name, entry, registry));
        }
    }
    let codes: Vec<u16> = registry.codes.iter().map(|entry| entry.code).collect();
    let near: String = nearest_codes(code, &codes)
        .into_iter()
        .filter_map(|near| Some(format!("\n{}", registry.get(near)?.line())))
        .collect();
    if near.is_empty() { problem } else { problem.help(format!("the nearest codes are{near}")) }
}

fn temporary(entry: &Entry) -> String {
    let until = entry.expires.map_or(String::new(), |date| format!(" until {date}"));
    format!(
        "\"{}\" is registered temporarily{until}; set `temporary = true` in a registry of your own",
        entry.phrase
    )
}

fn vendors(vendor: &str, entry: &Entry, registry: &Registry) -> String {
    let verb = match vendor {
        "nginx" => "nginx logs it as",
        "unofficial" => "unofficially it is",
        _ => {
            return format!(
                "{vendor} uses it as \"{}\"; {}",
                entry.phrase,
                extend(vendor, registry)
            );
        }
    };
    format!("{verb} \"{}\"; {}", entry.phrase, extend(vendor, registry))
}

fn extend(vendor: &str, registry: &Registry) -> String {
    let whose = if registry.family == Family::Builtin {
        "to a registry of your own"
    } else {
        "to the spec"
    };
    format!("add `extends = [\"http\", \"{vendor}\"]` {whose}")
}

fn empty_class(registry: &Registry, class: ClassPattern) -> Problem {
    if registry.has_class(class) {
        return Problem::new(format!("class `{class}` has no code in this registry"))
            .help("leave it out");
    }
    let classes: Vec<String> =
        registry.classes.iter().map(|class| format!("`{}`", class.pattern)).collect();
    Problem::new(format!("`{class}` is not a class of this registry"))
        .help(format!("the classes are {}", classes.join(", ")))
}

fn unknown_name(registry: &Registry, name: &str) -> Problem {
    let problem = Problem::new(format!("`{name}` is not a code or a set of this registry"));
    let called = |other: &str| other == name || name::constant(other) == name;
    for entry in &registry.codes {
        if entry
            .former
            .iter()
            .filter_map(|former| name::variant(former))
            .any(|former| called(&former))
        {
            let shouted = !name.bytes().any(|byte| byte.is_ascii_lowercase());
            let now = if shouted { name::constant(&entry.name) } else { entry.name.clone() };
            return problem
                .note(format!("{} was called so and is \"{}\" now", entry.code, entry.phrase))
                .help(format!("write `{now}`"));
        }
    }
    if let Some(class) = registry.classes.iter().find(|class| called(&class.variant)) {
        return problem.help(format!("write the class as `{}`", class.pattern));
    }
    if let Some(entry) = registry.temporary.iter().find(|entry| called(&entry.name)) {
        return problem.line(format!("{}: {}", entry.code, temporary(entry)));
    }
    for vendor in &registry.vendors {
        if let Some(entry) = vendor.codes.iter().find(|entry| called(&entry.name)) {
            return problem.line(vendors(&vendor.name, entry, registry));
        }
    }
    let names = registry.codes.iter().map(|entry| entry.name.as_str());
    let keys = registry.sets.iter().map(|set| set.key.as_str());
    problem.maybe_help(
        nearest_name(name, names.chain(keys)).map(|meant| format!("did you mean `{meant}`?")),
    )
}
