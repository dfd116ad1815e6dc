//! All that is wrong, in the order of the files, and no more of it than anybody reads.

use super::{Problem, compile_error};
use crate::source::Place;
use proc_macro2::{Span, TokenStream};
use std::collections::HashMap;

/// More problems than this are only counted.
const MOST: usize = 20;

/// With so many problems a guess at what was meant is not worth its time.
const CROWD: usize = 5 * MOST;

/// What was found so far.
#[derive(Clone, Debug, Default)]
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

    pub(crate) fn is_crowd(&self) -> bool {
        self.0.len() > CROWD
    }

    /// Every message once, by file and then by line, the ones past the limit counted.
    pub(crate) fn render(&self) -> Vec<String> {
        let mut sorted = self.in_file_order();
        sorted.dedup_by(|one, other| one.says_the_same(other));
        let mut messages: Vec<String> = sorted.iter().take(MOST).map(ToString::to_string).collect();
        if sorted.len() > MOST {
            messages.push(format!("and {} more", sorted.len() - MOST));
        }
        messages
    }

    /// One `compile_error!` a problem, as items.
    pub(crate) fn to_compile_errors(&self, span: Span) -> TokenStream {
        self.render().iter().map(|message| compile_error(message, span)).collect()
    }

    /// Files stand in the order in which they were found to have problems.
    fn in_file_order(&self) -> Vec<&Problem> {
        let mut files: HashMap<&str, usize> = HashMap::new();
        for place in self.0.iter().filter_map(|problem| problem.place.as_ref()) {
            let next = files.len();
            files.entry(place.source.name()).or_insert(next);
        }
        let key = |place: &Place| (files.get(place.source.name()).copied(), place.range.start);
        let mut sorted: Vec<&Problem> = self.0.iter().collect();
        sorted.sort_by_cached_key(|problem| problem.place.as_ref().map(key));
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

impl Extend<Problem> for Problems {
    fn extend<T: IntoIterator<Item = Problem>>(&mut self, problems: T) {
        self.0.extend(problems);
    }
}

#[cfg(test)]
impl Problems {
    /// Where each problem with a place is: its line and column, and the text that it is about.
    pub(crate) fn places(&self) -> impl Iterator<Item = &Place> {
        self.0.iter().filter_map(|problem| problem.place.as_ref())
    }
}
