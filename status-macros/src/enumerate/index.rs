//! Tables over the codes of a registry, and how a number finds its row.

use crate::registry::Registry;
use proc_macro2::{Literal, TokenStream};

/// Where the codes stand in tables: at `code % slots`, which no two codes share.
pub(super) struct Index {
    /// A power of two, so that the remainder is a mask and no access can be out of bounds.
    slots: usize,
    /// The position in `ALL` by slot.
    positions: Vec<usize>,
}

impl Index {
    pub(super) fn new(registry: &Registry) -> Self {
        let codes: Vec<usize> =
            registry.codes.iter().map(|entry| usize::from(entry.code)).collect();
        let mut slots = codes.len().next_power_of_two();
        loop {
            let mut positions = vec![usize::MAX; slots];
            let unique = codes.iter().enumerate().all(|(position, code)| {
                let slot = code % slots;
                let free = positions[slot] == usize::MAX;
                positions[slot] = position;
                free
            });
            if unique {
                return Self { slots, positions };
            }
            slots *= 2;
        }
    }

    pub(super) fn slots(&self) -> Literal {
        Literal::usize_unsuffixed(self.slots)
    }

    /// What the low bits of a number are masked with.
    pub(super) fn mask(&self) -> Literal {
        Literal::usize_unsuffixed(self.slots - 1)
    }

    /// A row for each slot: that of the code that stands there, else of the first code.
    pub(super) fn by_slot<T>(&self, row: impl Fn(usize) -> T) -> Vec<T> {
        self.positions
            .iter()
            .map(|position| row(if *position == usize::MAX { 0 } else { *position }))
            .collect()
    }
}

/// Rows by position, filled up to a power of two so that a masked position is in bounds.
pub(super) fn filled(mut rows: Vec<TokenStream>, rest: &TokenStream) -> Vec<TokenStream> {
    rows.resize(rows.len().next_power_of_two(), rest.clone());
    rows
}
