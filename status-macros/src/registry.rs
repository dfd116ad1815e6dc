//! Specs -> a registry: what parents and a file say together, checked across all rows.

use crate::code::ClassPattern;
use crate::problem::{Problem, Problems};
use crate::source::{Place, Source};
use crate::spec::{ClassEntry, Entry, SetEntry, Spec, Vendor};
use std::sync::Arc;

mod builtin;
mod inherit;
mod names;
mod select;
mod sets;

use sets::Defined;

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
    pub(crate) reference: Option<crate::reference::Reference>,
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
        let mut merged = inherit::Merged::from_parents(parents);
        merged.add(&spec, &mut found);
        merged.take_in_temporary(spec.header.temporary);
        let defined = Defined::new(&merged);
        if let Some(selection) = select::Selection::new(&spec, &defined, &mut found) {
            merged.keep(&|code| selection.keeps(code));
        }
        merged.report_conflicts(&spec, &mut found);
        names::check(&mut merged, &spec, &mut found);
        let left = Defined::new(&merged);
        let sets = left.resolve_sets(&defined, &spec.source, &mut found);
        let classes = merged.classes();
        let vendors = std::mem::take(&mut merged.vendors);
        let definitions = std::mem::take(&mut merged.sets);
        let (codes, temporary) = merged.into_entries();
        if codes.is_empty() && found.is_empty() && problems.is_empty() {
            found.push(no_code(&spec.source));
        }
        let related = |parent: &&Parent| parent.registry.family != Family::StandAlone;
        let first = parents.iter().find(related).or(parents.first());
        let http = parents.iter().any(|parent| related(&parent));
        let title = spec.header.title.or_else(|| Some(first?.registry.title.clone()));
        let broken = !problems.is_empty() || !found.is_empty();
        problems.append(found);
        Self {
            title: title.unwrap_or_else(|| "Status codes".to_owned()),
            family: if http { Family::Http } else { Family::StandAlone },
            own_classes: !spec.classes.is_empty()
                || parents.iter().all(|parent| parent.registry.own_classes),
            classes,
            codes,
            temporary,
            sets,
            vendors,
            broken: broken || parents.iter().any(|parent| parent.registry.broken),
            definitions,
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

fn no_code(source: &Arc<Source>) -> Problem {
    let end = source.text().trim_end().len();
    Problem::new("this registry has no code")
        .at(&Place::new(source, end..end), "")
        .help("add `extends = \"http\"` to `[registry]`, or a table for each code, such as `[404]`")
}
