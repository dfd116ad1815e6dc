//! A spec as it is written: every table and key, checked for shape and each value for itself.

use crate::report::problems::Problems;
use crate::report::source::Source;
use crate::spec::syntax::{in_file_order, parse};
use crate::spec::value::{Key, Reader, Refused, Value};
use crate::spec::words::code::CodeRef;
use std::sync::Arc;
use toml::de::DeTable;

mod class;
mod code;
mod entry;
mod header;
mod set;
mod state;
mod stray;
pub(crate) mod syntax;
pub(crate) mod value;
mod vendor;
pub(crate) mod words;

#[cfg(test)]
mod tests;

pub(crate) use class::ClassEntry;
pub(crate) use entry::Entry;
pub(crate) use header::Header;
pub(crate) use set::SetEntry;
pub(crate) use state::State;
pub(crate) use vendor::Vendor;

/// The tables of one file.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) source: Arc<Source>,
    pub(crate) header: Header,
    pub(crate) classes: Vec<ClassEntry>,
    pub(crate) sets: Vec<SetEntry>,
    pub(crate) codes: Vec<Entry>,
    pub(crate) vendors: Vec<Vendor>,
    /// Codes whose number is misspelled and clear: each is there unless it is there without them.
    pub(crate) guesses: Vec<Entry>,
    /// What the file has, but for a mistake.
    pub(crate) refused: Refused,
    /// The file is no TOML: what it seems to say is guesswork, and not to be blamed.
    pub(crate) is_guess: bool,
}

impl Spec {
    /// Reads a spec. What is wrong goes to `problems`; what is right is in the result all the same.
    pub(crate) fn read(source: &Arc<Source>, problems: &mut Problems) -> Self {
        let mut spec = Self {
            source: Arc::clone(source),
            header: Header::default(),
            classes: Vec::new(),
            sets: Vec::new(),
            codes: Vec::new(),
            vendors: Vec::new(),
            guesses: Vec::new(),
            refused: Refused::default(),
            is_guess: false,
        };
        let (table, slip) = parse(source);
        let (mut found, mut refused) = (Problems::default(), Refused::default());
        spec.file(&table, &mut Reader { source, problems: &mut found, refused: &mut refused });
        spec.refused = refused;
        if let Some(slip) = slip {
            spec.is_guess = true;
            let start = slip.start();
            spec.header.extends.retain(|(_, place)| place.range.end < start);
            problems.push(slip);
        } else {
            problems.append(found);
        }
        spec
    }

    fn file(&mut self, table: &DeTable<'_>, read: &mut Reader<'_>) {
        let entries = in_file_order(table);
        if let Some(problem) = stray::no_spec(&entries, read) {
            read.refused.insert_anything();
            return read.problems.push(problem);
        }
        for (key, value) in entries {
            match key.get_ref().as_ref() {
                "registry" => self.header = header::header(value, read),
                "classes" => each(value, read, "classes", "[classes]", |key, value, read| {
                    self.classes.extend(class::class(key, value, read));
                }),
                "sets" => each(value, read, "sets", "[sets]", |key, value, read| {
                    self.sets.extend(set::set(key, value, read));
                }),
                "vendor" => {
                    each(value, read, "vendor", "[vendor.nginx.499]", |key, value, read| {
                        self.vendors.extend(vendor::vendor(key, value, read));
                    });
                }
                number => match CodeRef::parse(number) {
                    Ok(CodeRef::Code(_)) => self.codes.extend(code::code(key, value, read)),
                    Err(wrong) if code::is_misspelled(number, &wrong) => {
                        self.guesses.extend(code::code(key, value, read));
                    }
                    _ => stray::table(key, value, read),
                },
            }
        }
    }
}

/// Every row of a table.
fn each(
    value: &Value<'_>,
    read: &mut Reader<'_>,
    name: &str,
    example: &str,
    mut row: impl FnMut(&Key<'_>, &Value<'_>, &mut Reader<'_>),
) {
    for (key, value) in read.table(name, value, example).map(in_file_order).into_iter().flatten() {
        row(key, value, read);
    }
}
