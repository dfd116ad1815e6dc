//! Problems as errors of the compiler, on tokens of the user's.

use super::problem::Problem;
use super::problems::Problems;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

impl Problem {
    /// The error as an item, an expression or a pattern, on the tokens of `span`.
    pub(crate) fn to_compile_error(&self, span: Span) -> TokenStream {
        compile_error(&self.to_string(), [span, span])
    }
}

impl Problems {
    /// One `compile_error!` a problem, as items.
    pub(crate) fn to_compile_errors(&self, span: Span) -> TokenStream {
        let mut errors = TokenStream::new();
        for message in self.render() {
            errors.extend(compile_error(&message, [span, span]));
        }
        errors
    }
}

/// An error with this message. rustc underlines what lies between the first token of an invocation and its last.
pub(crate) fn compile_error(message: &str, [first, last]: [Span; 2]) -> TokenStream {
    let message = quote_spanned!(last=> { #message });
    quote_spanned!(first=> ::core::compile_error! #message)
}
