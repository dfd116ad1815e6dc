//! Tables over the codes of a registry, and how a number finds its row. The rows are put in their places by the
//! facade, when the crate of the registry compiles.

use crate::registry::Registry;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Where the codes stand in tables: at `code % slots`, which no two codes share.
pub(super) struct Index {
    /// A power of two, so that the remainder is a mask and no access can be out of bounds.
    slots: usize,
    /// Rows of tables by position, which is what a slot holds: a power of two as well.
    rows: usize,
    tables: TokenStream,
}

impl Index {
    pub(super) fn new(registry: &Registry, facade: &TokenStream) -> Self {
        let mut slots = registry.codes.len().next_power_of_two();
        loop {
            let mut taken = vec![false; slots];
            let unique = registry
                .codes
                .iter()
                .all(|entry| !std::mem::replace(&mut taken[usize::from(entry.code) % slots], true));
            if unique {
                let rows = registry.codes.len().next_power_of_two();
                return Self { slots, rows, tables: quote!(#facade::__private::tables) };
            }
            slots *= 2;
        }
    }

    /// The module that makes tables.
    pub(super) fn tables(&self) -> &TokenStream {
        &self.tables
    }

    pub(super) fn rows(&self) -> Literal {
        Literal::usize_unsuffixed(self.rows)
    }

    /// What a position is masked with.
    pub(super) fn last_row(&self) -> Literal {
        Literal::usize_unsuffixed(self.rows - 1)
    }

    pub(super) fn slots(&self) -> Literal {
        Literal::usize_unsuffixed(self.slots)
    }

    /// What the low bits of a number are masked with.
    pub(super) fn mask(&self) -> Literal {
        Literal::usize_unsuffixed(self.slots - 1)
    }

    /// Whether a byte names a slot.
    pub(super) fn is_small(&self) -> bool {
        self.slots <= 256
    }
}
