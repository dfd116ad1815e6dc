//! What the `status!` of a registry hands on.

use super::alternatives::{Alternative, Wrong, alternatives};
#[cfg(feature = "response")]
use super::answers::Answers;
use super::guard::{Guard, Named};
use crate::report::tokens::{flat, stream};
use proc_macro2::{TokenStream, TokenTree};

/// `(path of the registry) {the registry itself} 404 | 5xx`
pub(crate) struct Lookup {
    pub(crate) path: TokenStream,
    /// Empty where it is the built-in one.
    pub(crate) carried: TokenStream,
    pub(crate) asked: Asked,
}

/// What is looked up.
pub(crate) enum Asked {
    /// `404 | 5xx`: a status, or an or-pattern.
    Pattern(Result<Vec<Alternative>, Wrong>),
    /// `@set 404 | 5xx`: what `status_set!` hands on.
    Set(Result<Vec<Alternative>, Wrong>),
    /// `@code 404`: a code of a derive, which has it checked apart.
    Code(Named),
    /// `@check ..`: the codes of a derive, which hands them to the registry that has them.
    Check(Guard),
    /// `@answers ..`: the same of what is answered with them.
    #[cfg(feature = "response")]
    Answers(Answers),
}

impl Lookup {
    /// The head is written by the shim; without it there is nothing to look up in.
    pub(crate) fn parse(input: TokenStream) -> Option<Self> {
        let mut tokens = input.into_iter();
        let TokenTree::Group(path) = tokens.next()? else { return None };
        let TokenTree::Group(carried) = tokens.next()? else { return None };
        let asked = Asked::parse(&flat(tokens.collect()))?;
        Some(Self { path: path.stream(), carried: carried.stream(), asked })
    }
}

impl Asked {
    fn parse(tokens: &[TokenTree]) -> Option<Self> {
        let [TokenTree::Punct(at), TokenTree::Ident(word), rest @ ..] = tokens else {
            return Some(Self::Pattern(alternatives(tokens, "status!")));
        };
        if at.as_char() != '@' {
            return Some(Self::Pattern(alternatives(tokens, "status!")));
        }
        match (word.to_string().as_str(), rest) {
            ("set", rest) => Some(Self::Set(alternatives(rest, "status_set!"))),
            ("code", [code]) => Named::parse(code).map(Self::Code),
            #[cfg(feature = "response")]
            ("answers", rest) => Answers::parse(stream(rest.to_vec())).map(Self::Answers),
            ("check", rest) => Guard::parse(stream(rest.to_vec())).map(Self::Check),
            _ => None,
        }
    }
}
