//! What a spec means to define and does not, because of a mistake that is reported.

use crate::spec::words::class::ClassPattern;
use crate::spec::words::code::CodeRef;
use std::collections::HashSet;

/// That one of these is not there is no mistake of its own.
#[derive(Clone, Debug, Default)]
pub(crate) struct Refused {
    /// Ascending.
    codes: Vec<u16>,
    classes: Vec<ClassPattern>,
    sets: HashSet<String>,
    any_class: bool,
    anything: bool,
}

impl Refused {
    pub(crate) fn insert_code(&mut self, code: u16) {
        if let Err(at) = self.codes.binary_search(&code) {
            self.codes.insert(at, code);
        }
    }

    pub(crate) fn insert_class(&mut self, class: ClassPattern) {
        if !self.classes.contains(&class) {
            self.classes.push(class);
        }
    }

    /// A class that cannot be told from what was written.
    pub(crate) fn insert_some_class(&mut self) {
        self.any_class = true;
    }

    pub(crate) fn insert_set(&mut self, key: &str) {
        self.sets.insert(key.to_owned());
    }

    /// A parent is missing, or the rest of the file: nothing can be said of what it would have had.
    pub(crate) fn insert_anything(&mut self) {
        self.anything = true;
    }

    pub(crate) fn is_anything(&self) -> bool {
        self.anything
    }

    pub(crate) fn contains(&self, what: &CodeRef) -> bool {
        self.anything
            || match what {
                CodeRef::Code(code) => {
                    self.codes.binary_search(code).is_ok() || self.has_class_of(*code)
                }
                CodeRef::Class(class) => self.any_class || self.classes.contains(class),
                CodeRef::Name(name) => self.sets.contains(name),
            }
    }

    /// Whether a class is missing that could have held the code.
    pub(crate) fn has_class_of(&self, code: u16) -> bool {
        self.anything || self.any_class || self.classes.iter().any(|class| class.contains(code))
    }

    pub(crate) fn has_class(&self) -> bool {
        self.anything || self.any_class || !self.classes.is_empty()
    }
}
