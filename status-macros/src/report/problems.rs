//! All that is wrong, in the order of the files, and no more of it than anybody reads.

use super::problem::Problem;
use crate::report::filled::filled;
use crate::report::order::in_order;

/// More problems than this are only counted.
const MOST: usize = 20;

/// With so many problems a guess at what was meant is not worth its time.
const CROWD: usize = 5 * MOST;

/// What was found so far.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_crowd(&self) -> bool {
        self.0.len() > CROWD
    }

    /// Every message once, by file and then by line, the ones past the limit counted.
    pub(crate) fn render(&self) -> Vec<String> {
        let mut sorted = self.in_file_order();
        sorted.dedup_by(|one, other| one.says_the_same(other));
        let mut messages = Vec::new();
        for problem in sorted.get(..MOST).unwrap_or(&sorted) {
            messages.push(problem.to_string());
        }
        if sorted.len() > MOST {
            messages.push(filled("and {} more", &[&(sorted.len() - MOST)]));
        }
        messages
    }

    /// Files stand in the order in which they were found to have problems.
    fn in_file_order(&self) -> Vec<&Problem> {
        let mut files = Vec::new();
        let mut keys = Vec::new();
        for problem in &self.0 {
            // What has no place comes first.
            let Some(place) = &problem.place else {
                keys.push((0, 0));
                continue;
            };
            let name = place.source.name();
            let at = files.iter().position(|file| *file == name).unwrap_or(files.len());
            if at == files.len() {
                files.push(name);
            }
            keys.push((1 + at, place.range.start));
        }
        let mut sorted = Vec::new();
        for at in in_order(keys) {
            sorted.push(&self.0[at]);
        }
        sorted
    }
}

impl Problem {
    fn says_the_same(&self, other: &Self) -> bool {
        let same_place = match (&self.place, &other.place) {
            (Some(one), Some(two)) => {
                one.range == two.range && one.source.name() == two.source.name()
            }
            (one, two) => one.is_none() && two.is_none(),
        };
        same_place && self.message == other.message && self.notes == other.notes
    }
}

#[cfg(test)]
impl Extend<Problem> for Problems {
    fn extend<T: IntoIterator<Item = Problem>>(&mut self, problems: T) {
        self.0.extend(problems);
    }
}

#[cfg(test)]
impl Problems {
    /// Where each problem with a place is: its line and column, and the text that it is about.
    pub(crate) fn places(&self) -> impl Iterator<Item = &crate::report::place::Place> {
        self.0.iter().filter_map(|problem| problem.place.as_ref())
    }

    /// What is said of what begins at a place.
    pub(crate) fn said_at(&self, place: &crate::report::place::Place) -> Vec<&str> {
        let is_there = |problem: &&Problem| {
            problem.place.as_ref().is_some_and(|other| other.range.start == place.range.start)
        };
        self.0.iter().filter(is_there).map(|problem| problem.message.as_str()).collect()
    }

    /// The same without what proposes something.
    pub(crate) fn others_at(&self, place: &crate::report::place::Place) -> Vec<&str> {
        let mut others = self.said_at(place);
        for problem in &self.0 {
            if problem.notes.iter().any(|note| note.starts_with("help: did you mean `")) {
                others.retain(|said| *said != problem.message);
            }
        }
        others
    }

    /// What is proposed, and the place where it belongs.
    pub(crate) fn meant(&self) -> Vec<(&crate::report::place::Place, &str)> {
        let mut all = Vec::new();
        for problem in &self.0 {
            let meant =
                problem.notes.iter().find_map(|note| note.strip_prefix("help: did you mean `"));
            let meant = meant.and_then(|meant| meant.strip_suffix("`?"));
            all.extend(problem.place.as_ref().zip(meant));
        }
        all
    }
}
