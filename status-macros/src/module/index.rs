//! Tables over the codes of a registry, and how a number finds its row. The rows are put in their places by the
//! facade, when the crate of the registry compiles.

use crate::registry::Registry;

/// Where the codes stand in tables: at `code % slots`, which no two codes share.
pub(super) struct Index {
    /// A power of two, so that the remainder is a mask and no access can be out of bounds.
    slots: usize,
    /// Rows of tables by position, which is what a slot holds: a power of two as well.
    rows: usize,
}

impl Index {
    pub(super) fn new(registry: &Registry) -> Self {
        let rows = registry.codes.len().next_power_of_two();
        let mut slots = rows;
        while !is_unique(registry, slots) {
            slots *= 2;
        }
        Self { slots, rows }
    }

    pub(super) fn rows(&self) -> String {
        self.rows.to_string()
    }

    /// What a position is masked with.
    pub(super) fn last_row(&self) -> String {
        (self.rows - 1).to_string()
    }

    pub(super) fn slots(&self) -> String {
        self.slots.to_string()
    }

    /// What the low bits of a number are masked with.
    pub(super) fn mask(&self) -> String {
        (self.slots - 1).to_string()
    }

    /// Whether a byte names a slot.
    pub(super) fn is_small(&self) -> bool {
        self.slots <= 256
    }
}

fn is_unique(registry: &Registry, slots: usize) -> bool {
    let mut taken = vec![false; slots];
    for entry in &registry.codes {
        let slot = usize::from(entry.code) % slots;
        if taken[slot] {
            return false;
        }
        taken[slot] = true;
    }
    true
}
