//! What sets stand for: members that name sets are followed, however long the chain is.

use super::Set;
use super::defined::Defined;
use super::positions::Positions;
use super::unknown::Within;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::report::source::Source;
use crate::spec::SetEntry;
use crate::spec::value::Member;
use crate::spec::words::code::CodeRef;
use std::sync::Arc;

/// How many sets of a circle a message names.
const NAMED: usize = 3;

/// The sets that are being worked out, and what is wrong with them.
struct Walk<'w> {
    defined: &'w Defined,
    before: &'w Defined,
    /// Members of this file are checked; those of a parent were checked there.
    source: &'w Arc<Source>,
    open: Vec<Open<'w>>,
    /// How far each set is.
    progress: Vec<Progress>,
    /// The codes of each set that is done.
    done: Vec<Positions>,
    problems: &'w mut Problems,
}

#[derive(Clone, Copy)]
enum Progress {
    Untouched,
    /// Where in `open` it is.
    Open(usize),
    Done,
}

/// A set whose members are followed, up to `next`.
struct Open<'w> {
    set: &'w SetEntry,
    /// Where among all sets it is.
    at: usize,
    next: usize,
    found: Positions,
}

/// The codes of each set. `before` holds what there was until `only` and `without` left codes out.
pub(super) fn resolve(
    defined: &Defined,
    before: &Defined,
    source: &Arc<Source>,
    problems: &mut Problems,
) -> Vec<Set> {
    let mut walk = Walk::new(defined, before, source, problems);
    let mut sets = Vec::new();
    for (at, set) in defined.sets.iter().enumerate() {
        sets.push(Set {
            key: set.key.clone(),
            codes: walk.follow(at).of(&defined.codes),
            summary: set.summary.clone(),
            reference: set.reference.clone(),
        });
    }
    sets
}

/// The codes that a list names, and whether each of its members names some. What is wrong in the sets that it names is
/// reported at their resolution.
pub(super) fn expand(
    defined: &Defined,
    members: &[Member],
    within: Within,
    source: &Arc<Source>,
    problems: &mut Problems,
) -> (Vec<u16>, bool) {
    let mut later = Problems::default();
    let mut walk = Walk::new(defined, defined, source, &mut later);
    let mut found = Positions::default();
    let mut is_complete = true;
    for member in members {
        if let Some(at) = defined.set(&member.what) {
            found.union(walk.follow(at));
        } else if !take(defined, &member.what, &mut found) {
            defined.unknown(member, within, defined, problems);
            is_complete = false;
        }
    }
    (found.of(&defined.codes), is_complete)
}

/// Adds the codes of a member that is no set; `false` where it names nothing.
fn take(defined: &Defined, what: &CodeRef, found: &mut Positions) -> bool {
    match what {
        CodeRef::Code(code) => defined.position(*code).map(|position| found.insert(position)),
        CodeRef::Class(class) => defined.positions(*class).map(|range| found.insert_all(range)),
        CodeRef::Name(_) => None,
    }
    .is_some()
}

impl<'w> Walk<'w> {
    fn new(
        defined: &'w Defined,
        before: &'w Defined,
        source: &'w Arc<Source>,
        problems: &'w mut Problems,
    ) -> Self {
        let progress = vec![Progress::Untouched; defined.sets.len()];
        let done = vec![Positions::default(); defined.sets.len()];
        Self { defined, before, source, open: Vec::new(), progress, done, problems }
    }

    /// Works out a set and all that it names.
    fn follow(&mut self, at: usize) -> &Positions {
        if let Progress::Untouched = self.progress[at] {
            self.open(at);
        }
        while let Some(top) = self.open.last_mut() {
            if let Some(member) = top.set.members.get(top.next) {
                top.next += 1;
                self.member(member);
            } else if let Some(Open { at, found, .. }) = self.open.pop() {
                if let Some(above) = self.open.last_mut() {
                    above.found.union(&found);
                }
                (self.progress[at], self.done[at]) = (Progress::Done, found);
            }
        }
        &self.done[at]
    }

    fn open(&mut self, at: usize) {
        self.progress[at] = Progress::Open(self.open.len());
        let set = &self.defined.sets[at];
        self.open.push(Open { set, at, next: 0, found: Positions::default() });
    }

    fn member(&mut self, member: &'w Member) {
        let Some(top) = self.open.last_mut() else { return };
        if let Some(at) = self.defined.set(&member.what) {
            match self.progress[at] {
                Progress::Done => top.found.union(&self.done[at]),
                Progress::Open(depth) => self.problems.push(self.circle(depth)),
                Progress::Untouched => self.open(at),
            }
        } else if !take(self.defined, &member.what, &mut top.found)
            && Arc::ptr_eq(&member.place.source, self.source)
        {
            self.defined.unknown(member, Within::Codes, self.before, self.problems);
        }
    }

    /// The sets from `depth` on name each other in a circle: a member of this file that does is to blame.
    fn circle(&self, depth: usize) -> Problem {
        let circle = &self.open[depth..];
        let mut links =
            circle.iter().filter_map(|open| Some((open.set, open.set.members.get(open.next - 1)?)));
        let own =
            |(_, member): &(&SetEntry, &Member)| Arc::ptr_eq(&member.place.source, self.source);
        let (set, place) = links.rfind(own).map_or_else(
            || (circle[0].set, circle[0].set.place.clone()),
            |(set, member)| (set, member.place.clone()),
        );
        let others: Vec<&str> =
            circle.iter().map(|open| open.set.key.as_str()).filter(|key| *key != set.key).collect();
        problem(&set.key, &others, &place)
    }
}

fn problem(key: &str, others: &[&str], place: &Place) -> Problem {
    let label = match others {
        [] => String::new(),
        others if others.len() <= NAMED => format!("by way of `{}`", others.join("`, `")),
        others => format!("by way of {} other sets", others.len()),
    };
    Problem::new(format!("set `{key}` contains itself"))
        .at(place, label)
        .help("leave this member out")
}
