//! The codes of vendors, own and inherited, in the order in which the vendors were first seen.

use super::entries;
use super::row::{Origin, Row};
use crate::registry::sorted::Sorted;
use crate::report::problem::Problem;
use crate::spec::words::name;
use crate::spec::words::taken::Taken;
use crate::spec::{Entry, Vendor};

#[derive(Default)]
pub(super) struct Vendors {
    order: Vec<Codes>,
    /// Where in `order` a vendor is.
    positions: Taken,
}

struct Codes {
    vendor: String,
    rows: Sorted<u16, Row<Entry>>,
    /// The first code of each constant.
    names: Taken,
    /// Whether two codes have one name.
    is_ambiguous: bool,
}

impl Codes {
    /// The code that has the name of another one already.
    fn take_name(&mut self, entry: &Entry) -> Option<u16> {
        let constant = name::constant(&entry.name);
        if constant.is_empty() {
            return None;
        }
        let first = self.names.owner(&constant).and_then(|code| u16::try_from(code).ok());
        if first.is_none() {
            self.names.give(constant, entry.code.into());
        }
        let other = first.filter(|code| *code != entry.code);
        self.is_ambiguous |= other.is_some();
        other
    }

    /// The name of a code is another one's, if there is one that has it too and is not defined `anew`.
    fn free_name(&mut self, code: u16, anew: &[Entry]) {
        let Some(row) = self.rows.get(&code) else { return };
        let constant = name::constant(&row.entry.name);
        if self.names.owner(&constant) != Some(code.into()) {
            return;
        }
        let other = self.rows.values().iter().find(|row| {
            self.is_ambiguous
                && name::constant(&row.entry.name) == constant
                && anew.iter().all(|entry| entry.code != row.entry.code)
        });
        match other {
            Some(other) => {
                self.names.give(constant, other.entry.code.into());
            }
            None => self.names.free(&constant),
        }
    }
}

impl Vendors {
    pub(super) fn get(&self, vendor: &str, code: u16) -> Option<&Row<Entry>> {
        self.order[self.positions.owner(vendor)?].rows.get(&code)
    }

    /// Of two parents that know one code the first is right: a vendor's code is for messages, so that its name may stand
    /// twice, too.
    pub(super) fn inherit(&mut self, vendor: &Vendor, origin: &Origin) {
        let codes = self.codes(&vendor.name);
        for entry in &vendor.codes {
            if !codes.rows.contains(&entry.code) {
                codes.take_name(entry);
                codes.rows.insert(entry.code, Row::inherited(entry.clone(), origin));
            }
        }
    }

    /// Frees the names of codes that the file defines anew, whatever the order in which it does.
    pub(super) fn free_names(&mut self, vendor: &Vendor) {
        let codes = self.codes(&vendor.name);
        for entry in &vendor.codes {
            codes.free_name(entry.code, &vendor.codes);
        }
    }

    /// Adds a code of the file itself; `Err` where another one has its name.
    pub(super) fn define(&mut self, vendor: &str, entry: &Entry) -> Result<(), Problem> {
        let codes = self.codes(vendor);
        codes.rows.remove(&entry.code);
        let other = codes.take_name(entry).and_then(|code| codes.rows.get(&code));
        let problem = other.map(|other| {
            let cite = other.cite(&other.entry.place);
            Problem::with("duplicate name `{}`", &[&entry.name])
                .at_with(
                    &entry.name_place,
                    "already the name of {} {}",
                    &[&other.entry.code, &cite],
                )
                .help("give it another `name`")
        });
        codes.rows.insert(entry.code, Row::own(entry.clone()));
        problem.map_or(Ok(()), Err)
    }

    /// Every code of each vendor, with the vendor's name.
    pub(super) fn by_code(&self) -> Vec<(u16, String)> {
        let mut found = Vec::new();
        for codes in &self.order {
            for code in codes.rows.keys() {
                found.push((*code, codes.vendor.clone()));
            }
        }
        found
    }

    pub(super) fn into_vendors(self) -> Vec<Vendor> {
        let mut vendors = Vec::new();
        for Codes { vendor, rows, .. } in self.order {
            vendors.push(Vendor { name: vendor, codes: entries(rows) });
        }
        vendors
    }

    fn codes(&mut self, vendor: &str) -> &mut Codes {
        let last = self.order.len();
        let at = self.positions.owner(vendor).unwrap_or(last);
        if at == last {
            self.positions.give(vendor.to_owned(), at);
            let (rows, names) = (Sorted::default(), Taken::default());
            self.order.push(Codes { vendor: vendor.to_owned(), rows, names, is_ambiguous: false });
        }
        &mut self.order[at]
    }
}
