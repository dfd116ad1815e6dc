//! Members that name nothing, and what they may have meant.

use super::classes::list_of_classes;
use super::defined::Defined;
use crate::report::nearest::{nearest_codes, nearest_name};
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::spec::value::Member;
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;

/// How many names a message lists.
const LISTED: usize = 4;

/// How many sets a misspelled name is compared with.
const COMPARED: usize = 200;

/// The key whose list a member stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        within: Within,
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
        let problem = Problem::new(format!("`{what}` is not a {kind} of this registry"));
        problems.push(match what {
            _ if problems.is_crowd() => {
                problem.at(&member.place, "").help("define it, or leave it out here")
            }
            CodeRef::Code(code) => self.unknown_code(*code, problem, member, within, before),
            CodeRef::Class(_) => problem.at(&member.place, "").help(self.instead_of_class()),
            CodeRef::Name(name) => problem.at(&member.place, "").help(self.instead_of_set(name)),
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
        if self.temporary.contains(&code) || before.temporary.contains(&code) {
            let help = if missed {
                "take it in with `temporary = true` in `[registry]`"
            } else {
                "it is no variant: leave it out here"
            };
            return problem.at(&member.place, "it is a temporary code").help(help);
        }
        let (label, help) = match self.vendors.iter().find(|(known, ..)| *known == code) {
            Some((_, vendor, true)) if missed => {
                (format!("`{vendor}` has it"), format!("add `\"{vendor}\"` to `extends`"))
            }
            Some((_, vendor, _)) => {
                (format!("only vendor `{vendor}` has it"), self.near(code, missed))
            }
            None => ("nobody defines it".to_owned(), self.near(code, missed)),
        };
        problem.at(&member.place, label).help(help)
    }

    /// What to write instead of a code that is not there.
    fn near(&self, code: u16, missed: bool) -> String {
        let near: Vec<_> =
            nearest_codes(code, &self.codes).iter().map(ToString::to_string).collect();
        let near = match near.as_slice() {
            [] => String::new(),
            [alone] => format!("the nearest code is {alone}"),
            near => format!("the nearest codes are {}", near.join(", ")),
        };
        match (missed, near.is_empty()) {
            (true, true) => format!("add a table `[{code}]`"),
            (true, false) => format!("add a table `[{code}]`; {near}"),
            (false, true) => "leave it out here".to_owned(),
            (false, false) => near,
        }
    }

    fn instead_of_class(&self) -> String {
        if self.classes.is_empty() {
            return "define it in a table `[classes]`".to_owned();
        }
        list_of_classes(&self.classes)
    }

    /// What a name that is no set may have meant.
    fn instead_of_set(&self, name: &str) -> String {
        if let Some(at) = self.names.iter().rposition(|other| other == name) {
            return format!("a code is named by its number: `{}`", self.codes[at]);
        }
        let key = name::snake(name);
        if let Some(at) = self.class_keys.iter().position(|other| *other == key) {
            return format!("write the class as `\"{}\"`", self.classes[at]);
        }
        let keys = self.sets.iter().map(|set| set.key.as_str());
        match nearest_name(name, keys.take(COMPARED)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None if self.sets.is_empty() => "define it in a table `[sets]`".to_owned(),
            None => format!("the sets are {}", self.list_of_sets()),
        }
    }

    /// "`a`, `b` and 3 more"
    fn list_of_sets(&self) -> String {
        let mut keys: Vec<String> = self.sets.iter().map(|set| format!("`{}`", set.key)).collect();
        let rest = keys.len().saturating_sub(LISTED);
        if rest <= 1 {
            return keys.join(", ");
        }
        keys.truncate(LISTED);
        format!("{} and {rest} more", keys.join(", "))
    }
}
