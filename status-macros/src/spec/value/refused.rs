//! What a spec means to define and does not, because of a mistake that is reported.

use crate::spec::words::class::ClassPattern;
use crate::spec::words::code::CodeRef;
use crate::spec::words::taken::Taken;

/// That one of these is not there is no mistake of its own.
#[derive(Clone, Default)]
pub(crate) struct Refused {
    /// Ascending.
    codes: Vec<u16>,
    classes: Vec<ClassPattern>,
    sets: Taken,
    /// Whether one is missing that cannot be told from what was written, by its kind.
    some: [bool; 4],
    anything: bool,
    /// What is there, with a mistake in its row: it may mean to say the same as another file.
    faulty: Taken,
}

/// What may be missing of a spec.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Code,
    Class,
    Set,
    /// A code of a vendor.
    Vendor,
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

    pub(crate) fn insert_set(&mut self, key: &str) {
        self.sets.add(key.to_owned());
    }

    /// One or some that cannot be told from what was written.
    pub(crate) fn insert_some(&mut self, kind: Kind) {
        self.some[kind as usize] = true;
    }

    /// A parent is missing, or the rest of the file: nothing can be said of what it would have had.
    pub(crate) fn insert_anything(&mut self) {
        self.anything = true;
    }

    pub(crate) fn insert_faulty(&mut self, what: &CodeRef) {
        self.faulty.add(what.to_string());
    }

    pub(crate) fn is_faulty(&self, what: &CodeRef) -> bool {
        self.faulty.contains(&what.to_string())
    }

    /// What is missing in a parent is missing here.
    pub(crate) fn append(&mut self, other: &Self) {
        for code in &other.codes {
            self.insert_code(*code);
        }
        for class in &other.classes {
            self.insert_class(*class);
        }
        self.sets.append(&other.sets);
        for (kind, some) in other.some.iter().enumerate() {
            self.some[kind] |= some;
        }
        self.anything |= other.anything;
        self.faulty.append(&other.faulty);
    }

    pub(crate) fn is_anything(&self) -> bool {
        self.anything
    }

    pub(crate) fn has_some(&self, kind: Kind) -> bool {
        self.anything || self.some[kind as usize]
    }

    pub(crate) fn contains(&self, what: &CodeRef) -> bool {
        match what {
            CodeRef::Code(code) => {
                self.has_some(Kind::Code) || self.codes.binary_search(code).is_ok()
            }
            CodeRef::Class(class) => self.has_some(Kind::Class) || self.classes.contains(class),
            CodeRef::Name(name) => self.has_some(Kind::Set) || self.sets.contains(name),
        }
    }

    pub(crate) fn has_codes(&self) -> bool {
        self.has_some(Kind::Code) || !self.codes.is_empty()
    }

    pub(crate) fn has_classes(&self) -> bool {
        self.has_some(Kind::Class) || !self.classes.is_empty()
    }

    /// Whether a class is missing that could have held the code. `fits` says whether it has as many digits as the
    /// codes of the classes that are there: no class that cannot be told would change that.
    pub(crate) fn has_class_of(&self, code: u16, fits: bool) -> bool {
        self.classes.iter().any(|class| class.contains(code))
            || (fits && self.has_some(Kind::Class))
    }
}
