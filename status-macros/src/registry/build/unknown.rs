//! Members that name nothing, and what they may have meant.

use super::classes::list_of_classes;
use super::defined::Defined;
use crate::registry::fits_beside;
use crate::report::filled::{filled, joined};
use crate::report::letters::start;
use crate::report::nearest::nearest_codes;
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::spec::Entry;
use crate::spec::value::Member;
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;

mod set;

/// The list that a member stands in.
#[derive(Clone, Copy)]
pub(super) struct Listed<'l> {
    pub(super) within: Within,
    pub(super) members: &'l [Member],
    /// The set whose list it is.
    pub(super) of: Option<usize>,
}

/// The key of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Within {
    Codes,
    Only,
    Without,
}

impl Defined {
    /// A member that names nothing. `before` holds what there was until `only` or `without` left codes out.
    pub(super) fn unknown(
        &self,
        member: &Member,
        list: Listed<'_>,
        before: &Self,
        problems: &mut Problems,
    ) {
        if self.refused.contains(&member.what) {
            return;
        }
        let what = &member.what;
        let kind = match what {
            CodeRef::Code(_) => "code",
            CodeRef::Class(_) => "class",
            CodeRef::Name(_) => "set",
        };
        let problem = Problem::with("`{}` is not a {} of this registry", &[&what, &kind]);
        problems.push(match what {
            _ if problems.is_crowd() => {
                problem.at(&member.place, "").help("define it, or leave it out here")
            }
            CodeRef::Code(code) => self.unknown_code(*code, problem, member, list.within, before),
            CodeRef::Class(_) => problem.at(&member.place, "").help(self.instead_of_class()),
            CodeRef::Name(name) => {
                problem.at(&member.place, "").help(self.instead_of_set(name, list))
            }
        });
    }

    fn unknown_code(
        &self,
        code: u16,
        problem: Problem,
        member: &Member,
        within: Within,
        before: &Self,
    ) -> Problem {
        if before.position(code).is_some() {
            return problem
                .at(&member.place, "`only` or `without` leaves it out")
                .help("leave it out here too");
        }
        let missed = within != Within::Without;
        // A set has nothing that `only` does not list.
        let only = match within {
            Within::Codes if self.selects => filled(", and list {} in `only`", &[&code]),
            _ => String::new(),
        };
        if self.temporary.contains(&code) || before.temporary.contains(&code) {
            let help = if missed {
                filled("take it in with `temporary = true` in `[registry]`{}", &[&only])
            } else {
                "it is no variant: leave it out here".to_owned()
            };
            return problem.at(&member.place, "it is a temporary code").help(help);
        }
        let mut vendor = None;
        for (known, name) in &self.vendors {
            if *known == code {
                if missed && before.can_extend(name, code) {
                    let help = filled("add `\"{}\"` to `extends`{}", &[&name, &only]);
                    return problem.at_with(&member.place, "`{}` has it", &[&name]).help(help);
                }
                vendor = vendor.or(Some(name));
            }
        }
        let label = match vendor {
            Some(vendor) => filled("only vendor `{}` has it", &[&vendor]),
            None => "nobody defines it".to_owned(),
        };
        problem.at(&member.place, label).help(self.near(code, missed))
    }

    /// Whether a vendor can be extended for a code: it is a built-in one, and its other codes are in nobody's way.
    fn can_extend(&self, vendor: &str, code: u16) -> bool {
        let taken = |other: &Entry| {
            let constant = name::constant(&other.name);
            self.position(other.code).is_some()
                || self.names.iter().any(|name| name::constant(name) == constant)
        };
        fits_beside(vendor, &|entry| entry.code == code, &taken)
    }

    /// What to write instead of a code that is not there, or beside it.
    fn near(&self, code: u16, missed: bool) -> String {
        // What the file itself defines cannot be left out.
        let known = if missed { &self.codes } else { &self.inherited };
        let near = match nearest_codes(code, known).as_slice() {
            [] => String::new(),
            [alone] => filled("the nearest code is {}", &[&alone]),
            near => filled("the nearest codes are {}", &[&joined(near, ", ", &u16::to_string)]),
        };
        let own = if missed { self.own(code) } else { String::new() };
        match (own.is_empty(), near.is_empty()) {
            (true, true) => "leave it out here".to_owned(),
            (true, false) => near,
            (false, true) => own,
            (false, false) => filled("{}; {}", &[&own, &near]),
        }
    }

    /// What makes it a code of this registry.
    fn own(&self, code: u16) -> String {
        let width = self.classes.first().map_or(3, |class| class.width());
        let digits = code.to_string();
        if self.classes.is_empty() || self.classes.iter().any(|class| class.contains(code)) {
            filled("add a table `[{}]`", &[&code])
        } else if digits.len() == width {
            let class = start(&digits, 1).to_owned() + &"x".repeat(width - 1);
            filled("add a class `{}` and a table `[{}]`", &[&class, &code])
        } else {
            filled("the codes of this registry have {} digits", &[&width])
        }
    }

    fn instead_of_class(&self) -> String {
        if self.classes.is_empty() {
            return "define it in a table `[classes]`".to_owned();
        }
        list_of_classes(&self.classes)
    }
}
