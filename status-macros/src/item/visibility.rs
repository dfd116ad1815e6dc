//! `pub` and what may follow it: passed over.

use super::tokens::{Tokens, next_if};
use proc_macro2::{Delimiter, Group, TokenTree};

pub(super) fn pass_visibility(tokens: &mut Tokens, tuple: bool) {
    let empty_or_pub = |group: &Group| match group.stream().into_iter().next() {
        Some(TokenTree::Ident(word)) => word == "pub" || word == "crate",
        other => other.is_none(),
    };
    // A `$vis` of `macro_rules!`.
    let wrapped = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::None && empty_or_pub(group));
    if next_if(tokens, &wrapped).is_some() {
        return;
    }
    let public = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "pub");
    if next_if(tokens, &public).is_none() {
        return;
    }
    // `pub (crate)`, but not the type of `pub (u8, u8)`.
    next_if(tokens, &|token| {
        let TokenTree::Group(group) = token else { return false };
        if group.delimiter() != Delimiter::Parenthesis {
            return false;
        }
        let first = group.stream().into_iter().next();
        !tuple
            || matches!(first, Some(TokenTree::Ident(word)) if ["crate", "self", "super", "in"].iter().any(|scope| word == scope))
    });
}
