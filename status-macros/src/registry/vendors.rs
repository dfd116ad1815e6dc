//! The codes of vendors, own and inherited, in the order in which the vendors were first seen.

use super::row::{Origin, Row};
use crate::name;
use crate::problem::Problem;
use crate::spec::{Entry, Vendor};
use std::collections::BTreeMap;

#[derive(Debug, Default)]
pub(super) struct Vendors {
    order: Vec<String>,
    vendors: BTreeMap<String, Codes>,
}

#[derive(Debug, Default)]
struct Codes {
    rows: BTreeMap<u16, Row<Entry>>,
    /// By constant.
    names: BTreeMap<String, u16>,
}

impl Vendors {
    pub(super) fn get(&self, vendor: &str, code: u16) -> Option<&Row<Entry>> {
        self.vendors.get(vendor)?.rows.get(&code)
    }

    /// Of two parents that know one code the first is right: a vendor's code is for messages.
    pub(super) fn inherit(&mut self, vendor: &Vendor, origin: &Origin) {
        let codes = self.codes(&vendor.name);
        for entry in &vendor.codes {
            if !codes.rows.contains_key(&entry.code) {
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

    /// Every code that a vendor has, with the name of one that has it and whether that is a parent's.
    pub(super) fn by_code(&self) -> BTreeMap<u16, (String, bool)> {
        let mut found = BTreeMap::new();
        for (vendor, codes) in self.order.iter().filter_map(|name| self.vendors.get_key_value(name))
        {
            for (code, row) in &codes.rows {
                found.entry(*code).or_insert_with(|| (vendor.clone(), !row.is_own()));
            }
        }
        found
    }

    pub(super) fn into_vendors(mut self) -> Vec<Vendor> {
        let codes = |codes: Codes| codes.rows.into_values().map(|row| row.entry).collect();
        self.order
            .into_iter()
            .filter_map(|name| {
                let codes = codes(self.vendors.remove(&name)?);
                Some(Vendor { name, codes })
            })
            .collect()
    }

    fn codes(&mut self, vendor: &str) -> &mut Codes {
        if !self.vendors.contains_key(vendor) {
            self.order.push(vendor.to_owned());
        }
        self.vendors.entry(vendor.to_owned()).or_default()
    }
}
