//! The table of a vendor: a namespace of its own.

use super::{Entry, code, each, stray};
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::value::{Key, Reader, Value};
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;

/// Codes that somebody uses and nobody registered.
#[derive(Clone, Debug)]
pub(crate) struct Vendor {
    pub(crate) name: String,
    pub(crate) codes: Vec<Entry>,
}

pub(super) fn vendor(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) -> Option<Vendor> {
    let name = key.get_ref().as_ref();
    if !name::is_key(name) || name == "http" {
        let label = if name == "http" {
            "the built-in registry has this name"
        } else {
            "small letters, digits and single `_`"
        };
        let problem = Problem::new(format!("a vendor cannot be called `{}`", quoted(name)));
        let problem = problem.at(&read.place(key), label);
        return read.refuse(problem.help("give it a name such as `nginx`"));
    }
    let mut codes: Vec<Entry> = Vec::new();
    let header = format!("vendor.{name}");
    each(
        value,
        read,
        &header,
        &format!("[{header}.499]"),
        |key, value, read| match CodeRef::parse(key.get_ref()) {
            Ok(CodeRef::Code(_)) => codes.extend(code::code(key, value, read)),
            Err(wrong) if code::is_misspelled(key.get_ref(), &wrong) => {
                drop(code::code(key, value, read));
            }
            _ => stray::in_vendor(key, name, read),
        },
    );
    Some(Vendor { name: name.to_owned(), codes })
}
