//! One name a code: variants and their constants do not collide.

use super::inherit::{Merged, Origin, Row};
use crate::name;
use crate::problem::{Problem, Problems};
use crate::spec::{Entry, Spec};
use std::collections::BTreeMap;

/// Reports collisions, and gives each code that has no name of its own one that nothing else has.
pub(super) fn check(merged: &mut Merged, spec: &Spec, problems: &mut Problems) {
    let mut taken: BTreeMap<String, u16> = BTreeMap::new();
    let mut nameless = Vec::new();
    // Inherited names come first: it is the file's own that has to give way.
    let mut order: Vec<u16> = merged.rows.keys().copied().collect();
    order.sort_by_key(|code| merged.rows.get(code).is_some_and(|row| row.parent.is_none()));
    for code in order {
        let Some(row) = merged.rows.get(&code) else { continue };
        let name = &row.entry.name;
        if name.is_empty() {
            nameless.push(code);
            continue;
        }
        let constant = name::constant(name);
        if name::is_reserved_constant(&constant) {
            let problem = Problem::new(format!("a code cannot be called `{name}`"));
            let label = format!("the constant `{constant}` is an item of every registry");
            problems.push(problem.at(&row.entry.name_place, label).help("give it another `name`"));
            nameless.push(code);
        } else if let Some(other) = taken.get(&constant).and_then(|other| merged.rows.get(other)) {
            problems.push(collision(row, other, spec));
            nameless.push(code);
        } else {
            taken.insert(constant, code);
        }
    }
    for code in nameless {
        if let Some(row) = merged.rows.get_mut(&code) {
            row.entry.name = format!("Code{code}");
        }
    }
}

fn collision(row: &Row<Entry>, other: &Row<Entry>, spec: &Spec) -> Problem {
    let (entry, first) = (&row.entry, &other.entry);
    let what = if entry.name == first.name {
        format!("duplicate name `{}`", entry.name)
    } else {
        format!("names `{}` and `{}` have the same constant", first.name, entry.name)
    };
    let problem = Problem::new(what);
    match &row.parent {
        // Both come from parents: the file that brings them together is the one to change.
        Some(Origin { place, .. }) if place.source.name() == spec.source.name() => {
            problem.at(place, format!("the name of {} and of {}", first.code, entry.code)).help(
                format!("define `[{}]` here with `replace = true` and another `name`", entry.code),
            )
        }
        _ => {
            let label = format!("already the name of {} {}", first.code, other.cite(&first.place));
            problem.at(&entry.name_place, label).help("give it another `name`")
        }
    }
}
