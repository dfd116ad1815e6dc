//! `#[response(..)]`: the options of a type and of a variant.

use super::bearer::{Bearer, CRATES, form};
use super::field::uri_fault;
use super::header::Header;
use crate::item::arguments::{Form, Text, arguments, taken_apart};
use crate::item::attributes::{Attribute, Attributes};
use crate::item::path::path_fault;
use crate::item::tokens::unblamed;
use crate::report::faults::Faults;
use crate::report::generated::Code;
use crate::report::problem::Problem;
use proc_macro2::{Ident, Span, TokenTree};
use quote::quote_spanned;

/// All options, wherever they stand; which may stand where is checked when they are read.
#[derive(Default)]
pub(super) struct Options {
    pub(super) crates: Vec<Crate>,
    pub(super) type_base: Option<Text>,
    pub(super) headers: Vec<Header>,
    pub(super) elsewhere: Vec<Text>,
    pub(super) detail: Option<(Detail, Span)>,
    pub(super) code: Option<(Given, Span)>,
    pub(super) type_uri: Option<(Given, Span)>,
    pub(super) title: Option<(Text, Span)>,
    pub(super) summary: Option<Given>,
    /// The function that writes an error format of the user's own.
    pub(super) body: Option<Vec<TokenTree>>,
    pub(super) keep: Option<(bool, Span)>,
    /// Whether the type is said to be an outcome rather than an error.
    pub(super) is_outcome: Option<(bool, Span)>,
    pub(super) facade: Option<Code>,
    /// Where the first of them stands.
    pub(super) first: Option<(String, Span)>,
    pub(super) is_faulty: bool,
    given: Vec<String>,
}

/// A crate of the user's for which impls are emitted.
pub(super) struct Crate {
    pub(super) name: &'static str,
    span: Span,
    /// Where it is, if not at the root under its name.
    path: Option<Vec<TokenTree>>,
}

impl Crate {
    /// An error about a crate that is not there stands on the word.
    pub(super) fn path(&self) -> Code {
        if let Some(path) = &self.path {
            return Code::placed(path.clone());
        }
        let name = Ident::new(self.name, Span::call_site().located_at(self.span));
        let span = name.span();
        Code::placed(quote_spanned!(span=> ::#name))
    }
}

/// `detail = ..`
#[derive(Clone)]
pub(super) enum Detail {
    Show,
    Hide,
    Text(Text),
}

/// A text, or `none`.
#[derive(Clone)]
pub(super) enum Given {
    Nothing,
    Text(Text),
}

impl Options {
    /// Several attributes add up.
    pub(super) fn read(attributes: &Attributes, bearer: &Bearer, faults: &mut Faults) -> Self {
        let mut options = Self::default();
        for attribute in attributes.named("response") {
            let rest = attribute.rest();
            let given = match rest.as_slice() {
                [TokenTree::Group(group)] => arguments(group.stream()),
                _ => Vec::new(),
            };
            if given.is_empty() {
                options.fault(faults, attribute.span(), empty(attribute, bearer));
            }
            for argument in given {
                options.argument(&argument, bearer, faults);
            }
        }
        options
    }

    fn fault(&mut self, faults: &mut Faults, span: Span, problem: Problem) {
        self.is_faulty = true;
        faults.push(span, problem);
    }

    fn argument(&mut self, argument: &[TokenTree], bearer: &Bearer, faults: &mut Faults) {
        let Some(first) = argument.first() else { return };
        let Some((word, value)) = taken_apart(argument) else {
            let problem = Problem::new("an option of `#[response(..)]` begins with its name");
            return self.fault(faults, first.span(), problem.help(form("header", bearer)));
        };
        let name = word.to_string();
        if !bearer.has(&name) {
            return self.fault(faults, word.span(), bearer.unknown(&name));
        }
        let repeats = matches!(name.as_str(), "header" | "elsewhere");
        if !repeats && self.given.contains(&name) {
            let problem = Problem::with("option `{}` is given twice", &[&name]);
            return self.fault(faults, word.span(), problem.help("keep one of the two"));
        }
        if !self.take(word, &name, &value, bearer, faults) {
            let problem = Problem::with("option `{}` is not written like this", &[&name]);
            self.fault(faults, word.span(), problem.help(form(&name, bearer)));
        }
        if self.first.is_none() {
            self.first = Some((name.clone(), word.span()));
        }
        self.given.push(name);
    }

    /// Whether the option has its form. What is wrong in it is a fault.
    fn take(
        &mut self,
        word: &Ident,
        name: &str,
        value: &Form<'_>,
        bearer: &Bearer,
        faults: &mut Faults,
    ) -> bool {
        let span = word.span();
        if let Some(name) = CRATES.iter().find(|other| **other == name) {
            let path = match value {
                Form::Alone => None,
                Form::Is(path) => Some(self.path(path, name, bearer, faults)),
                _ => return false,
            };
            self.crates.push(Crate { name, span, path });
            return true;
        }
        match (name, value) {
            ("header", Form::List(list)) => match Header::read(list, bearer) {
                Ok(header) => self.headers.push(header),
                Err((span, problem)) => self.fault(faults, span, problem),
            },
            ("elsewhere", Form::List(list)) => {
                return self.elsewhere(arguments(list.stream()), faults);
            }
            ("detail", Form::Is(value)) => match detail(value, bearer) {
                Some(detail) => self.detail = Some((detail, span)),
                None => return false,
            },
            ("code", Form::Is(value)) => match given(value) {
                Some(Given::Text(_)) if !bearer.is_answer() => return false,
                Some(code) => self.code = Some((code, span)),
                None => return false,
            },
            ("type", Form::Is(value)) => match given(value) {
                Some(uri) => self.uri(uri, span, faults),
                None => return false,
            },
            ("summary", Form::Is(value)) => match given(value) {
                Some(summary) => self.summary = Some(summary),
                None => return false,
            },
            ("title", Form::Is(value)) => match Text::of(value) {
                Some(title) => self.title = Some((title, span)),
                None => return false,
            },
            ("type_base", Form::Is(value)) => match Text::of(value) {
                Some(base) => self.base(base, faults),
                None => return false,
            },
            ("body", Form::Is(value @ [_, ..])) => {
                self.body = Some(self.path(value, name, bearer, faults));
            }
            ("crate", Form::Is(value @ [_, ..])) => {
                let path = self.path(value, name, bearer, faults);
                self.facade = Some(Code::placed(unblamed(path)));
            }
            ("keep", Form::Is([TokenTree::Ident(value)])) => match value.to_string().as_str() {
                "true" => self.keep = Some((true, span)),
                "false" => self.keep = Some((false, span)),
                _ => return false,
            },
            ("outcome" | "error", Form::Alone) => {
                if self.is_outcome.is_some() {
                    let problem = Problem::new("a type is an outcome or an error, not both");
                    self.fault(faults, span, problem.help("keep one of the two"));
                }
                self.is_outcome = Some((name == "outcome", span));
            }
            _ => return false,
        }
        true
    }

    fn path(
        &mut self,
        tokens: &[TokenTree],
        name: &str,
        bearer: &Bearer,
        faults: &mut Faults,
    ) -> Vec<TokenTree> {
        if let Some(problem) = path_fault(tokens, name) {
            let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
            self.fault(faults, span, problem.help(form(name, bearer)));
        }
        tokens.to_vec()
    }

    fn elsewhere(&mut self, names: Vec<Vec<TokenTree>>, faults: &mut Faults) -> bool {
        let is_given = !names.is_empty();
        for name in names {
            let Some(name) = Text::of(&name) else { return false };
            if let Some(problem) = super::field::name_fault(&name) {
                self.fault(faults, name.span, problem);
            }
            self.elsewhere.push(name);
        }
        is_given
    }

    fn uri(&mut self, uri: Given, span: Span, faults: &mut Faults) {
        if let Given::Text(text) = &uri {
            let blank = text.text.trim().is_empty();
            let problem = if blank {
                Some(Problem::new("the type is empty").help("write `type = none` for none"))
            } else {
                uri_fault(text)
            };
            if let Some(problem) = problem {
                self.fault(faults, text.span, problem);
            }
        }
        self.type_uri = Some((uri, span));
    }

    fn base(&mut self, base: Text, faults: &mut Faults) {
        let problem = uri_fault(&base).or_else(|| {
            let ends = base.text.ends_with(['/', '#', ':', '=']);
            (!ends).then(|| {
                Problem::new("the base of types ends in `/`, `#`, `:` or `=`")
                    .help_with("the name of a variant follows it: write `\"{}/\"`", &[&base.text])
            })
        });
        if let Some(problem) = problem {
            self.fault(faults, base.span, problem);
        }
        self.type_base = Some(base);
    }
}

fn given(value: &[TokenTree]) -> Option<Given> {
    match value {
        [TokenTree::Ident(word)] if word == "none" => Some(Given::Nothing),
        value => Text::of(value).map(Given::Text),
    }
}

fn detail(value: &[TokenTree], bearer: &Bearer) -> Option<Detail> {
    match value {
        [TokenTree::Ident(word)] if word == "show" => Some(Detail::Show),
        [TokenTree::Ident(word)] if word == "hide" => Some(Detail::Hide),
        value => Text::of(value).filter(|_| bearer.is_answer()).map(Detail::Text),
    }
}

fn empty(attribute: &Attribute, bearer: &Bearer) -> Problem {
    let form = if attribute.rest().is_empty() { "#[response]" } else { "#[response()]" };
    let example =
        if bearer.is_answer() { "#[response(detail = show)]" } else { "#[response(axum)]" };
    Problem::with("`{}` has nothing in brackets", &[&form]).help_with("write `{}`", &[&example])
}
