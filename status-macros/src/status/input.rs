//! The macros' own syntax.

use super::guard::Guard;
use super::spelled::spelled;
use crate::report::problem::Problem;
use crate::report::tokens::flat;
use crate::spec::words::code::CodeRef;
use proc_macro2::{Span, TokenStream, TokenTree};

/// `(path of the registry) {its catalog} code`: what the `status!` of a registry hands on.
pub(crate) struct Lookup {
    pub(crate) path: TokenStream,
    /// The registry itself, unless it is the built-in one.
    pub(crate) carried: TokenStream,
    pub(crate) asked: Asked,
}

/// What is looked up.
pub(crate) enum Asked {
    /// What the tokens mean, and the first and the last of them.
    Code(Result<CodeRef, Problem>, [Span; 2]),
    /// `@check`: the codes of a derive, which hands them to the registry that has them.
    Check(Guard),
}

impl Lookup {
    /// The head is written by the shim; without it there is nothing to look up in.
    pub(crate) fn parse(input: TokenStream) -> Option<Self> {
        let mut tokens = input.into_iter();
        let TokenTree::Group(path) = tokens.next()? else { return None };
        let TokenTree::Group(carried) = tokens.next()? else { return None };
        let code = flat(tokens.collect());
        let asked = match code.as_slice() {
            [TokenTree::Punct(at), TokenTree::Ident(_), rest @ ..] if at.as_char() == '@' => {
                Asked::Check(Guard::parse(rest.iter().cloned().collect())?)
            }
            code => {
                let span =
                    |token: Option<&TokenTree>| token.map_or_else(Span::call_site, TokenTree::span);
                Asked::Code(spelled(code), [span(code.first()), span(code.last())])
            }
        };
        Some(Self { path: path.stream(), carried: carried.stream(), asked })
    }
}
