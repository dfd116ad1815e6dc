//! What the reader refuses and a schema cannot see.

use std::collections::HashSet;
use toml::de::{DeTable, DeValue};

/// Whether a spec has something in it that is not the same to the reader and to an editor:
///
/// - a date in quotes, because in JSON a date is a text
/// - a number that is not written in plain digits, because in JSON it is only a number: `0x194`, `4_04`, `404.0`
/// - phrases or fields in a list that differ in upper and lower case alone, because JSON Schema compares them whole
/// - `expires` beside another state than `temporary`, which the reader does not refuse yet
pub(super) fn is_unseen(table: &DeTable<'_>) -> bool {
    let state = table.get("state").and_then(|state| state.get_ref().as_str());
    let expires = table.contains_key("expires") && state != Some("temporary");
    expires
        || table.iter().any(|(key, value)| {
            let value = value.get_ref();
            match key.get_ref().as_ref() {
                "updated" | "expires" => value.as_str().is_some_and(is_date) || in_value(value),
                "former" | "requires" | "suggests" => has_folded_twins(value) || in_value(value),
                _ => in_value(value),
            }
        })
}

fn in_value(value: &DeValue<'_>) -> bool {
    match value {
        DeValue::Integer(number) => {
            let digits = number.as_str().strip_prefix('-').unwrap_or(number.as_str());
            number.radix() != 10 || digits.bytes().any(|byte| !byte.is_ascii_digit())
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().is_ok_and(|f| f.fract() == 0.0),
        DeValue::Array(items) => items.iter().any(|item| in_value(item.get_ref())),
        DeValue::Table(table) => is_unseen(table),
        DeValue::String(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => false,
    }
}

/// `2026-10-05`, and whatever has digits in its places.
fn is_date(text: &str) -> bool {
    let mut shape = text.bytes().map(|byte| if byte.is_ascii_digit() { b'0' } else { byte });
    shape.by_ref().eq(*b"0000-00-00")
}

fn has_folded_twins(list: &DeValue<'_>) -> bool {
    let DeValue::Array(items) = list else { return false };
    let texts: HashSet<_> = items.iter().filter_map(|item| item.get_ref().as_str()).collect();
    let folded: HashSet<_> = texts.iter().map(|text| text.to_ascii_lowercase()).collect();
    folded.len() < texts.len()
}
