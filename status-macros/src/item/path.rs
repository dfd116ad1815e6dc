//! `crate::a::b`: paths as values of options.

use super::tokens::is_punct;
use crate::report::problem::Problem;
use proc_macro2::{Ident, TokenTree};

/// What is wrong with a path of names and `::`; the option that it is the value of.
pub(crate) fn path_fault(tokens: &[TokenTree], option: &str) -> Option<Problem> {
    let no_path = || Some(Problem::with("option `{}` takes a path", &[&option]));
    let colon = |at: usize| tokens.get(at).is_some_and(|token| is_punct(token, ':'));
    let mut at = if colon(0) && colon(1) { 2 } else { 0 };
    loop {
        let Some(TokenTree::Ident(name)) = tokens.get(at) else { return no_path() };
        let above = tokens.get(at.wrapping_sub(3)).is_some_and(is_upwards);
        if !is_segment(name, at == 0, above) {
            return Some(Problem::with("`{}` is a keyword, and no part of a path", &[&name]));
        }
        match tokens.get(at + 1) {
            None => return None,
            Some(_) if colon(at + 1) && colon(at + 2) => at += 3,
            Some(_) => return no_path(),
        }
    }
}

/// `super`, or `self` at the head of `self::super`.
fn is_upwards(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(word) if word == "super" || word == "self")
}

/// Whether a part of a path may be called so.
fn is_segment(name: &Ident, is_first: bool, above: bool) -> bool {
    match name.to_string().as_str() {
        "crate" | "$crate" | "self" | "Self" => is_first,
        "super" => is_first || above,
        _ => syn::parse2::<Ident>(TokenTree::Ident(name.clone()).into()).is_ok(),
    }
}
