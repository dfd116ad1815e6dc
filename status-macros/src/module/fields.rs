//! The response fields that codes require or suggest.

use super::code::{each, fill, literal};
use super::getter::{function, getter};
use super::index::Index;
use crate::registry::Registry;
use crate::report::filled::filled;
use crate::spec::Entry;

pub(super) fn items(registry: &Registry, index: &Index) -> String {
    let required = lists(
        "The fields that a response with the code must have, by the definition of the code.",
        "required_fields",
        |entry| &entry.requires,
        registry,
        index,
    );
    let suggested = lists(
        "The fields that a response with the code should have, or that help its reader.",
        "suggested_fields",
        |entry| &entry.suggests,
        registry,
        index,
    );
    required + &suggested
}

/// Most codes have no field, and several have the same: a row is the number of a list where a byte can hold it.
fn lists(
    doc: &str,
    name: &str,
    fields: fn(&Entry) -> &[String],
    registry: &Registry,
    index: &Index,
) -> String {
    let of = "&'static [&'static ::core::primitive::str]";
    let mut known: Vec<&[String]> = vec![&[]];
    let mut rows = String::new();
    for entry in &registry.codes {
        let list = fields(entry);
        let number = known.iter().position(|other| *other == list).unwrap_or(known.len());
        if number == known.len() {
            known.push(list);
        }
        rows.push_str(&number.to_string());
        rows.push(',');
    }
    // Two at least: a mask of nothing but zeros would be an error to clippy.
    let length = known.len().next_power_of_two().max(2);
    if length > 256 {
        let rows = each(&registry.codes, &|entry| list(fields(entry)));
        return getter(doc, name, of, &rows, index);
    }
    let body = fill(
        BODY,
        &[
            ("of", of),
            ("length", &length.to_string()),
            ("lists", &each(&known, &|fields| list(fields))),
            ("codes", &index.rows()),
            ("rows", &rows),
            ("last", &index.last_row()),
            ("mask", &(length - 1).to_string()),
        ],
    );
    function(doc, name, of, &body)
}

fn list(fields: &[String]) -> String {
    filled("&[{}],", &[&each(fields, &|field| literal(field) + ",")])
}

const BODY: &str = "
    static __LISTS: [$of; $length] = $facade::__private::tables::filled(&[$lists]);
    static __ROWS: [::core::primitive::u8; $codes] = $facade::__private::tables::filled(&[$rows]);
    __LISTS[__ROWS[self.__position() & $last] as ::core::primitive::usize & $mask]
";
