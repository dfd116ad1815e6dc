//! `only` and `without`: which of the inherited codes a registry speaks. Its own are always in.

use super::defined::Defined;
use super::sets::expand;
use super::unknown::Within;
use crate::report::filled::filled;
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::spec::Spec;

/// The codes of `only`, or those of `without`.
pub(super) struct Selection {
    /// Ascending.
    codes: Vec<u16>,
    only: bool,
    /// Whether something in it cannot be told: then it may keep any code, and leave any out.
    pub(super) is_undecided: bool,
}

impl Selection {
    /// What the header of a spec selects, if it does.
    pub(super) fn new(spec: &Spec, all: &Defined, problems: &mut Problems) -> Option<Self> {
        let header = &spec.header;
        let both = header.only.is_some() && header.without.is_some();
        if let (Some(without), true) = (&header.without, both) {
            let problem = Problem::new("`only` and `without` exclude each other");
            let help = "`only` lists what stays, `without` what goes: keep one of them";
            problems.push(problem.at(&without.place, "").help(help));
        }
        let (list, within) = match (&header.only, &header.without) {
            (Some(only), _) => (only, Within::Only),
            (None, Some(without)) => (without, Within::Without),
            (None, None) => return None,
        };
        if header.extends.is_empty() {
            if !spec.refused.is_anything() {
                let key = list.place.text();
                let problem =
                    Problem::with("`{}` selects from parents, and there are none", &[&key]);
                let help = filled("add `extends = \"http\"`, or leave `{}` out", &[&key]);
                problems.push(problem.at(&list.place, "").help(help));
            }
            return None;
        }
        let (codes, is_complete) = expand(all, &list.members, within, &spec.source, problems);
        if within == Within::Without {
            defined_here(spec, &codes, problems);
        }
        let is_undecided = both || !list.is_complete || !is_complete;
        Some(Self { codes, only: within == Within::Only, is_undecided })
    }

    pub(super) fn keeps(&self, code: u16) -> bool {
        self.codes.binary_search(&code).is_ok() == self.only
    }
}

/// Codes that the file both defines and leaves out.
fn defined_here(spec: &Spec, codes: &[u16], problems: &mut Problems) {
    for entry in spec.codes.iter().chain(&spec.guesses) {
        if codes.binary_search(&entry.code).is_err() {
            continue;
        }
        let help = "remove the table, or list what stays with `only`";
        problems.push(
            Problem::with("code `{}` is defined here and left out by `without`", &[&entry.code])
                .at(&entry.place, "")
                .help(help),
        );
    }
}
