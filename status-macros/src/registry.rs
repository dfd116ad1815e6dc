//! Specs -> a registry: what parents and a file say together, checked across all rows.

use crate::registry::sorted::Sorted;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::report::source::Source;
use crate::spec::words::code::ClassPattern;
use crate::spec::words::reference::Reference;
use crate::spec::{ClassEntry, Entry, SetEntry, Spec, Vendor};
use std::sync::Arc;

mod builtin;
pub(crate) mod catalog;
mod classes;
mod conflict;
mod define;
mod defined;
mod inherit;
mod names;
mod positions;
mod replace;
mod row;
mod select;
mod sets;
pub(crate) mod sorted;
mod unknown;
mod vendors;

#[cfg(test)]
mod tests;

use defined::Defined;
use inherit::Merged;
use row::Row;
use select::Selection;

pub(crate) use builtin::{builtin, builtin_names, http};

/// A closed set of codes with their classes and groups: what an enum is made from.
#[derive(Clone, Debug)]
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
    /// Its spec has problems. They are reported where it is defined; its uses stay silent.
    pub(crate) broken: bool,
    definitions: Vec<SetEntry>,
    /// Its file, unless it is built in.
    source: Option<Arc<Source>>,
}

/// What a registry has to do with the built-in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// It is the built-in registry of HTTP.
    Builtin,
    /// It extends that one, whatever was added or left out.
    Http,
    StandAlone,
}

/// A named group with its codes worked out.
#[derive(Clone, Debug)]
pub(crate) struct Set {
    pub(crate) key: String,
    /// Ascending; empty where a child left all of them out.
    pub(crate) codes: Vec<u16>,
    pub(crate) summary: String,
    pub(crate) reference: Option<Reference>,
}

/// A registry that another one extends, under the name that the child gives it.
#[derive(Debug)]
pub(crate) struct Parent {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) registry: Arc<Registry>,
}

impl Registry {
    /// What `spec` makes of its parents. There is always a result: of the rows that are right.
    pub(crate) fn build(spec: Spec, parents: &[Parent], problems: &mut Problems) -> Self {
        let mut found = Problems::default();
        let mut merged = Merged::from_parents(&spec, parents, &mut found);
        merged.define(&spec, &mut found);
        merged.take_in_temporary(spec.header.temporary);
        let all = Defined::new(&merged);
        if let Some(selection) = Selection::new(&spec, &all, &mut found) {
            merged.keep(&|code| selection.keeps(code));
        }
        conflict::report(&merged.conflicts, &|code| merged.rows.contains(&code), &mut found);
        names::check(&mut merged, &mut found);
        let sets = sets::resolve(&Defined::new(&merged), &all, &spec.source, &mut found);
        let nothing_to_blame =
            problems.is_empty() && found.is_empty() && !merged.refused.is_anything();
        if merged.rows.keys().is_empty() && nothing_to_blame {
            found.push(no_code(&spec));
        }
        let related = |parent: &&Parent| parent.registry.family != Family::StandAlone;
        let http = parents.iter().find(related);
        let title = http.or(parents.first()).map(|parent| parent.registry.title.clone());
        let title = spec.header.title.or(title).unwrap_or_else(|| "Status codes".to_owned());
        let broken = !problems.is_empty() || !found.is_empty();
        if !spec.is_guess {
            problems.append(found);
        }
        Self {
            title,
            family: if http.is_some() { Family::Http } else { Family::StandAlone },
            own_classes: !spec.classes.is_empty()
                || parents.iter().all(|parent| parent.registry.own_classes)
                || !has_builtin_classes(merged.classes.values()),
            classes: entries(merged.classes),
            codes: entries(merged.rows),
            temporary: entries(merged.temporary),
            sets,
            vendors: merged.vendors.into_vendors(),
            broken: broken || parents.iter().any(|parent| parent.registry.broken),
            definitions: entries(merged.sets),
            source: Some(spec.source),
        }
    }

    /// What stands in for a registry whose spec cannot be read.
    pub(crate) fn nothing() -> Self {
        let (source, _) = Source::new("", b"");
        let mut unread = Problems::default();
        Self::build(Spec::read(&source, &mut unread), &[], &mut unread)
    }

    /// How many digits its codes have.
    pub(crate) fn width(&self) -> usize {
        self.classes.first().map_or(3, |class| class.pattern.width())
    }

    pub(crate) fn get(&self, code: u16) -> Option<&Entry> {
        let at = self.codes.binary_search_by_key(&code, |entry| entry.code).ok()?;
        self.codes.get(at)
    }

    /// The codes of a class, ascending.
    pub(crate) fn members(&self, class: ClassPattern) -> Vec<u16> {
        self.codes.iter().map(|entry| entry.code).filter(|code| class.contains(*code)).collect()
    }

    pub(crate) fn has_class(&self, class: ClassPattern) -> bool {
        self.classes.iter().any(|entry| entry.pattern == class)
    }

    /// "an HTTP status code" or "a status code"
    pub(crate) fn kind(&self) -> &'static str {
        match self.family {
            Family::Builtin | Family::Http => "an HTTP status code",
            Family::StandAlone => "a status code",
        }
    }
}

/// Whether the classes are those of the built-in registry: then its `Class` serves, and compares across.
fn has_builtin_classes(classes: &[Row<ClassEntry>]) -> bool {
    let theirs = &http().0.classes;
    classes.len() == theirs.len()
        && classes.iter().zip(theirs).all(|(row, other)| {
            row.entry.pattern == other.pattern && row.entry.variant == other.variant
        })
}

fn entries<K: Ord, T>(rows: Sorted<K, Row<T>>) -> Vec<T> {
    let mut entries = Vec::new();
    for row in rows.into_values() {
        entries.push(*row.entry);
    }
    entries
}

fn no_code(spec: &Spec) -> Problem {
    let problem = Problem::new("this registry has no code");
    let header = &spec.header;
    if header.extends.is_empty() {
        return problem
            .at(&Place::end(&spec.source), "")
            .help("add `extends = \"http\"` to `[registry]`, or a table such as `[404]`");
    }
    match (&header.only, &header.without) {
        (Some(list), _) => problem.at(&list.place, "nothing is left").help("list what stays"),
        (_, Some(list)) => problem.at(&list.place, "nothing is left").help("list less"),
        _ => problem.at(&Place::end(&spec.source), "").help("add a table such as `[404]`"),
    }
}
