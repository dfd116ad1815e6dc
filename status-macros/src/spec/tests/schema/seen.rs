//! A spec as JSON, which is what an editor compares with a schema.

use serde_json::{Map, Value};
use toml::de::{DeTable, DeValue};

/// The tables of a spec. A date is a text, because JSON has none.
pub(super) fn seen(table: &DeTable<'_>) -> Value {
    let rows = table.iter().map(|(key, row)| (key.get_ref().to_string(), value(row.get_ref())));
    Value::Object(rows.collect::<Map<_, _>>())
}

fn value(of: &DeValue<'_>) -> Value {
    match of {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => number.as_str().parse::<i64>().unwrap_or(i64::MAX).into(),
        DeValue::Float(number) => number.as_str().parse::<f64>().unwrap_or_default().into(),
        DeValue::Boolean(boolean) => Value::Bool(*boolean),
        DeValue::Datetime(date) => Value::String(date.to_string()),
        DeValue::Array(items) => items.iter().map(|item| value(item.get_ref())).collect(),
        DeValue::Table(table) => seen(table),
    }
}
