//! `#[status(..)]`: the options of an item and of a variant.

use crate::code::CodeRef;
use crate::fault::Faults;
use crate::guard::Named;
use crate::input::{spelled, ungrouped};
use crate::nearest::nearest_name;
use crate::problem::Problem;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::{Attribute, Data, DeriveInput, Meta};

/// All options, wherever they stand; which may stand where is checked when they are read.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) code: Option<Named>,
    pub(crate) transparent: Option<Span>,
    /// The field that holds the status: a name or an index.
    pub(crate) from: Option<TokenTree>,
    pub(crate) only: Vec<Named>,
    pub(crate) default: Option<Named>,
    pub(crate) registry: Option<TokenStream>,
    pub(crate) facade: Option<TokenStream>,
    pub(crate) try_from: Option<Span>,
    /// An option was wrong, so that a missing one is no news.
    pub(crate) faulty: bool,
    given: Vec<String>,
}

const OF_ENUM: &[&str] = &["only", "default", "registry", "crate", "try_from"];
const OF_STRUCT: &[&str] = &["transparent", "from", "only", "registry", "crate"];
const OF_VARIANT: &[&str] = &["transparent", "from"];

impl Options {
    pub(crate) fn of_item(input: &DeriveInput, faults: &mut Faults) -> Self {
        match input.data {
            Data::Enum(_) => Self::read(&input.attrs, OF_ENUM, "an enum", faults),
            Data::Struct(_) | Data::Union(_) => {
                Self::read(&input.attrs, OF_STRUCT, "a struct", faults)
            }
        }
    }

    pub(crate) fn of_variant(attributes: &[Attribute], faults: &mut Faults) -> Self {
        Self::read(attributes, OF_VARIANT, "a variant", faults)
    }

    /// Several attributes add up.
    fn read(attributes: &[Attribute], known: &[&str], of: &str, faults: &mut Faults) -> Self {
        let mut options = Self::default();
        let mut wrong = Faults::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("status")) {
            let Meta::List(list) = &attribute.meta else {
                let span = attribute
                    .path()
                    .segments
                    .first()
                    .map_or_else(Span::call_site, |path| path.ident.span());
                wrong.push(
                    span,
                    Problem::new("`#[status]` has nothing in brackets")
                        .help("write `#[status(404)]`"),
                );
                continue;
            };
            let arguments = split(list.tokens.clone());
            if arguments.is_empty() {
                let span = list
                    .path
                    .segments
                    .first()
                    .map_or_else(Span::call_site, |path| path.ident.span());
                wrong.push(
                    span,
                    Problem::new("`#[status()]` has nothing in brackets")
                        .help("write `#[status(404)]`"),
                );
            }
            for argument in arguments {
                options.argument(&argument, known, of, &mut wrong);
            }
        }
        options.faulty = !wrong.is_empty();
        options.exclusive(&mut wrong);
        faults.append(wrong);
        options
    }

    fn argument(&mut self, tokens: &[TokenTree], known: &[&str], of: &str, faults: &mut Faults) {
        let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
        let name = match tokens.first() {
            Some(TokenTree::Ident(name)) => name.to_string(),
            _ => return self.code(tokens, span, known, of, faults),
        };
        let known_here = known.contains(&name.as_str());
        let option = known_here
            || tokens.len() > 1
            || name.starts_with(|first: char| first.is_ascii_lowercase());
        if !option {
            return self.code(tokens, span, known, of, faults);
        }
        if !known_here {
            return faults.push(span, unknown(&name, known, of));
        }
        if self.given.contains(&name) {
            let problem = Problem::new(format!("option `{name}` is given twice"));
            return faults.push(span, problem.help("keep one of the two"));
        }
        self.given.push(name.clone());
        let value = match tokens.get(1) {
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => &tokens[2..],
            _ => &[],
        };
        match (name.as_str(), tokens) {
            ("transparent", [_]) => self.transparent = Some(span),
            ("try_from", [_]) => self.try_from = Some(span),
            ("only", [_, TokenTree::Group(group)])
                if group.delimiter() == Delimiter::Parenthesis =>
            {
                self.only(group.stream(), span, faults);
            }
            ("from", [_, _, field @ (TokenTree::Ident(_) | TokenTree::Literal(_))]) => {
                self.from = Some(field.clone());
            }
            ("default", _) if !value.is_empty() => self.default = one_code(value, span, faults),
            ("registry", _) if !value.is_empty() => self.registry = path(value, &name, faults),
            ("crate", _) if !value.is_empty() => self.facade = path(value, &name, faults),
            _ => faults.push(
                span,
                Problem::new(format!("option `{name}` is not complete")).help(form(&name)),
            ),
        }
    }

    fn only(&mut self, list: TokenStream, span: Span, faults: &mut Faults) {
        for member in split(list) {
            let at = member.first().map_or(span, TokenTree::span);
            match spelled(&member) {
                Ok(what) => self.only.push(Named { what, span: at }),
                Err(problem) => faults.push(at, problem),
            }
        }
        if self.only.is_empty() {
            faults.push(span, Problem::new("`only()` allows no code").help(form("only")));
        }
    }

    fn code(
        &mut self,
        tokens: &[TokenTree],
        span: Span,
        known: &[&str],
        of: &str,
        faults: &mut Faults,
    ) {
        if !known.contains(&"transparent") {
            let problem = Problem::new("an enum has no status of its own");
            return faults.push(
                span,
                problem.help("write it on each variant, or `default = 500` for those without one"),
            );
        }
        let Some(code) = one_code(tokens, span, faults) else { return };
        if self.code.is_some() {
            let problem = Problem::new(format!("{of} has one status, and this is a second"));
            return faults.push(span, problem.help("keep one of the two"));
        }
        self.code = Some(code);
    }

    /// A status has one source.
    fn exclusive(&mut self, faults: &mut Faults) {
        let from = self.from.as_ref().map(|field| ("from", field.span()));
        let transparent = self.transparent.map(|span| ("transparent", span));
        let others: Vec<_> = transparent.into_iter().chain(from).collect();
        if let (Some(code), Some((other, _))) = (&self.code, others.first()) {
            let problem = Problem::new(format!("a code and `{other}` exclude each other"));
            faults.push(code.span, problem.help("keep one of the two"));
        } else if let [_, (_, span)] = others.as_slice() {
            let problem = Problem::new("`transparent` and `from` exclude each other");
            faults.push(*span, problem.help("keep one of the two"));
        }
    }
}

/// One code; a class or a set is several.
fn one_code(tokens: &[TokenTree], span: Span, faults: &mut Faults) -> Option<Named> {
    match spelled(tokens) {
        Ok(CodeRef::Class(class)) => {
            let problem = Problem::new(format!("`{class}` is a class, and a status is one code"));
            faults.push(
                span,
                problem
                    .help(format!("write one of its codes, such as `{}`", class.range().start())),
            );
            None
        }
        Ok(what) => Some(Named { what, span }),
        Err(problem) => {
            faults.push(span, problem);
            None
        }
    }
}

fn path(tokens: &[TokenTree], name: &str, faults: &mut Faults) -> Option<TokenStream> {
    let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    // Blamed on the derive: `unused_qualifications` is about paths that people write.
    let tokens: TokenStream = tokens
        .iter()
        .cloned()
        .map(|mut token| {
            token.set_span(token.span().resolved_at(Span::call_site()));
            token
        })
        .collect();
    if syn::parse2::<syn::Path>(tokens.clone()).is_err() {
        faults.push(span, Problem::new(format!("option `{name}` takes a path")).help(form(name)));
        return None;
    }
    Some(tokens)
}

fn unknown(name: &str, known: &[&str], of: &str) -> Problem {
    let problem = Problem::new(format!("unknown option `{name}` of {of}"));
    let elsewhere = [OF_ENUM, OF_STRUCT, OF_VARIANT].concat();
    if elsewhere.contains(&name) {
        let place = if OF_VARIANT.contains(&name) { "a variant or a struct" } else { "the item" };
        return problem.help(format!("`{name}` is an option of {place}"));
    }
    match nearest_name(name, known.iter().copied()) {
        Some(meant) => problem.help(format!("did you mean `{meant}`?")),
        None => {
            problem.help(format!("write a code, such as `404`, or one of `{}`", known.join("`, `")))
        }
    }
}

/// What the option looks like.
fn form(name: &str) -> &'static str {
    match name {
        "transparent" => "write `transparent` alone",
        "try_from" => "write `try_from` alone",
        "only" => "write `only(4xx, 5xx)`",
        "from" => "write `from = field`, or `from = 0` in a tuple",
        "default" => "write `default = 500`",
        "registry" => "write `registry = crate::http`",
        _ => "write `crate = my_status_codes`",
    }
}

/// Arguments at their commas.
fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens: Vec<TokenTree> = ungrouped(tokens.into_iter().collect());
    let comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    tokens
        .split(comma)
        .filter(|argument| !argument.is_empty())
        .map(|argument| ungrouped(argument.to_vec()))
        .collect()
}
