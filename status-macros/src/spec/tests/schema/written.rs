//! JSON as a spec.

use serde_json::Value;

/// A line for each table. What looks like a date is one, where a date belongs.
pub(super) fn written(spec: &Value) -> String {
    let rows = spec.as_object().expect("a table");
    let lines = rows.iter().map(|(key, row)| format!("{} = {}", quoted(key), value(key, row)));
    lines.collect::<Vec<_>>().join("\n")
}

fn value(key: &str, of: &Value) -> String {
    match of {
        Value::String(text) if matches!(key, "updated" | "expires") && is_date(text) => {
            text.clone()
        }
        Value::String(text) => quoted(text),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| value("", item)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(rows) => {
            let rows =
                rows.iter().map(|(key, row)| format!("{} = {}", quoted(key), value(key, row)));
            format!("{{ {} }}", rows.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn is_date(text: &str) -> bool {
    toml::de::DeTable::parse(&format!("day = {text}")).is_ok()
}

fn quoted(text: &str) -> String {
    let escaped = text.chars().map(|c| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
        c => c.to_string(),
    });
    format!("\"{}\"", escaped.collect::<String>())
}
