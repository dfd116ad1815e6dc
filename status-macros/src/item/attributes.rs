//! The attributes of an item, a variant or a field.

use super::tokens::{Tokens, is_punct, next_if};
use crate::report::generated::Code;
use crate::report::tokens::flat;
use proc_macro2::{Group, Ident, Span, TokenTree};
use quote::quote;

#[derive(Default)]
pub(crate) struct Attributes {
    all: Vec<Attribute>,
}

/// `#[name ..]`: what stands in its brackets.
pub(crate) struct Attribute {
    name: Ident,
    group: Group,
}

impl Attributes {
    pub(super) fn read(tokens: &mut Tokens) -> Self {
        let mut attributes = Self::default();
        while next_if(tokens, &|token| is_punct(token, '#')).is_some() {
            let Some(TokenTree::Group(group)) = tokens.next() else { break };
            if let Some(attribute) = Attribute::read(group) {
                attributes.all.push(attribute);
            }
        }
        attributes
    }

    /// Those of one name.
    pub(crate) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Attribute> {
        // `status::other` is none of ours.
        self.all.iter().filter(move |attribute| attribute.name == name && !attribute.is_path())
    }

    /// Those that what is generated is under, too: each `#[allow(deprecated)]`.
    pub(crate) fn allowing(&self) -> Code {
        let mut code = Code::default();
        for allow in self.named("allow") {
            if allow.names(&["deprecated", "warnings"]) {
                let group = &allow.group;
                code.add(&[&Code::placed(quote!(# #group))]);
            }
        }
        code
    }
}

impl Attribute {
    fn read(group: Group) -> Option<Self> {
        let name = match group.stream().into_iter().next() {
            Some(TokenTree::Ident(name)) => name,
            // In the invisible brackets of `macro_rules!`.
            Some(TokenTree::Group(_)) => match flat(group.stream()).into_iter().next() {
                Some(TokenTree::Ident(name)) => name,
                _ => return None,
            },
            _ => return None,
        };
        Some(Self { name, group })
    }

    /// Where its name stands.
    pub(crate) fn span(&self) -> Span {
        self.name.span()
    }

    /// What follows the name.
    pub(crate) fn rest(&self) -> Vec<TokenTree> {
        let mut tokens = flat(self.group.stream());
        if !tokens.is_empty() {
            tokens.remove(0);
        }
        tokens
    }

    fn is_path(&self) -> bool {
        self.group.stream().into_iter().nth(1).is_some_and(|token| is_punct(&token, ':'))
    }

    /// Whether one of the words stands in its parentheses.
    pub(crate) fn names(&self, words: &[&str]) -> bool {
        let rest = self.rest();
        let [TokenTree::Group(group), ..] = rest.as_slice() else { return false };
        group.stream().into_iter().any(
            |token| matches!(&token, TokenTree::Ident(ident) if words.iter().any(|word| ident == word)),
        )
    }
}
