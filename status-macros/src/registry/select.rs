//! `only` and `without`: which of the inherited codes a registry speaks. Its own are always in.

use super::sets::Defined;
use crate::problem::{Problem, Problems};
use crate::source::Place;
use crate::spec::Spec;
use std::collections::BTreeSet;

/// The codes of `only`, or those of `without`.
pub(super) struct Selection {
    codes: BTreeSet<u16>,
    only: bool,
}

impl Selection {
    /// What the header of a spec selects, if it does.
    pub(super) fn new(spec: &Spec, defined: &Defined, problems: &mut Problems) -> Option<Self> {
        let header = &spec.header;
        let (members, only) = match (&header.only, &header.without) {
            (Some(only), Some(without)) => {
                let place = without.first().or(only.first()).map(|member| member.place.clone());
                let place = place.unwrap_or_else(|| Place::new(&spec.source, 0..0));
                let problem =
                    Problem::new("`only` and `without` exclude each other").at(&place, "");
                problems.push(
                    problem.help("`only` lists what stays, `without` what goes: keep one of them"),
                );
                (only, true)
            }
            (Some(only), None) => (only, true),
            (None, Some(without)) => (without, false),
            (None, None) => return None,
        };
        let codes = defined.expand(members, &spec.source, problems);
        if !only {
            for entry in spec.codes.iter().filter(|entry| codes.contains(&entry.code)) {
                let problem = Problem::new(format!(
                    "code `{}` is defined here and left out by `without`",
                    entry.code
                ));
                problems.push(
                    problem
                        .at(&entry.place, "")
                        .help("remove the table or the member of `without`"),
                );
            }
        }
        Some(Self { codes, only })
    }

    pub(super) fn keeps(&self, code: u16) -> bool {
        self.codes.contains(&code) == self.only
    }
}
