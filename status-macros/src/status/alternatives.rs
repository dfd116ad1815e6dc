//! `404 | 5xx | transient`: the alternatives of a `status!`, one by one.

use super::spelled::{FORMS, is, spelled};
use crate::report::problem::Problem;
use crate::spec::words::code::{CodeRef, Misspelled};
use proc_macro2::{Span, TokenTree};

/// One of them: what it means, and its first and last token.
pub(crate) struct Alternative {
    pub(crate) what: Result<CodeRef, Misspelled>,
    pub(crate) ends: [Span; 2],
}

/// What is wrong, and the first and the last token to blame.
pub(crate) type Wrong = (Problem, [Span; 2]);

/// The alternatives; `Err` where one is missing. `of` is the macro that was called.
pub(crate) fn alternatives(tokens: &[TokenTree], of: &str) -> Result<Vec<Alternative>, Wrong> {
    if tokens.is_empty() {
        let problem = Problem::with("`{}` has nothing to look up", &[&of]);
        return Err((problem.help_with("write {}", &[&FORMS]), [Span::call_site(); 2]));
    }
    let mut all = Vec::new();
    let mut rest = tokens;
    loop {
        let end = rest.iter().position(|token| is(token, '|')).unwrap_or(rest.len());
        let (piece, behind) = rest.split_at(end);
        let (Some(first), Some(last)) = (piece.first(), piece.last()) else {
            // It is missing before this bar, or behind the last one.
            let blamed =
                behind.first().or(tokens.last()).map_or_else(Span::call_site, TokenTree::span);
            let problem = Problem::new("a code is missing beside this `|`");
            let help = "one `|` stands between two codes, and none at the ends";
            return Err((problem.help(help), [blamed; 2]));
        };
        all.push(Alternative { what: spelled(piece), ends: [first.span(), last.span()] });
        match behind.split_first() {
            Some((_, behind)) => rest = behind,
            None => return Ok(all),
        }
    }
}
