//! `#[status(..)]`: the options of an item and of a variant.

use super::bearer::{Bearer, ENUM, STRUCT, VARIANT, form};
use crate::item::arguments::arguments;
use crate::item::attributes::Attributes;
use crate::item::tokens::is_punct;
use crate::item::{Body, Item};
use crate::report::faults::Faults;
use crate::report::generated::Code;
use crate::report::letters;
use crate::report::problem::Problem;
use crate::status::guard::Named;
use proc_macro2::{Delimiter, Group, Span, TokenTree};

/// All options, wherever they stand; which may stand where is checked when they are read.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) code: Option<Named>,
    pub(super) transparent: Option<Span>,
    /// The field that holds the status: a name or an index.
    pub(super) from: Option<TokenTree>,
    /// The function that says it.
    pub(super) with: Option<Vec<TokenTree>>,
    /// What a status is that the registry does not have.
    pub(super) or: Option<Named>,
    pub(super) only: Vec<Named>,
    pub(crate) default: Option<Named>,
    pub(crate) registry: Option<Code>,
    pub(crate) facade: Option<Code>,
    pub(super) try_from: Option<Span>,
    /// An option was wrong, so that a missing one is no news.
    pub(super) is_faulty: bool,
    given: Vec<String>,
}

impl Options {
    pub(crate) fn of_item(item: &Item, faults: &mut Faults) -> Self {
        let bearer = match item.body {
            Body::Enum(_) => &ENUM,
            Body::Struct(_) => &STRUCT,
            // It is refused as a whole.
            Body::Union(_) => return Self::default(),
        };
        Self::read(&item.attributes, bearer, faults)
    }

    pub(super) fn of_variant(attributes: &Attributes, faults: &mut Faults) -> Self {
        Self::read(attributes, &VARIANT, faults)
    }

    /// Several attributes add up.
    fn read(attributes: &Attributes, bearer: &Bearer, faults: &mut Faults) -> Self {
        let mut options = Self::default();
        for attribute in attributes.named("status") {
            let rest = attribute.rest();
            let group = match rest.as_slice() {
                [TokenTree::Group(group)] => Some(group),
                _ => None,
            };
            let arguments = group.map_or_else(Vec::new, |group| arguments(group.stream()));
            if arguments.is_empty() {
                options.fault(faults, attribute.span(), empty(group, &rest));
            }
            for argument in arguments {
                options.argument(&argument, bearer, faults);
            }
        }
        options.exclude(faults);
        options
    }

    pub(super) fn fault(&mut self, faults: &mut Faults, span: Span, problem: Problem) {
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
        let word = letters::begins(&name, |first| first.is_ascii_lowercase()) && tokens.len() == 1;
        if !known && value.is_none() && !list && !word {
            return self.code(tokens, bearer, faults);
        }
        if !known {
            return self.fault(faults, span, bearer.unknown(&name));
        }
        if self.given.contains(&name) {
            let problem = Problem::with("option `{}` is given twice", &[&name]);
            return self.fault(faults, span, problem.help("keep one of the two"));
        }
        match (name.as_str(), tokens, value) {
            ("transparent", [_], _) => self.transparent = Some(span),
            ("try_from", [_], _) => self.try_from = Some(span),
            ("only", [_, TokenTree::Group(group)], _)
                if group.delimiter() == Delimiter::Parenthesis =>
            {
                self.only(arguments(group.stream()), span, faults);
            }
            ("from", _, Some([field @ (TokenTree::Ident(_) | TokenTree::Literal(_))])) => {
                self.from = Some(field.clone());
            }
            ("with", _, Some(value @ [_, ..])) => self.with = self.path(value, &name, faults),
            ("or", _, Some(value @ [_, ..])) => self.or = self.one_code(value, faults),
            ("default", _, Some(value @ [_, ..])) => self.default = self.one_code(value, faults),
            ("registry", _, Some(value @ [_, ..])) => {
                self.registry = self.module(value, &name, faults);
            }
            ("crate", _, Some(value @ [_, ..])) => self.facade = self.module(value, &name, faults),
            _ => {
                let complete = value.map_or(tokens.len() > 1, |value| !value.is_empty());
                let what = if complete { "not written like this" } else { "not complete" };
                let problem = Problem::with("option `{}` is {}", &[&name, &what]);
                self.fault(faults, span, problem.help(form(&name)));
            }
        }
        self.given.push(name);
    }

    /// A status has one source: the first that is given.
    fn exclude(&mut self, faults: &mut Faults) {
        let from = self.from.as_ref().map(TokenTree::span);
        let with = self.with.as_ref().and_then(|path| path.first()).map(TokenTree::span);
        let code = self.code.as_ref().map(|code| code.span);
        let sources = [
            ("a code", code),
            ("`transparent`", self.transparent),
            ("`from`", from),
            ("`with`", with),
        ];
        let mut given = Vec::new();
        for (name, span) in sources {
            if let Some(span) = span {
                given.push((name, span));
            }
        }
        if let [(first, at), (second, other), ..] = given.as_slice() {
            let problem = Problem::with("{} and {} exclude each other", &[&first, &second]);
            let blamed = if code.is_some() { *at } else { *other };
            self.fault(faults, blamed, problem.help("keep one of the two"));
            if code.is_some() {
                (self.transparent, self.from, self.with) = (None, None, None);
            } else if self.from.is_some() {
                (self.transparent, self.with) = (None, None);
            } else {
                self.with = None;
            }
        }
        if let (Some(or), None, None) = (&self.or, self.transparent, from) {
            let problem = Problem::new("`or` stands beside `from` or `transparent`");
            let help = "write `from = field, or = 502`, or leave it out";
            self.fault(faults, or.span, problem.help(help));
        }
    }

    /// Whether there is a source of the status.
    pub(super) fn is_given(&self) -> bool {
        self.code.is_some()
            || self.transparent.is_some()
            || self.from.is_some()
            || self.with.is_some()
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
    Problem::with("`{}` has nothing in brackets", &[&form])
        .help_with("write `#[status({})]`", &[&code])
}
