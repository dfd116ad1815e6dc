//! What there is: all that a list of codes, classes and sets can name.

use super::inherit::Merged;
use crate::code::ClassPattern;
use crate::name;
use crate::spec::SetEntry;
use crate::value::Refused;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// All that a member can name.
pub(super) struct Defined {
    /// Ascending.
    pub(super) codes: Vec<u16>,
    pub(super) sets: BTreeMap<String, SetEntry>,
    pub(super) names: BTreeMap<String, u16>,
    pub(super) temporary: BTreeSet<u16>,
    pub(super) classes: BTreeMap<ClassPattern, String>,
    pub(super) vendors: BTreeMap<u16, (String, bool)>,
    pub(super) refused: Refused,
}

impl Defined {
    pub(super) fn new(merged: &Merged) -> Self {
        let names = merged.rows.iter().map(|(code, row)| (row.entry.name.clone(), *code));
        let sets = merged.sets.iter().map(|(key, row)| (key.clone(), row.entry.clone()));
        let classes =
            merged.classes.iter().map(|(class, row)| (*class, name::snake(&row.entry.variant)));
        Self {
            codes: merged.rows.keys().copied().collect(),
            sets: sets.collect(),
            names: names.collect(),
            temporary: merged.temporary.keys().copied().collect(),
            classes: classes.collect(),
            vendors: merged.vendors.by_code(),
            refused: merged.refused.clone(),
        }
    }

    pub(super) fn position(&self, code: u16) -> Option<usize> {
        self.codes.binary_search(&code).ok()
    }

    /// Where the codes of a class are.
    pub(super) fn positions(&self, class: ClassPattern) -> Option<Range<usize>> {
        let range = class.range();
        let start = self.codes.partition_point(|code| code < range.start());
        let end = self.codes.partition_point(|code| code <= range.end());
        self.classes.contains_key(&class).then_some(start..end)
    }
}
