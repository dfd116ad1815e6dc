//! What a spec and its parents say together, checked across all rows.

use crate::registry::sorted::Sorted;
use crate::registry::{Family, Registry, http};
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::report::source::Source;
use crate::spec::{ClassEntry, Spec};
use std::sync::Arc;

mod classes;
mod conflict;
mod define;
mod defined;
mod inherit;
mod leave_out;
mod names;
mod positions;
mod replace;
mod row;
mod select;
mod sets;
mod unknown;
mod vendors;

use defined::Defined;
use inherit::Merged;
use row::Row;
use select::Selection;

/// A registry that another one extends, under the name that the child gives it.
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
        let all = Defined::new(&merged, &spec);
        if let Some(selection) = Selection::new(&spec, &all, &mut found) {
            merged.is_undecided = selection.is_undecided;
            if !selection.is_undecided {
                merged.keep(&|code| selection.keeps(code));
            }
        }
        let is_left = |code| !merged.is_undecided && merged.rows.contains(&code);
        conflict::report(&merged.conflicts, &is_left, &mut found);
        names::check(&mut merged, &mut found);
        let defined = Defined::new(&merged, &spec);
        let sets = sets::resolve(&defined, &all, &spec.source, &mut found);
        for misnamed in [&spec.misnamed, &merged.misnamed] {
            sets::check(&defined, &all, misnamed, &mut found);
        }
        let is_empty = merged.rows.keys().is_empty();
        if is_empty && !merged.refused.has_codes() && !merged.is_undecided {
            found.push(no_code(&spec));
        }
        let related = |parent: &&Parent| parent.registry.family != Family::StandAlone;
        let http = parents.iter().find(related);
        let title = http.or(parents.first()).map(|parent| parent.registry.title.clone());
        let title = spec.header.title.or(title).unwrap_or_else(|| "Status codes".to_owned());
        let broken = !problems.is_empty() || !found.is_empty();
        if spec.is_guess {
            merged.refused.insert_anything();
        } else {
            problems.append(found);
        }
        Self {
            title,
            family: if http.is_some() { Family::Http } else { Family::StandAlone },
            own_classes: !spec.classes.is_empty()
                || parents.iter().all(|parent| parent.registry.own_classes)
                || !has_builtin_classes(merged.classes.values()),
            left_out: merged.left_out(),
            extends: merged.extends,
            selects: spec.header.only.is_some(),
            classes: entries(merged.classes),
            codes: entries(merged.rows),
            temporary: entries(merged.temporary),
            sets,
            vendors: merged.vendors.into_vendors(),
            broken: broken || parents.iter().any(|parent| parent.registry.broken),
            refused: merged.refused,
            definitions: entries(merged.sets),
            source: Some(spec.source),
        }
    }

    /// What stands in for a registry whose spec cannot be read.
    pub(crate) fn nothing() -> Self {
        let (source, _) = Source::new("", b"");
        let mut unread = Problems::default();
        let mut spec = Spec::read(&source, &mut unread);
        spec.is_guess = true;
        Self { broken: true, ..Self::build(spec, &[], &mut unread) }
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

fn entries<K: Ord, T>(rows: Sorted<K, Row<T>>) -> Vec<T> {
    let mut entries = Vec::new();
    for row in rows.into_values() {
        entries.push(*row.entry);
    }
    entries
}
