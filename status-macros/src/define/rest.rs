//! The tokens of an invocation, one after the other.

use crate::report::problem::Problem;
use crate::report::tokens::flat;
use proc_macro2::{Span, TokenStream, TokenTree};

/// The tokens that are left.
pub(super) struct Rest {
    /// The next one is the last.
    pub(super) tokens: Vec<TokenTree>,
    /// The token that was taken last: what is missing is missing behind it.
    pub(super) before: Span,
}

/// A fault, and the token to blame.
pub(super) type Wrong = (Span, Problem);

impl Rest {
    pub(super) fn new(tokens: TokenStream) -> Self {
        let mut tokens = flat(tokens);
        tokens.reverse();
        Self { tokens, before: Span::call_site() }
    }

    pub(super) fn next(&mut self) -> Option<TokenTree> {
        let token = self.tokens.pop()?;
        self.before = token.span();
        Some(token)
    }

    pub(super) fn next_is(&self, text: &str) -> bool {
        self.tokens.last().is_some_and(|token| is(token, text))
    }

    /// The next token; at the end the one before, behind which something is missing.
    pub(super) fn blamed(&self) -> Span {
        self.tokens.last().map_or(self.before, TokenTree::span)
    }

    pub(super) fn wrong(&self, message: &str, help: &str) -> Wrong {
        (self.blamed(), Problem::new(message).help(help))
    }
}

pub(super) fn is(token: &TokenTree, text: &str) -> bool {
    !matches!(token, TokenTree::Group(_)) && token.to_string() == text
}
