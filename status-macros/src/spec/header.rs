//! The table `[registry]`.

use crate::report::place::Place;
use crate::spec::value::{Key, List, Reader, Value};
use toml::de::DeValue;

pub(super) const KEYS: [&str; 7] =
    ["title", "source", "updated", "extends", "only", "without", "temporary"];

/// What a file says of its registry as a whole.
#[derive(Default)]
pub(crate) struct Header {
    pub(crate) title: Option<String>,
    /// Names of built-in registries and files, where they stand.
    pub(crate) extends: Vec<(String, Place)>,
    pub(crate) only: Option<List>,
    pub(crate) without: Option<List>,
    pub(crate) temporary: bool,
}

impl Header {
    /// A key of the table, wherever it stands.
    pub(super) fn key(
        &mut self,
        name: &str,
        key: &Key<'_>,
        value: &Value<'_>,
        read: &mut Reader<'_>,
    ) {
        match name {
            "title" => self.title = read.prose("title", value),
            "source" => drop(read.prose("source", value)),
            "updated" => drop(read.date("updated", value)),
            "extends" => self.extends = parents(value, read),
            "only" => self.only = Some(read.members(key, "only", value)),
            "without" => self.without = Some(read.members(key, "without", value)),
            "temporary" => self.temporary = read.boolean("temporary", value),
            _ => {}
        }
    }
}

/// One name or file, or a list of them. A parent that cannot be told may have had anything.
fn parents(value: &Value<'_>, read: &mut Reader<'_>) -> Vec<(String, Place)> {
    match value.get_ref() {
        DeValue::String(name) => vec![(name.clone().into_owned(), read.place(value))],
        DeValue::Array(list) => {
            if list.iter().any(|item| !item.get_ref().is_str()) {
                read.refused.insert_anything();
            }
            read.strings("extends", value, "extends = [\"http\"]", str::to_owned, |_| None)
        }
        _ => {
            read.refused.insert_anything();
            let takes = "a string or a list of strings";
            read.wrong_type("extends", takes, value, "extends = \"http\"");
            Vec::new()
        }
    }
}
