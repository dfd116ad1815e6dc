//! Problems of Rust tokens: each on its token, all in one run.

use crate::problem::Problem;
use proc_macro2::{Span, TokenStream};

/// More faults than this are only counted.
const MOST: usize = 20;

/// What is wrong with an invocation or an attribute.
#[derive(Default)]
pub(crate) struct Faults(Vec<(Span, Problem)>);

impl Faults {
    pub(crate) fn push(&mut self, span: Span, problem: Problem) {
        self.0.push((span, problem));
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One `compile_error!` a fault, as items.
    pub(crate) fn to_compile_errors(&self) -> TokenStream {
        let shown = self.0.iter().take(MOST);
        let mut errors: TokenStream =
            shown.map(|(span, problem)| problem.to_compile_error(*span)).collect();
        if let Some((span, _)) = self.0.get(MOST) {
            let rest = Problem::new(format!("and {} more", self.0.len() - MOST));
            errors.extend(rest.to_compile_error(*span));
        }
        errors
    }
}
