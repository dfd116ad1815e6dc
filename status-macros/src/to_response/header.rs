//! `header("Name" = "value")`, `header(401 | 5xx, "Name" = "value")`: a constant field.

use super::bearer::{Bearer, form};
use super::field::{name_fault, value_fault};
use crate::item::arguments::{Text, arguments};
use crate::item::tokens::is_punct;
use crate::report::problem::Problem;
use crate::status::alternatives::alternatives;
use crate::status::guard::Named;
use crate::status::spelled::misspelled;
use proc_macro2::{Group, Span, TokenTree};

pub(super) struct Header {
    /// For which codes, classes and sets; empty where it is for all.
    pub(super) codes: Vec<Named>,
    pub(super) name: Text,
    pub(super) value: Text,
}

/// A fault, and the token to blame.
type Wrong = (Span, Problem);

impl Header {
    pub(super) fn read(list: &Group, bearer: &Bearer) -> Result<Self, Wrong> {
        let arguments = arguments(list.stream());
        let shape = || {
            (
                list.span(),
                Problem::new("a constant field is a name and its value")
                    .help(form("header", bearer)),
            )
        };
        let (codes, field) = match arguments.as_slice() {
            [field] => (Vec::new(), field),
            [codes, field] => (named(codes, bearer)?, field),
            _ => return Err(shape()),
        };
        let Some(at) = field.iter().position(|token| is_punct(token, '=')) else {
            return Err(shape());
        };
        let (Some(name), Some(value)) = (Text::of(&field[..at]), Text::of(&field[at + 1..])) else {
            return Err(shape());
        };
        if let Some(problem) = name_fault(&name) {
            return Err((name.span, problem));
        }
        if let Some(problem) = value_fault(&value) {
            return Err((value.span, problem));
        }
        Ok(Self { codes, name, value })
    }
}

/// The codes, classes and sets that a field is for.
fn named(tokens: &[TokenTree], bearer: &Bearer) -> Result<Vec<Named>, Wrong> {
    if !bearer.is_type() {
        let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
        let problem = Problem::new("a variant has one status, and its fields are for that");
        return Err((span, problem.help("leave the code out: `header(\"Name\" = \"value\")`")));
    }
    let mut all = Vec::new();
    for alternative in
        alternatives(tokens, "header").map_err(|(problem, [span, _])| (span, problem))?
    {
        let span = alternative.ends[0];
        match alternative.what {
            Ok(what) => all.push(Named { what, span }),
            Err(wrong) => return Err((span, misspelled(&wrong, None))),
        }
    }
    Ok(all)
}
