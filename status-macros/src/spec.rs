//! A spec as it is written: every table and key, checked for shape and each value for itself.

use crate::report::problems::Problems;
use crate::report::source::Source;
use crate::spec::syntax::{in_file_order, parse};
use crate::spec::value::{Key, Kind, Reader, Refused, Value};
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
#[cfg(feature = "registry")]
mod tests;

pub(crate) use class::ClassEntry;
pub(crate) use entry::Entry;
pub(crate) use header::Header;
pub(crate) use set::SetEntry;
pub(crate) use state::State;
pub(crate) use vendor::Vendor;

/// The tables of one file.
pub(crate) struct Spec {
    pub(crate) source: Arc<Source>,
    pub(crate) header: Header,
    pub(crate) classes: Vec<ClassEntry>,
    pub(crate) sets: Vec<SetEntry>,
    pub(crate) codes: Vec<Entry>,
    pub(crate) vendors: Vec<Vendor>,
    /// Sets that cannot be called so: only their members count.
    pub(crate) misnamed: Vec<SetEntry>,
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
            misnamed: Vec::new(),
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
            self.entry(key.get_ref(), key, value, table, read);
        }
    }

    /// A table of the file, or what was meant as one, by its name. `file` has the others.
    fn entry(
        &mut self,
        name: &str,
        key: &Key<'_>,
        value: &Value<'_>,
        file: &DeTable<'_>,
        read: &mut Reader<'_>,
    ) {
        match name {
            "registry" => self.registry(value, file, read),
            "classes" => {
                each(value, read, "classes", "[classes]", |key, value, siblings, read| {
                    let before = read.problems.count();
                    if let Some(class) = class::class(key, value, siblings, read) {
                        read.row(&CodeRef::Class(class.pattern), before);
                        self.classes.push(class);
                    }
                });
            }
            "sets" => each(value, read, "sets", "[sets]", |key, value, _, read| {
                let before = read.problems.count();
                let (set, is_named) = set::set(key, value, read);
                read.row(&CodeRef::Name(set.key.clone()), before);
                if is_named { &mut self.sets } else { &mut self.misnamed }.push(set);
            }),
            "vendor" => {
                each(value, read, "vendor", "[vendor.nginx.499]", |key, value, _, read| {
                    if let Some(vendor) = vendor::vendor(key, value, read) {
                        self.vendors.push(vendor);
                    }
                });
            }
            number => match CodeRef::parse(number) {
                Ok(what @ CodeRef::Code(_)) => {
                    let before = read.problems.count();
                    if let Some(entry) = code::code(key, value, read) {
                        self.codes.push(entry);
                    }
                    read.row(&what, before);
                }
                Err(wrong) if code::is_misspelled(number, &wrong) => {
                    match code::code(key, value, read) {
                        Some(entry) => self.guesses.push(entry),
                        None => read.refused.insert_some(Kind::Code),
                    }
                }
                _ => self.stray(key, value, file, read),
            },
        }
    }

    /// The table `[registry]`.
    fn registry(&mut self, value: &Value<'_>, file: &DeTable<'_>, read: &mut Reader<'_>) {
        let Some(table) = read.table("registry", value, "[registry]") else {
            return read.refused.insert_anything();
        };
        for (key, value) in in_file_order(table) {
            match read.key(key, table, "`[registry]`", &header::KEYS) {
                Some(name) => self.header.key(name, key, value, read),
                None if stray::is_beside_registry(key.get_ref()) => {
                    self.entry(key.get_ref(), key, value, file, read);
                }
                None => {}
            }
        }
    }
}

/// Every row of a table, with the table.
fn each(
    value: &Value<'_>,
    read: &mut Reader<'_>,
    name: &str,
    example: &str,
    mut row: impl FnMut(&Key<'_>, &Value<'_>, &DeTable<'_>, &mut Reader<'_>),
) {
    let Some(table) = read.table(name, value, example) else {
        return read.refused.insert_some(match name {
            "classes" => Kind::Class,
            "sets" => Kind::Set,
            _ => Kind::Vendor,
        });
    };
    for (key, value) in in_file_order(table) {
        row(key, value, table, read);
    }
}
