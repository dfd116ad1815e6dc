//! Rows of parents, brought together: `extends`.

use super::conflict::{Conflict, Conflicts, What};
use super::row::{Origin, Row};
use super::vendors::Vendors;
use crate::registry::sorted::Sorted;
use crate::registry::{Parent, Registry};
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::spec::value::{Kind, Refused};
use crate::spec::words::class::ClassPattern;
use crate::spec::{ClassEntry, Entry, SetEntry, Spec};
use std::sync::Arc;

/// All rows that a registry can choose from.
#[derive(Default)]
pub(super) struct Merged {
    pub(super) rows: Sorted<u16, Row<Entry>>,
    pub(super) classes: Sorted<ClassPattern, Row<ClassEntry>>,
    /// Temporary codes that are no variants.
    pub(super) temporary: Sorted<u16, Row<Entry>>,
    pub(super) sets: Sorted<String, Row<SetEntry>>,
    /// Sets that have the name of a class: only their members count.
    pub(super) misnamed: Vec<SetEntry>,
    pub(super) vendors: Vendors,
    pub(super) conflicts: Conflicts,
    /// What the file and its parents mean to have.
    pub(super) refused: Refused,
    /// What the parents do.
    pub(super) missed: Refused,
    /// The built-in registries among the parents and theirs.
    pub(super) extends: Vec<String>,
    /// Codes that the file or a parent leaves out, ascending.
    pub(super) left_out: Vec<u16>,
    /// It cannot be told which of the inherited codes are left out: none of them is.
    pub(super) is_undecided: bool,
}

impl Merged {
    pub(super) fn from_parents(spec: &Spec, parents: &[Parent], problems: &mut Problems) -> Self {
        let mut merged = Self::default();
        if parents.len() < spec.header.extends.len() || spec.refused.is_anything() {
            merged.missed.insert_anything();
        }
        for (at, parent) in parents.iter().enumerate() {
            let again = |other: &Parent| Arc::ptr_eq(&other.registry, &parent.registry);
            if !parents[..at].iter().any(again) {
                merged.inherit(&Origin::new(parent), &parent.registry, problems);
            }
        }
        merged.refused = merged.missed.clone();
        merged.refused.append(&spec.refused);
        merged
    }

    fn inherit(&mut self, origin: &Origin, registry: &Registry, problems: &mut Problems) {
        self.missed.append(&registry.refused);
        for name in &registry.extends {
            if !self.extends.contains(name) {
                self.extends.push(name.clone());
            }
        }
        for code in &registry.left_out {
            self.leave_out(*code);
        }
        if let Some(problem) = self.misfit(origin, registry) {
            self.miss(registry);
            return problems.push(problem);
        }
        let mut conflicts = Vec::new();
        for class in &registry.classes {
            let same = |other: &ClassEntry| {
                other.variant == class.variant && other.summary == class.summary
            };
            let found =
                insert(&mut self.classes, class.pattern, class, origin, same, |class| &class.place);
            if let Some(conflict) = found {
                conflicts.push((What::Class(class.pattern), conflict));
            }
        }
        for entry in &registry.codes {
            let same = |other: &Entry| other.says_the_same(entry);
            let found =
                insert(&mut self.rows, entry.code, entry, origin, same, |entry| &entry.place);
            if let Some(conflict) = found {
                conflicts.push((What::Code(entry.code), conflict));
            }
        }
        for set in &registry.definitions {
            let same = |other: &SetEntry| other.says_the_same(set);
            let found =
                insert(&mut self.sets, set.key.clone(), set, origin, same, |set| &set.place);
            if let Some(conflict) = found {
                conflicts.push((What::Set(set.key.clone()), conflict));
            }
        }
        for (what, conflict) in conflicts {
            // What one of the two has a mistake in, they may agree on.
            if !self.conflicts.contains(&what) && !self.missed.is_faulty(&what.named()) {
                self.conflicts.insert(what, conflict);
            }
        }
        for entry in &registry.temporary {
            if !self.temporary.contains(&entry.code) {
                self.temporary.insert(entry.code, Row::inherited(entry.clone(), origin));
            }
        }
        for vendor in &registry.vendors {
            self.vendors.inherit(vendor, origin);
        }
    }

    /// Codes of different lengths cannot be told apart by their first digit.
    fn misfit(&self, origin: &Origin, registry: &Registry) -> Option<Problem> {
        let row = self.classes.values().first()?;
        let first = row.entry.pattern;
        let class = registry.classes.iter().find(|class| class.pattern.width() != first.width())?;
        let cite = row.cite(&row.entry.place);
        Some(
            Problem::with("class `{}` does not fit beside `{}`", &[&class.pattern, &first])
                .at_with(
                    &origin.place,
                    "one {}, the other {}",
                    &[&origin.cite(&class.place), &cite],
                )
                .help("all codes of a registry have the same number of digits"),
        )
    }

    /// The rows of a parent are missing, and that is all that is wrong with them.
    fn miss(&mut self, registry: &Registry) {
        for class in &registry.classes {
            self.missed.insert_class(class.pattern);
        }
        for entry in registry.codes.iter().chain(&registry.temporary) {
            self.missed.insert_code(entry.code);
        }
        for set in &registry.definitions {
            self.missed.insert_set(&set.key);
        }
        self.missed.insert_some(Kind::Vendor);
    }
}

/// Adds a row, unless there is one that says the same. Of two that differ the first is kept.
fn insert<K: Ord, T: Clone>(
    rows: &mut Sorted<K, Row<T>>,
    key: K,
    entry: &T,
    origin: &Origin,
    same: impl Fn(&T) -> bool,
    place: impl Fn(&T) -> &Place,
) -> Option<Conflict> {
    match rows.get(&key) {
        Some(row) if same(&row.entry) => None,
        Some(row) => Some(Conflict {
            first: row.cite(place(&row.entry)),
            second: origin.cite(place(entry)),
            origin: origin.clone(),
        }),
        None => {
            rows.insert(key, Row::inherited(entry.clone(), origin));
            None
        }
    }
}
