//! The codes of vendors, own and inherited, in the order in which the vendors were first seen.

use super::entries;
use super::row::{Origin, Row};
use crate::registry::sorted::Sorted;
use crate::report::problem::Problem;
use crate::spec::words::name;
use crate::spec::{Entry, Vendor};
use std::collections::HashMap;

#[derive(Debug, Default)]
pub(super) struct Vendors {
    order: Vec<Codes>,
    /// Where in `order` a vendor is.
    positions: HashMap<String, usize>,
}

#[derive(Debug)]
struct Codes {
    vendor: String,
    rows: Sorted<u16, Row<Entry>>,
    /// By constant.
    names: HashMap<String, u16>,
}

impl Vendors {
    pub(super) fn get(&self, vendor: &str, code: u16) -> Option<&Row<Entry>> {
        self.order[*self.positions.get(vendor)?].rows.get(&code)
    }

    /// Of two parents that know one code the first is right: a vendor's code is for messages.
    pub(super) fn inherit(&mut self, vendor: &Vendor, origin: &Origin) {
        let codes = self.codes(&vendor.name);
        for entry in &vendor.codes {
            if !codes.rows.contains(&entry.code) {
                codes.names.entry(name::constant(&entry.name)).or_insert(entry.code);
                codes.rows.insert(entry.code, Row::inherited(entry.clone(), origin));
            }
        }
    }

    /// Frees the names of codes that the file defines anew, whatever the order in which it does.
    pub(super) fn free_names(&mut self, vendor: &Vendor) {
        let codes = self.codes(&vendor.name);
        for row in vendor.codes.iter().filter_map(|entry| codes.rows.get(&entry.code)) {
            codes.names.remove(&name::constant(&row.entry.name));
        }
    }

    /// Adds a code of the file itself, unless another one has its name.
    pub(super) fn define(&mut self, vendor: &str, entry: &Entry) -> Result<(), Problem> {
        let codes = self.codes(vendor);
        codes.rows.remove(&entry.code);
        let constant = name::constant(&entry.name);
        let taken = codes.names.get(&constant).filter(|_| !constant.is_empty());
        if let Some(other) = taken.and_then(|code| codes.rows.get(code)) {
            let cite = other.cite(&other.entry.place);
            return Err(Problem::new(format!("duplicate name `{}`", entry.name))
                .at(&entry.name_place, format!("already the name of {} {cite}", other.entry.code))
                .help("give it another `name`"));
        }
        codes.names.insert(constant, entry.code);
        codes.rows.insert(entry.code, Row::own(entry.clone()));
        Ok(())
    }

    /// Every code of each vendor, with its name and whether it is a parent's.
    pub(super) fn by_code(&self) -> Vec<(u16, String, bool)> {
        let mut found = Vec::new();
        for codes in &self.order {
            for row in codes.rows.values() {
                found.push((row.entry.code, codes.vendor.clone(), !row.is_own()));
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
        let at = self.positions.get(vendor).copied().unwrap_or(last);
        if at == last {
            self.positions.insert(vendor.to_owned(), at);
            let (rows, names) = (Sorted::default(), HashMap::new());
            self.order.push(Codes { vendor: vendor.to_owned(), rows, names });
        }
        &mut self.order[at]
    }
}
