//! Specs -> a registry: the built-in one, and what a file and its parents say together.

use crate::report::source::Source;
use crate::spec::value::Refused;
use crate::spec::words::class::ClassPattern;
use crate::spec::words::reference::Reference;
use crate::spec::{ClassEntry, Entry, SetEntry, Vendor};
use std::sync::Arc;

#[cfg(feature = "registry")]
mod build;
mod builtin;
#[cfg(feature = "registry")]
pub(crate) mod catalog;
mod former;
#[cfg(any(test, not(feature = "registry")))]
mod right;
pub(crate) mod sorted;

#[cfg(test)]
#[cfg(feature = "registry")]
pub(crate) mod tests;

#[cfg(feature = "registry")]
pub(crate) use build::Parent;
#[cfg(feature = "registry")]
pub(crate) use builtin::{builtin, builtin_names};
pub(crate) use builtin::{fits_beside, http};

/// A closed set of codes with their classes and groups: what an enum is made from.
#[derive(Clone)]
pub(crate) struct Registry {
    pub(crate) title: String,
    pub(crate) family: Family,
    /// Whether it has a `Class` of its own rather than the one of the built-in registry.
    pub(crate) own_classes: bool,
    /// Ascending.
    pub(crate) classes: Vec<ClassEntry>,
    /// The variants, ascending.
    pub(crate) codes: Vec<Entry>,
    /// Codes that are known and are no variants.
    pub(crate) temporary: Vec<Entry>,
    pub(crate) sets: Vec<Set>,
    pub(crate) vendors: Vec<Vendor>,
    /// The built-in registries that it extends, by whatever way.
    pub(crate) extends: Vec<String>,
    /// Codes of its parents that it leaves out, ascending.
    pub(crate) left_out: Vec<u16>,
    /// Whether its spec has an `only`, which takes part in what a parent brings.
    pub(crate) selects: bool,
    /// Its spec has problems. They are reported where it is defined; its uses stay silent.
    pub(crate) broken: bool,
    /// What is not here because of them, so that no child misses it.
    refused: Refused,
    definitions: Vec<SetEntry>,
    /// Its file, unless it is built in.
    source: Option<Arc<Source>>,
}

/// What a registry has to do with the built-in one.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub(crate) enum Family {
    /// It is the built-in registry of HTTP.
    Builtin,
    /// It extends that one, whatever was added or left out.
    Http,
    StandAlone,
}

/// A named group with its codes worked out.
#[derive(Clone)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Set {
    pub(crate) key: String,
    /// Ascending; empty where a child left all of them out.
    pub(crate) codes: Vec<u16>,
    pub(crate) summary: String,
    pub(crate) reference: Option<Reference>,
}

impl Set {
    /// The constant of `StatusSet` that has its codes.
    pub(crate) fn constant(&self) -> String {
        self.key.to_ascii_uppercase()
    }
}

impl Registry {
    /// How many digits its codes have.
    pub(crate) fn width(&self) -> usize {
        self.classes.first().map_or(3, |class| class.pattern.width())
    }

    pub(crate) fn get(&self, code: u16) -> Option<&Entry> {
        let at = self.codes.binary_search_by_key(&code, |entry| entry.code).ok()?;
        self.codes.get(at)
    }

    /// All codes, ascending.
    pub(crate) fn numbers(&self) -> Vec<u16> {
        let mut numbers = Vec::new();
        for entry in &self.codes {
            numbers.push(entry.code);
        }
        numbers
    }

    /// The codes of a class, ascending.
    pub(crate) fn members(&self, class: ClassPattern) -> Vec<u16> {
        let mut members = self.numbers();
        members.retain(|code| class.contains(*code));
        members
    }

    pub(crate) fn class(&self, class: ClassPattern) -> Option<&ClassEntry> {
        self.classes.iter().find(|entry| entry.pattern == class)
    }

    pub(crate) fn set(&self, key: &str) -> Option<&Set> {
        self.sets.iter().find(|set| set.key == key)
    }

    /// "an HTTP status code" or "a status code"
    pub(crate) fn kind(&self) -> &'static str {
        match self.family {
            Family::Builtin | Family::Http => "an HTTP status code",
            Family::StandAlone => "a status code",
        }
    }
}
