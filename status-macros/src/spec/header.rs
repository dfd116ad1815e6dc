//! The table `[registry]`.

use crate::report::place::Place;
use crate::spec::syntax::in_file_order;
use crate::spec::value::{Key, List, Reader, Value};
use toml::de::DeValue;

pub(super) const KEYS: [&str; 7] =
    ["title", "source", "updated", "extends", "only", "without", "temporary"];

/// What a file says of its registry as a whole.
#[derive(Debug, Default)]
pub(crate) struct Header {
    pub(crate) title: Option<String>,
    /// Names of built-in registries and files, where they stand.
    pub(crate) extends: Vec<(String, Place)>,
    pub(crate) only: Option<List>,
    pub(crate) without: Option<List>,
    pub(crate) temporary: bool,
}

pub(super) fn header(value: &Value<'_>, read: &mut Reader<'_>) -> Header {
    let mut header = Header::default();
    let table = read.table("registry", value, "[registry]");
    if table.is_none() {
        read.refused.insert_anything();
    }
    for (key, value) in table.map(in_file_order).into_iter().flatten() {
        match key.get_ref().as_ref() {
            "title" => header.title = read.prose("title", value),
            "source" => drop(read.prose("source", value)),
            "updated" => drop(read.date("updated", value)),
            "extends" => header.extends = parents(value, read),
            "only" => header.only = list(key, value, read),
            "without" => header.without = list(key, value, read),
            "temporary" => {
                header.temporary = read.boolean("temporary", value).unwrap_or_default();
            }
            _ => unknown(key, read),
        }
    }
    header
}

/// One name or file, or a list of them.
fn parents(value: &Value<'_>, read: &mut Reader<'_>) -> Vec<(String, Place)> {
    match value.get_ref() {
        DeValue::String(name) => vec![(name.clone().into_owned(), read.place(value))],
        DeValue::Array(list) => {
            let example = "extends = [\"http\"]";
            let parents = read.strings("extends", value, example, str::to_owned, |_| None);
            if parents.len() < list.len() {
                read.refused.insert_anything();
            }
            parents
        }
        _ => {
            read.refused.insert_anything();
            let takes = "a string or a list of strings";
            read.wrong_type("extends", takes, value, "extends = \"http\"");
            Vec::new()
        }
    }
}

fn list(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) -> Option<List> {
    let members = read.members(key.get_ref(), value)?;
    Some(List { members, place: read.place(key) })
}

fn unknown(key: &Key<'_>, read: &mut Reader<'_>) {
    // Without what it was meant to be, much else may seem to be missing.
    if read.unknown_key(key, "`[registry]`", &KEYS) == Some("extends") {
        read.refused.insert_anything();
    }
}
