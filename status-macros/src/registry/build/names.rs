//! One name a code: variants and their constants do not collide.

use super::inherit::Merged;
use super::row::{Row, inherited_first};
use crate::report::filled::filled;
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::spec::Entry;
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;
use crate::spec::words::taken::Taken;

/// Reports collisions, and gives each code that has no name of its own one that nothing else has.
pub(super) fn check(merged: &mut Merged, problems: &mut Problems) {
    let mut taken = Taken::default();
    let mut nameless = Vec::new();
    let rows = inherited_first(merged.rows.values());
    for (at, row) in rows.iter().enumerate() {
        let code = row.entry.code;
        let constant = name::constant(&row.entry.name);
        if constant.is_empty() {
            nameless.push(code);
        } else if name::is_reserved_constant(&constant) {
            problems.push(reserved(row, &constant));
            nameless.push(code);
        } else if let Some(other) = taken.owner(&constant) {
            let other = rows[other];
            // One that comes from a parent may be meant to be left out.
            if !merged.is_undecided || (row.is_own() && other.is_own()) {
                problems.push(collision(row, other, &constant));
            }
            nameless.push(code);
        } else {
            taken.give(constant, at);
        }
    }
    for code in nameless {
        merged.refused.insert_faulty(&CodeRef::Code(code));
        let is_free = |name: &str| !taken.contains(&name::constant(name));
        let name = name::free(&filled("Code{}", &[&code]), &is_free);
        taken.add(name::constant(&name));
        if let Some(row) = merged.rows.get_mut(&code) {
            row.entry.name = name;
        }
    }
}

fn reserved(row: &Row<Entry>, constant: &str) -> Problem {
    Problem::with("a code cannot be called `{}`", &[&row.entry.name])
        .at_with(&row.entry.name_place, "`{}` is an item of every registry", &[&constant])
        .help("give it another `name`")
}

fn collision(row: &Row<Entry>, other: &Row<Entry>, constant: &str) -> Problem {
    let (entry, first) = (&row.entry, &other.entry);
    let same = entry.name == first.name;
    let problem = Problem::new(if same {
        filled("duplicate name `{}`", &[&entry.name])
    } else {
        filled("names `{}` and `{}` are the same constant", &[&first.name, &entry.name])
    });
    if let Some(origin) = &row.parent {
        // Both come from parents: the file that brings them together is the one to change.
        let cites = (other.cite(&first.place), row.cite(&entry.place));
        let help =
            filled("define `[{}]` here with `replace = true` and another `name`", &[&entry.code]);
        return problem
            .at_with(
                &origin.place,
                "{} {} and {} {}",
                &[&first.code, &cites.0, &entry.code, &cites.1],
            )
            .help(help);
    }
    let what =
        if same { "already the name".to_owned() } else { filled("`{}` is that", &[&constant]) };
    problem
        .at_with(&entry.name_place, "{} of {} {}", &[&what, &first.code, &other.cite(&first.place)])
        .help("give it another `name`")
}
