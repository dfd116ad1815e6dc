//! Names of which each is there once. One map for all that asks: a map for each type of value would be compiled for each.

use std::collections::HashMap;

/// Names, and a number that says whose each of them is.
#[derive(Clone, Default)]
pub(crate) struct Taken(HashMap<String, usize>);

impl Taken {
    /// Whether the name was not there before.
    pub(crate) fn add(&mut self, name: String) -> bool {
        self.give(name, 0).is_none()
    }

    pub(crate) fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Whose it is.
    pub(crate) fn owner(&self, name: &str) -> Option<usize> {
        self.0.get(name).copied()
    }

    /// Makes it somebody's, and says whose it was.
    pub(crate) fn give(&mut self, name: String, owner: usize) -> Option<usize> {
        self.0.insert(name, owner)
    }

    pub(crate) fn free(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// All that others have taken.
    pub(crate) fn append(&mut self, others: &Self) {
        for name in others.0.keys() {
            self.add(name.clone());
        }
    }
}
