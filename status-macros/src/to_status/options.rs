//! `#[status(..)]`: the options of an item and of a variant.

use super::bearer::{Bearer, ENUM, STRUCT, VARIANT, form};
use crate::item::tokens::{is_punct, unblamed};
use crate::item::{Body, Item};
use crate::report::faults::Faults;
use crate::report::generated::Code;
use crate::report::problem::Problem;
use crate::report::tokens::flat;
use crate::spec::words::code::CodeRef;
use crate::status::guard::Named;
use crate::status::spelled::spelled;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// All options, wherever they stand; which may stand where is checked when they are read.
#[derive(Default)]
pub(super) struct Options {
    pub(super) code: Option<Named>,
    pub(super) transparent: Option<Span>,
    /// The field that holds the status: a name or an index.
    pub(super) from: Option<TokenTree>,
    pub(super) only: Vec<Named>,
    pub(super) default: Option<Named>,
    pub(super) registry: Option<Code>,
    pub(super) facade: Option<Code>,
    pub(super) try_from: Option<Span>,
    /// An option was wrong, so that a missing one is no news.
    pub(super) is_faulty: bool,
    given: Vec<String>,
}

impl Options {
    pub(super) fn of_item(item: &Item, faults: &mut Faults) -> Self {
        let bearer = match item.body {
            Body::Enum(_) => &ENUM,
            Body::Struct(_) => &STRUCT,
            // It is refused as a whole.
            Body::Union(_) => return Self::default(),
        };
        Self::read(&item.attributes.status, bearer, faults)
    }

    pub(super) fn of_variant(attributes: &[(Span, Vec<TokenTree>)], faults: &mut Faults) -> Self {
        Self::read(attributes, &VARIANT, faults)
    }

    /// Several attributes add up.
    fn read(attributes: &[(Span, Vec<TokenTree>)], bearer: &Bearer, faults: &mut Faults) -> Self {
        let mut options = Self::default();
        for (span, rest) in attributes {
            let group = match rest.as_slice() {
                [TokenTree::Group(group)] => Some(group),
                _ => None,
            };
            let arguments = group.map_or_else(Vec::new, |group| split(group.stream()));
            if arguments.is_empty() {
                options.fault(faults, *span, empty(group, rest));
            }
            for argument in arguments {
                options.argument(&argument, bearer, faults);
            }
        }
        options.exclude(faults);
        options
    }

    fn fault(&mut self, faults: &mut Faults, span: Span, problem: Problem) {
        self.is_faulty = true;
        faults.push(span, problem);
    }

    fn argument(&mut self, tokens: &[TokenTree], bearer: &Bearer, faults: &mut Faults) {
        let Some(first) = tokens.first() else { return };
        let span = first.span();
        let name = match first {
            TokenTree::Ident(name) => name.to_string(),
            _ => return self.code(tokens, bearer, faults),
        };
        let known = bearer.options.contains(&name.as_str());
        let value = match tokens.get(1) {
            Some(sign) if is_punct(sign, '=') => Some(&tokens[2..]),
            _ => None,
        };
        let list = matches!(tokens, [_, TokenTree::Group(_)]);
        let word = name.starts_with(|first: char| first.is_ascii_lowercase()) && tokens.len() == 1;
        if !known && value.is_none() && !list && !word {
            return self.code(tokens, bearer, faults);
        }
        if !known {
            return self.fault(faults, span, bearer.unknown(&name));
        }
        if self.given.contains(&name) {
            let problem = Problem::new(format!("option `{name}` is given twice"));
            return self.fault(faults, span, problem.help("keep one of the two"));
        }
        match (name.as_str(), tokens, value) {
            ("transparent", [_], _) => self.transparent = Some(span),
            ("try_from", [_], _) => self.try_from = Some(span),
            ("only", [_, TokenTree::Group(group)], _)
                if group.delimiter() == Delimiter::Parenthesis =>
            {
                self.only(group.stream(), span, faults);
            }
            ("from", _, Some([field @ (TokenTree::Ident(_) | TokenTree::Literal(_))])) => {
                self.from = Some(field.clone());
            }
            ("default", _, Some(value @ [_, ..])) => self.default = self.one_code(value, faults),
            ("registry", _, Some(value @ [_, ..])) => {
                self.registry = self.path(value, &name, faults);
            }
            ("crate", _, Some(value @ [_, ..])) => self.facade = self.path(value, &name, faults),
            _ => {
                let complete = value.map_or(tokens.len() > 1, |value| !value.is_empty());
                let what = if complete { "not written like this" } else { "not complete" };
                let problem = Problem::new(format!("option `{name}` is {what}"));
                self.fault(faults, span, problem.help(form(&name)));
            }
        }
        self.given.push(name);
    }

    fn only(&mut self, list: TokenStream, span: Span, faults: &mut Faults) {
        let members = split(list);
        if members.is_empty() {
            let problem = Problem::new("`only()` allows no code").help(form("only"));
            self.fault(faults, span, problem);
        }
        for member in members {
            let Some(first) = member.first() else { continue };
            let problem = match spelled(&member) {
                Ok(what) => {
                    self.only.push(Named { what, span: first.span() });
                    continue;
                }
                Err(_) if !is_one(&member) => {
                    let is_range = member.iter().any(|token| is_punct(token, '.'));
                    let help =
                        if is_range { "write a class for a range: `4xx`" } else { form("only") };
                    Problem::new("`only` takes codes, classes and sets").help(help)
                }
                Err(problem) => problem,
            };
            self.fault(faults, first.span(), problem);
        }
    }

    fn code(&mut self, tokens: &[TokenTree], bearer: &Bearer, faults: &mut Faults) {
        let Some(first) = tokens.first() else { return };
        if !bearer.has_status() {
            let problem = Problem::new("an enum has no status of its own")
                .help("write it on each variant, or `default = 500` for those without one");
            return self.fault(faults, first.span(), problem);
        }
        let Some(code) = self.one_code(tokens, faults) else { return };
        if self.code.is_some() {
            let problem =
                Problem::new(format!("{} has one status, and this is a second", bearer.article));
            return self.fault(faults, first.span(), problem.help("keep one of the two"));
        }
        self.code = Some(code);
    }

    /// One code; a class or a set is several.
    fn one_code(&mut self, tokens: &[TokenTree], faults: &mut Faults) -> Option<Named> {
        let span = blamed(tokens);
        let problem = match spelled(tokens) {
            Ok(CodeRef::Class(class)) => {
                Problem::new(format!("`{class}` is a class, and a status is one code"))
                    .help(format!("write one of its codes, such as `{}`", class.range().start()))
            }
            Ok(what) => return Some(Named { what, span }),
            Err(_) if !is_one(tokens) => not_one(tokens),
            Err(problem) => problem,
        };
        self.fault(faults, span, problem);
        None
    }

    fn path(&mut self, tokens: &[TokenTree], name: &str, faults: &mut Faults) -> Option<Code> {
        if !is_path(tokens) {
            let problem = Problem::new(format!("option `{name}` takes a path")).help(form(name));
            self.fault(faults, blamed(tokens), problem);
            return None;
        }
        Some(Code::placed(unblamed(tokens.iter().cloned())))
    }

    /// A status has one source: the first that is given.
    fn exclude(&mut self, faults: &mut Faults) {
        let from = self.from.as_ref().map(TokenTree::span);
        if let (Some(code), Some((other, _))) = (
            &self.code,
            self.transparent.map(|at| ("transparent", at)).or(from.map(|at| ("from", at))),
        ) {
            let problem = Problem::new(format!("a code and `{other}` exclude each other"));
            self.fault(faults, code.span, problem.help("keep one of the two"));
            (self.transparent, self.from) = (None, None);
        } else if let (Some(_), Some(span)) = (self.transparent, from) {
            let problem = Problem::new("`transparent` and `from` exclude each other");
            self.fault(faults, span, problem.help("keep one of the two"));
            self.transparent = None;
        }
    }
}

/// The token to blame: not a sign.
fn blamed(tokens: &[TokenTree]) -> Span {
    let sign = |token: &&TokenTree| !matches!(token, TokenTree::Punct(_));
    let blamed = tokens.iter().find(sign).or(tokens.first());
    blamed.map_or_else(Span::call_site, TokenTree::span)
}

/// Whether the tokens are a number or a word, rightly spelled or not.
fn is_one(tokens: &[TokenTree]) -> bool {
    matches!(
        tokens,
        [TokenTree::Literal(_) | TokenTree::Ident(_)]
            | [TokenTree::Punct(_), TokenTree::Literal(_)]
    )
}

fn not_one(tokens: &[TokenTree]) -> Problem {
    let has = |sign| tokens.iter().any(|token| is_punct(token, sign));
    let problem = Problem::new("a status is one code or its name");
    match tokens.last() {
        Some(TokenTree::Ident(name)) if has(':') => {
            problem.help(format!("write the name alone: `{name}`"))
        }
        _ => problem.help("write `404` or `NotFound`"),
    }
}

fn is_path(tokens: &[TokenTree]) -> bool {
    let colon = |at: usize| tokens.get(at).is_some_and(|token| is_punct(token, ':'));
    let mut at = if colon(0) && colon(1) { 2 } else { 0 };
    loop {
        match tokens.get(at) {
            Some(TokenTree::Ident(_)) if tokens.len() == at + 1 => return true,
            Some(TokenTree::Ident(_)) if colon(at + 1) && colon(at + 2) => at += 3,
            _ => return false,
        }
    }
}

fn empty(group: Option<&Group>, rest: &[TokenTree]) -> Problem {
    let (form, code) = match (group, rest) {
        (Some(_), _) => ("#[status()]", None),
        (None, [sign, value @ (TokenTree::Literal(_) | TokenTree::Ident(_))])
            if is_punct(sign, '=') =>
        {
            ("#[status]", Some(value.to_string().trim_matches('"').to_owned()))
        }
        _ => ("#[status]", None),
    };
    let code = code.unwrap_or_else(|| "404".to_owned());
    Problem::new(format!("`{form}` has nothing in brackets"))
        .help(format!("write `#[status({code})]`"))
}

/// Arguments at their commas.
fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    flat(tokens)
        .split(|token| is_punct(token, ','))
        .filter(|argument| !argument.is_empty())
        .map(<[TokenTree]>::to_vec)
        .collect()
}
