//! What the file itself says, beside what it inherits: own codes and sets, `replace`.

use super::conflict::What;
use super::inherit::Merged;
use super::row::Row;
use crate::report::filled::filled;
use crate::report::problems::Problems;
use crate::spec::value::Kind;
use crate::spec::words::code::CodeRef;
use crate::spec::{Entry, SetEntry, Spec, State};

impl Merged {
    /// Adds the rows of the file.
    pub(super) fn define(&mut self, spec: &Spec, problems: &mut Problems) {
        for class in &spec.classes {
            self.define_class(class, problems);
        }
        self.check_there_are_classes(spec, problems);
        for set in &spec.sets {
            self.define_set(set, problems);
        }
        self.check_class_names(problems);
        for entry in &spec.codes {
            self.define_code(entry, spec.header.temporary, problems);
        }
        for entry in &spec.guesses {
            let exists = self.rows.contains(&entry.code) || self.temporary.contains(&entry.code);
            if entry.replace || !exists {
                self.define_code(entry, spec.header.temporary, problems);
            }
        }
        for vendor in &spec.vendors {
            self.vendors.free_names(vendor);
            for entry in &vendor.codes {
                self.define_vendor_code(&vendor.name, entry, problems);
            }
        }
    }

    /// A code that no class holds is dropped; of two definitions the file's own is kept.
    fn define_code(&mut self, entry: &Entry, take_in: bool, problems: &mut Problems) {
        let code = entry.code;
        if !self.in_a_class(entry, problems) {
            return self.refused.insert_code(code);
        }
        let existing = self.rows.get(&code).or_else(|| self.temporary.get(&code));
        let existing = existing.map(|row| row.cite(&row.entry.place));
        Self::check_replace(
            &What::Code(code).to_string(),
            existing,
            self.missed.contains(&CodeRef::Code(code)),
            entry.replace,
            &entry.place,
            problems,
        );
        self.conflicts.remove(&What::Code(code));
        let variant = entry.state != State::Temporary || take_in;
        let (rows, others) = if variant {
            (&mut self.rows, &mut self.temporary)
        } else {
            (&mut self.temporary, &mut self.rows)
        };
        others.remove(&code);
        rows.insert(code, Row::own(entry.clone()));
    }

    fn define_set(&mut self, set: &SetEntry, problems: &mut Problems) {
        let what = What::Set(set.key.clone());
        let existing = self.sets.get(&set.key).map(|row| row.cite(&row.entry.place));
        let is_missed = self.missed.contains(&CodeRef::Name(set.key.clone()));
        Self::check_replace(
            &what.to_string(),
            existing,
            is_missed,
            set.replace,
            &set.place,
            problems,
        );
        self.conflicts.remove(&what);
        self.sets.insert(set.key.clone(), Row::own(set.clone()));
    }

    /// A vendor's codes are no variants: in a list of their own their names are unique.
    fn define_vendor_code(&mut self, vendor: &str, entry: &Entry, problems: &mut Problems) {
        if !self.in_a_class(entry, problems) {
            return self.refused.insert_some(Kind::Vendor);
        }
        let existing = self.vendors.get(vendor, entry.code).map(|row| row.cite(&row.entry.place));
        let what = filled("code `{}` of `{}`", &[&entry.code, &vendor]);
        let is_missed = self.missed.has_some(Kind::Vendor);
        Self::check_replace(&what, existing, is_missed, entry.replace, &entry.place, problems);
        if let Err(problem) = self.vendors.define(vendor, entry) {
            problems.push(problem);
        }
    }
}
