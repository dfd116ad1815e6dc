//! `replace = true`: whether a definition is new, or says that it is not.

use super::inherit::Merged;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::problems::Problems;

impl Merged {
    /// `existing` says where the other definition is, if there is one. `is_missed` says whether a parent may have meant
    /// to have it.
    pub(super) fn check_replace(
        what: &str,
        existing: Option<String>,
        is_missed: bool,
        replace: bool,
        place: &Place,
        problems: &mut Problems,
    ) {
        match existing {
            Some(cite) if !replace => {
                let problem = Problem::with("{} exists already", &[&what]);
                problems.push(
                    problem
                        .at_with(place, "already {}", &[&cite])
                        .help("add `replace = true` to define it anew, or leave it out"),
                );
            }
            None if replace && !is_missed => {
                let problem = Problem::with("{} replaces nothing", &[&what]);
                problems.push(problem.at(place, "no parent has it").help("leave `replace` out"));
            }
            _ => {}
        }
    }
}
