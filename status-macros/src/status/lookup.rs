//! A code, class or name -> the path, or the paths, of the variants that it stands for.

use super::unknown;
use crate::registry::Registry;
use crate::report::problem::Problem;
use crate::spec::Entry;
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;
use proc_macro2::{Ident, Span, TokenStream};
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
        CodeRef::Code(code) => registry.get(*code).ok_or_else(|| unknown::code(registry, *code)),
        CodeRef::Class(class) => {
            Err(Problem::new(format!("`{class}` is a class, and a status is one code")))
        }
        CodeRef::Name(name) => {
            // A constant has no small letter.
            let small = name.bytes().any(|byte| byte.is_ascii_lowercase());
            let named = |entry: &&Entry| {
                entry.name == *name || !small && name::constant(&entry.name) == *name
            };
            registry.codes.iter().find(named).ok_or_else(|| unknown::name(registry, name))
        }
    }
}

/// The codes that a number, a class, a name or a set stands for; at least one.
pub(crate) fn codes(registry: &Registry, what: &CodeRef) -> Result<Vec<u16>, Problem> {
    let (codes, empty) = match what {
        CodeRef::Class(class) => (registry.members(*class), unknown::class(registry, *class)),
        CodeRef::Name(name) => match registry.sets.iter().find(|set| set.key == *name) {
            Some(set) => (set.codes.clone(), unknown::empty("set", name)),
            None => return entry(registry, what).map(|entry| vec![entry.code]),
        },
        CodeRef::Code(_) => return entry(registry, what).map(|entry| vec![entry.code]),
    };
    if codes.is_empty() { Err(empty) } else { Ok(codes) }
}

/// One code, with the user's span on every token outside the brackets, so that a second arm for it is unreachable at
/// the literal. A code that is not to be used goes through its constant, which warns.
pub(crate) fn single(entry: &Entry, path: &TokenStream, span: Span) -> TokenStream {
    let name = variant(entry, span);
    quote_spanned!(span=> <#path::Status>::#name)
}

/// The last part of that path.
pub(crate) fn variant(entry: &Entry, span: Span) -> Ident {
    if entry.state.warns() {
        Ident::new(&name::constant(&entry.name), span)
    } else {
        Ident::new(&entry.name, span)
    }
}

/// Codes as an or-pattern, which is a union of sets in an expression. With the macro's own span an alternative that an
/// earlier arm took is no unreachable pattern. One code alone stands twice: it is a set all the same.
fn several(registry: &Registry, codes: &[u16], path: &TokenStream, span: Span) -> TokenStream {
    let span = Span::mixed_site().located_at(span);
    let mut paths: Vec<TokenStream> = codes
        .iter()
        .filter_map(|code| {
            let name = Ident::new(&registry.get(*code)?.name, span);
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
    let name = Ident::new(&registry.codes.first().unwrap_or(&placeholder).name, span);
    quote_spanned!(span=> <#path::Status>::#name)
}
