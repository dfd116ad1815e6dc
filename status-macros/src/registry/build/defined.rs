//! What there is: all that a list of codes, classes and sets can name.

use super::inherit::Merged;
use crate::spec::value::Refused;
use crate::spec::words::class::ClassPattern;
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;
use crate::spec::{SetEntry, Spec};
use std::ops::Range;

/// All that a member can name.
pub(super) struct Defined {
    /// Ascending.
    pub(super) codes: Vec<u16>,
    /// The name of each.
    pub(super) names: Vec<String>,
    /// Those of parents, ascending.
    pub(super) inherited: Vec<u16>,
    /// By key.
    pub(super) sets: Vec<SetEntry>,
    /// Ascending.
    pub(super) temporary: Vec<u16>,
    /// Ascending.
    pub(super) classes: Vec<ClassPattern>,
    /// What each would be called as a set.
    pub(super) class_keys: Vec<String>,
    /// The codes of vendors, and whose each is.
    pub(super) vendors: Vec<(u16, String)>,
    /// Whether the file has an `only`.
    pub(super) selects: bool,
    pub(super) refused: Refused,
}

impl Defined {
    pub(super) fn new(merged: &Merged, spec: &Spec) -> Self {
        let (mut names, mut sets, mut class_keys) = (Vec::new(), Vec::new(), Vec::new());
        let mut inherited = Vec::new();
        for row in merged.rows.values() {
            names.push(row.entry.name.clone());
            if !row.is_own() {
                inherited.push(row.entry.code);
            }
        }
        for row in merged.sets.values() {
            sets.push(SetEntry::clone(&row.entry));
        }
        for row in merged.classes.values() {
            class_keys.push(name::snake(&row.entry.variant));
        }
        Self {
            codes: merged.rows.keys().to_vec(),
            names,
            inherited,
            sets,
            temporary: merged.temporary.keys().to_vec(),
            classes: merged.classes.keys().to_vec(),
            class_keys,
            vendors: merged.vendors.by_code(),
            selects: spec.header.only.is_some(),
            refused: merged.refused.clone(),
        }
    }

    /// Where the set is that a member names.
    pub(super) fn set(&self, what: &CodeRef) -> Option<usize> {
        let CodeRef::Name(name) = what else { return None };
        self.sets.binary_search_by(|set| set.key.cmp(name)).ok()
    }

    pub(super) fn position(&self, code: u16) -> Option<usize> {
        self.codes.binary_search(&code).ok()
    }

    /// Where the codes of a class are.
    pub(super) fn positions(&self, class: ClassPattern) -> Option<Range<usize>> {
        let range = class.range();
        let start = self.codes.partition_point(|code| code < range.start());
        let end = self.codes.partition_point(|code| code <= range.end());
        self.classes.contains(&class).then_some(start..end)
    }
}
