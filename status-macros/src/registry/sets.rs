//! What codes, classes and sets stand for: the members of `codes`, `only` and `without`.

use super::Set;
use super::inherit::Merged;
use crate::code::{ClassPattern, CodeRef};
use crate::nearest::nearest_name;
use crate::problem::{Problem, Problems};
use crate::source::Source;
use crate::spec::SetEntry;
use crate::value::Member;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Sets may name sets this deep.
const DEEPEST: usize = 32;

/// All that a member can name.
pub(super) struct Defined {
    codes: BTreeMap<u16, String>,
    temporary: BTreeSet<u16>,
    classes: Vec<ClassPattern>,
    sets: BTreeMap<String, SetEntry>,
    vendors: Vec<(u16, String)>,
}

/// The sets that are being worked out, and what is wrong with them.
struct Walk<'w> {
    open: Vec<String>,
    done: BTreeMap<String, BTreeSet<u16>>,
    /// Members of this file are checked; those of a parent were checked there.
    source: &'w Arc<Source>,
    before: &'w Defined,
    problems: &'w mut Problems,
}

impl Defined {
    pub(super) fn new(merged: &Merged) -> Self {
        let vendors = merged.vendors.iter();
        Self {
            codes: merged.rows.iter().map(|(code, row)| (*code, row.entry.name.clone())).collect(),
            temporary: merged.temporary.keys().copied().collect(),
            classes: merged.classes().iter().map(|class| class.pattern).collect(),
            sets: merged.sets.iter().map(|set| (set.key.clone(), set.clone())).collect(),
            vendors: vendors
                .flat_map(|vendor| {
                    vendor.codes.iter().map(|entry| (entry.code, vendor.name.clone()))
                })
                .collect(),
        }
    }

    /// The codes of each set. `before` holds what there was until `only` and `without` left codes out.
    pub(super) fn resolve_sets(
        &self,
        before: &Self,
        source: &Arc<Source>,
        problems: &mut Problems,
    ) -> Vec<Set> {
        let mut walk = Walk { open: Vec::new(), done: BTreeMap::new(), source, before, problems };
        let mut sets = Vec::new();
        for set in self.sets.values() {
            let codes = self.set(set, &mut walk).into_iter().collect();
            let (key, summary, reference) =
                (set.key.clone(), set.summary.clone(), set.reference.clone());
            sets.push(Set { key, codes, summary, reference });
        }
        sets
    }

    /// The codes that a list names.
    pub(super) fn expand(
        &self,
        members: &[Member],
        source: &Arc<Source>,
        problems: &mut Problems,
    ) -> BTreeSet<u16> {
        let mut walk =
            Walk { open: Vec::new(), done: BTreeMap::new(), source, before: self, problems };
        self.members(members, &mut walk)
    }

    fn set(&self, set: &SetEntry, walk: &mut Walk<'_>) -> BTreeSet<u16> {
        if let Some(done) = walk.done.get(&set.key) {
            return done.clone();
        }
        walk.open.push(set.key.clone());
        let codes = self.members(&set.members, walk);
        walk.open.pop();
        walk.done.insert(set.key.clone(), codes.clone());
        codes
    }

    fn members(&self, members: &[Member], walk: &mut Walk<'_>) -> BTreeSet<u16> {
        let mut codes = BTreeSet::new();
        for member in members {
            let known = match &member.what {
                CodeRef::Code(code) => {
                    codes.extend(self.codes.contains_key(code).then_some(*code));
                    self.codes.contains_key(code)
                }
                CodeRef::Class(class) => {
                    codes.extend(self.codes.range(class.range()).map(|(code, _)| *code));
                    self.classes.contains(class)
                }
                CodeRef::Name(name) => match self.sets.get(name) {
                    Some(set) if may_open(set, member, walk) => {
                        codes.extend(self.set(set, walk));
                        true
                    }
                    set => set.is_some(),
                },
            };
            if !known && Arc::ptr_eq(&member.place.source, walk.source) {
                walk.problems.push(self.unknown(member, walk.before));
            }
        }
        codes
    }

    fn unknown(&self, member: &Member, before: &Self) -> Problem {
        let problem = Problem::new(format!("`{}` is not in this registry", member.what));
        match &member.what {
            CodeRef::Code(code) if before.codes.contains_key(code) => problem
                .at(&member.place, "`only` or `without` leaves it out")
                .help("remove it here too"),
            CodeRef::Code(code)
                if self.temporary.contains(code) || before.temporary.contains(code) =>
            {
                problem
                    .at(&member.place, "a temporary code is no variant")
                    .help("take it in with `temporary = true` in `[registry]`")
            }
            CodeRef::Code(code) => {
                let problem = problem.at(&member.place, "nobody defines it");
                match self.vendors.iter().find(|(other, _)| other == code) {
                    Some((_, vendor)) => {
                        problem.help(format!("`{vendor}` has it: add \"{vendor}\" to `extends`"))
                    }
                    None => problem.help(format!("add a table `[{code}]` with a `phrase`")),
                }
            }
            CodeRef::Class(_) => {
                let classes: Vec<_> =
                    self.classes.iter().map(|class| format!("`{class}`")).collect();
                problem.at(&member.place, format!("the classes are {}", classes.join(", ")))
            }
            CodeRef::Name(name) => {
                let problem = problem.at(&member.place, "no set has this name");
                if let Some((code, _)) = self.codes.iter().find(|(_, variant)| *variant == name) {
                    return problem.help(format!("a code is named by its number: {code}"));
                }
                let keys: Vec<_> = self.sets.keys().map(String::as_str).collect();
                match nearest_name(name, keys.iter().copied()) {
                    Some(meant) => problem.help(format!("did you mean `{meant}`?")),
                    None if keys.is_empty() => problem.help("a registry without `[sets]` has none"),
                    None => problem.help(format!("the sets are `{}`", keys.join("`, `"))),
                }
            }
        }
    }
}

fn may_open(set: &SetEntry, member: &Member, walk: &mut Walk<'_>) -> bool {
    let again = walk.open.contains(&set.key);
    if again {
        let problem = Problem::new(format!("set `{}` contains itself", set.key));
        walk.problems.push(problem.at(&member.place, "").help("leave this member out"));
    } else if walk.open.len() >= DEEPEST {
        let problem = Problem::new(format!("set `{}` nests too deep", set.key));
        walk.problems.push(
            problem.at(&member.place, "").help(format!("at most {DEEPEST} sets in one another")),
        );
    }
    !again && walk.open.len() < DEEPEST
}
