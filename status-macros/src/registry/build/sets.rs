//! What sets stand for: members that name sets are followed, however long the chain is.

use super::defined::Defined;
use super::positions::Positions;
use super::unknown::{Listed, Within};
use crate::registry::Set;
use crate::report::problems::Problems;
use crate::report::source::Source;
use crate::spec::SetEntry;
use crate::spec::value::Member;
use crate::spec::words::code::CodeRef;
use std::sync::Arc;

mod circle;
mod lists;

pub(super) use lists::{check, expand};

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
    /// Where in `open` the last set of this file is, up to this one.
    own: Option<usize>,
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
        let depth = self.open.len();
        self.progress[at] = Progress::Open(depth);
        let set = &self.defined.sets[at];
        let own =
            if self.is_own(set) { Some(depth) } else { self.open.last().and_then(|top| top.own) };
        self.open.push(Open { set, at, next: 0, found: Positions::default(), own });
    }

    fn is_own(&self, set: &SetEntry) -> bool {
        Arc::ptr_eq(&set.place.source, self.source)
    }

    fn member(&mut self, member: &'w Member) {
        let Some(top) = self.open.last_mut() else { return };
        if let Some(at) = self.defined.set(&member.what) {
            match self.progress[at] {
                Progress::Done => top.found.union(&self.done[at]),
                Progress::Open(depth) => {
                    if let Some(circle) = self.circle(depth) {
                        self.problems.push(circle);
                    }
                }
                Progress::Untouched => self.open(at),
            }
        } else if !take(self.defined, &member.what, &mut top.found)
            && Arc::ptr_eq(&member.place.source, self.source)
        {
            let (members, of) = (top.set.members.as_slice(), Some(top.at));
            let list = Listed { within: Within::Codes, members, of };
            self.defined.unknown(member, list, self.before, self.problems);
        }
    }
}
