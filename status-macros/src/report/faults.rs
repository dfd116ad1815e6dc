//! Problems of Rust tokens: each on its token, all in one run.

use crate::report::order::in_order;
use crate::report::problem::Problem;
use proc_macro2::{Span, TokenStream};

/// More faults than this are only counted.
const MOST: usize = 20;

/// What is wrong with an invocation or an attribute.
#[derive(Default)]
pub(crate) struct Faults {
    all: Vec<(usize, Span, Problem)>,
    place: usize,
}

impl Faults {
    /// What follows is found at this place: 0 for the item, then its variants in their order. A span has no order.
    pub(crate) fn at(&mut self, place: usize) -> &mut Self {
        self.place = place;
        self
    }

    pub(crate) fn push(&mut self, span: Span, problem: Problem) {
        self.all.push((self.place, span, problem));
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.all.append(&mut other.all);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// One `compile_error!` a fault, as items, in the order of the places.
    pub(crate) fn to_compile_errors(&self) -> TokenStream {
        let mut errors = TokenStream::new();
        let mut places = Vec::new();
        for (place, ..) in &self.all {
            places.push((*place, 0));
        }
        for (shown, at) in in_order(places).into_iter().enumerate() {
            let (_, span, problem) = &self.all[at];
            if shown == MOST {
                let rest = Problem::with("and {} more", &[&(self.all.len() - MOST)]);
                errors.extend(rest.to_compile_error(*span));
                break;
            }
            errors.extend(problem.to_compile_error(*span));
        }
        errors
    }
}
