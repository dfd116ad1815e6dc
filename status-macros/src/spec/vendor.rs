//! The table of a vendor: a namespace of its own.

use super::{Entry, code, each, stray};
use crate::report::filled::filled;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::value::{Key, Kind, Reader, Value};
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;
use toml::de::DeTable;

/// Codes that somebody uses and nobody registered.
#[derive(Clone)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Vendor {
    pub(crate) name: String,
    pub(crate) codes: Vec<Entry>,
}

/// Only a vendor that cannot be called so is dropped, after a look at its codes.
pub(super) fn vendor(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) -> Option<Vendor> {
    let name = key.get_ref().as_ref();
    let is_named = name::is_key(name) && name != "http";
    if !is_named {
        let label = if name == "http" {
            "the built-in registry has this name"
        } else {
            "small letters, digits and single `_`"
        };
        let problem = Problem::with("a vendor cannot be called `{}`", &[&quoted(name)]);
        read.problems
            .push(problem.at(&read.place(key), label).help("give it a name such as `nginx`"));
        read.refused.insert_some(Kind::Vendor);
        if !value.get_ref().is_table() {
            return None;
        }
    }
    let mut codes: Vec<Entry> = Vec::new();
    let header = filled("vendor.{}", &[&name]);
    each(value, read, &header, &filled("[{}.499]", &[&header]), |key, value, siblings, read| {
        match CodeRef::parse(key.get_ref()) {
            Ok(CodeRef::Code(_)) => {
                if let Some(entry) = code::code(key, value, read) {
                    codes.push(entry);
                }
            }
            Err(wrong) if code::is_misspelled(key.get_ref(), &wrong) => {
                let meant = code::code(key, value, read);
                let is_new =
                    |entry: &Entry| !siblings.contains_key(entry.code.to_string().as_str());
                match meant {
                    Some(entry) if is_new(&entry) => codes.push(entry),
                    Some(_) => {}
                    None => read.refused.insert_some(Kind::Vendor),
                }
            }
            // Without a name it may have been meant as something else.
            _ if !is_named => {}
            _ => stray::in_vendor(key, name, read),
        }
    });
    let is_empty = value.get_ref().as_table().is_some_and(DeTable::is_empty);
    if is_named && is_empty {
        let problem = Problem::with("vendor `{}` has no code", &[&name]).at(&read.place(key), "");
        read.problems
            .push(problem.help_with("add one, such as `[{}.499]`, or leave it out", &[&header]));
    }
    is_named.then(|| Vendor { name: name.to_owned(), codes })
}
