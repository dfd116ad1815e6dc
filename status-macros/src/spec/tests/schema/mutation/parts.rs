//! Parts of a spec, by the path of their keys (RFC 6901).

use serde_json::Value;

/// Where the parts are, without the whole.
pub(super) fn paths(spec: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(spec, "", &mut found);
    found
}

fn collect(value: &Value, path: &str, found: &mut Vec<String>) {
    let mut each = |key: &str, value: &Value| {
        let path = format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"));
        found.push(path.clone());
        collect(value, &path, found);
    };
    match value {
        Value::Object(rows) => rows.iter().for_each(|(key, row)| each(key, row)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| each(&at.to_string(), item));
        }
        _ => {}
    }
}

/// The path of what a part stands in.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

pub(super) fn remove(spec: &mut Value, path: &str) -> Value {
    let key = path[parent(path).len() + 1..].replace("~1", "/").replace("~0", "~");
    match spec.pointer_mut(parent(path)) {
        Some(Value::Object(rows)) => rows.remove(&key).expect("a row"),
        Some(Value::Array(items)) => items.remove(key.parse().expect("a place")),
        _ => unreachable!("a part stands in something"),
    }
}

/// Puts a row into a table, or an item into a list.
pub(super) fn insert(spec: &mut Value, path: &str, key: &str, value: Value) {
    match spec.pointer_mut(path) {
        Some(Value::Object(rows)) => drop(rows.insert(key.to_owned(), value)),
        Some(Value::Array(items)) => items.push(value),
        _ => unreachable!("a part stands in something"),
    }
}
