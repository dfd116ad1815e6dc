//! The attributes that a derive heeds.

use super::tokens::{Tokens, is_punct};
use crate::report::generated::Code;
use crate::report::tokens::flat;
use proc_macro2::{Group, Span, TokenTree};
use quote::quote;

/// Those of an item, a variant or a field.
#[derive(Default)]
pub(crate) struct Attributes {
    /// Each `#[status ..]`: the word, and what follows it.
    pub(crate) status: Vec<(Span, Vec<TokenTree>)>,
    /// Each `[allow(deprecated)]`, which the use of a deprecated code is under.
    allow: Vec<Group>,
}

impl Attributes {
    pub(super) fn read(tokens: &mut Tokens) -> Self {
        let mut attributes = Self::default();
        while tokens.next_if(|token| is_punct(token, '#')).is_some() {
            let Some(TokenTree::Group(group)) = tokens.next() else { break };
            attributes.take(&group);
        }
        attributes
    }

    /// Those that what is generated is under, too.
    pub(crate) fn allowing(&self) -> Code {
        if self.allow.is_empty() {
            return Code::default();
        }
        let allow = &self.allow;
        Code::placed(quote!(#(# #allow)*))
    }

    fn take(&mut self, group: &Group) {
        let mut tokens = flat(group.stream()).into_iter();
        let Some(TokenTree::Ident(name)) = tokens.next() else { return };
        if name == "status" {
            let rest: Vec<TokenTree> = tokens.collect();
            // `status::other` is none of ours.
            if !rest.first().is_some_and(|token| is_punct(token, ':')) {
                self.status.push((name.span(), rest));
            }
        } else if name == "allow" && tokens.next().is_some_and(|lints| allows_deprecated(&lints)) {
            self.allow.push(group.clone());
        }
    }
}

fn allows_deprecated(lints: &TokenTree) -> bool {
    let TokenTree::Group(lints) = lints else { return false };
    lints.stream().into_iter().any(
        |lint| matches!(lint, TokenTree::Ident(lint) if lint == "deprecated" || lint == "warnings"),
    )
}
