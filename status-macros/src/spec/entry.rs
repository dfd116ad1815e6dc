//! One code of a spec.

use super::State;
use crate::report::filled::filled;
use crate::report::place::Place;
use crate::report::source::Source;
use crate::spec::value::Date;
use crate::spec::words::reference::Reference;

/// A code with all that its table says.
#[derive(Clone)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Entry {
    pub(crate) code: u16,
    /// The number in the spec.
    pub(crate) place: Place,
    /// The variant: the key `name`, or made from the phrase; empty where neither gives one.
    pub(crate) name: String,
    /// Where the name comes from: the key `name`, else the phrase.
    pub(crate) name_place: Place,
    pub(crate) phrase: String,
    pub(crate) summary: String,
    pub(crate) reference: Option<Reference>,
    pub(crate) state: State,
    pub(crate) expires: Option<Date>,
    pub(crate) former: Vec<String>,
    pub(crate) requires: Vec<String>,
    pub(crate) suggests: Vec<String>,
    pub(crate) replace: bool,
}

impl Entry {
    /// The hidden variant of a registry whose spec has no valid row.
    pub(crate) fn placeholder() -> Self {
        let (source, _) = Source::new("", b"");
        Self::new(0, Place::new(&source, 0..0), "__Placeholder")
    }

    pub(crate) fn is_placeholder(&self) -> bool {
        self.code == 0
    }

    pub(super) fn new(code: u16, place: Place, name: &str) -> Self {
        Self {
            code,
            name: name.to_owned(),
            name_place: place.clone(),
            phrase: String::new(),
            summary: String::new(),
            reference: None,
            state: State::InForce,
            expires: None,
            former: Vec::new(),
            requires: Vec::new(),
            suggests: Vec::new(),
            replace: false,
            place,
        }
    }

    /// Two definitions that say the same, wherever they stand.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        self.code == other.code
            && self.name == other.name
            && self.phrase == other.phrase
            && self.summary == other.summary
            && self.reference == other.reference
            && self.state == other.state
            && self.expires == other.expires
            && self.former == other.former
            && self.requires == other.requires
            && self.suggests == other.suggests
    }

    /// `404 Not Found`
    pub(crate) fn line(&self) -> String {
        filled("{} {}", &[&self.code, &self.phrase])
    }
}
