//! What the reader refuses and a schema cannot see.

use std::collections::HashSet;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Whether a table of the spec `text` has something in it that is not the same to the reader and to an editor:
///
/// - a date in quotes, because in JSON a date is a text
/// - a number that is not written in plain digits, because in JSON it is only a number: `0x194`, `4_04`, `404.0`
/// - phrases or fields in a list that differ in upper and lower case alone, because JSON Schema compares them whole
/// - a former phrase that is the phrase, and a field that is both required and suggested, because JSON Schema does not
///   compare what stands in two places
pub(super) fn is_unseen(table: &DeTable<'_>, text: &str) -> bool {
    let texts = |key| table.get(key).map(|value| folded(value.get_ref())).unwrap_or_default();
    let twice = |one, other| !HashSet::is_disjoint(&texts(one), &texts(other));
    twice("phrase", "former")
        || twice("requires", "suggests")
        || table.iter().any(|(key, value)| {
            let here = match key.get_ref().as_ref() {
                "updated" | "expires" => value.get_ref().as_str().is_some_and(is_date),
                "former" | "requires" | "suggests" => has_folded_twins(value.get_ref()),
                _ => false,
            };
            here || in_value(value, text)
        })
}

fn in_value(value: &Spanned<DeValue<'_>>, text: &str) -> bool {
    match value.get_ref() {
        DeValue::Integer(_) => {
            let digits = &text[value.span()];
            let digits = digits.strip_prefix('-').unwrap_or(digits);
            digits.bytes().any(|byte| !byte.is_ascii_digit())
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().is_ok_and(|f| f.fract() == 0.0),
        DeValue::Array(items) => items.iter().any(|item| in_value(item, text)),
        DeValue::Table(table) => is_unseen(table, text),
        DeValue::String(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => false,
    }
}

/// `2026-10-05`, and whatever has digits in its places.
fn is_date(text: &str) -> bool {
    let shape = text.bytes().map(|byte| if byte.is_ascii_digit() { b'0' } else { byte });
    shape.eq(*b"0000-00-00")
}

/// A text, or those of a list, in small letters.
fn folded(value: &DeValue<'_>) -> HashSet<String> {
    match value {
        DeValue::String(text) => HashSet::from([text.to_ascii_lowercase()]),
        DeValue::Array(items) => items.iter().flat_map(|item| folded(item.get_ref())).collect(),
        _ => HashSet::new(),
    }
}

fn has_folded_twins(list: &DeValue<'_>) -> bool {
    let DeValue::Array(items) = list else { return false };
    let texts: HashSet<_> = items.iter().filter_map(|item| item.get_ref().as_str()).collect();
    folded(list).len() < texts.len()
}
