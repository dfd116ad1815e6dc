//! The responses of a type as `OpenAPI` 3.1 has them.
//!
//! ```
//! use serde_json::json;
//! use status_codes::response::{Describe, Described, openapi};
//! use status_codes::{AnyStatus, Status};
//!
//! struct Missing;
//!
//! impl Describe for Missing {
//!     fn describe(each: &mut dyn FnMut(&Described)) {
//!         let status = AnyStatus::from(Status::NotFound);
//!         each(&Described::new("Missing", Some(status)).with_code("missing"));
//!     }
//! }
//!
//! let responses = openapi::responses::<Missing>();
//! let schema = &responses["404"]["content"]["application/problem+json"]["schema"];
//! assert_eq!(schema["properties"]["code"], json!({ "type": "string", "enum": ["missing"] }));
//! assert_eq!(schema["required"], json!(["title", "status", "code"]));
//! ```

use super::describe::Describe;
use super::described::Described;
use super::table::Table;
use crate::StatusEnum;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::string::String;
use std::vec::Vec;

mod example;
mod kind;
mod schema;
mod status;

use kind::Kind;

/// A [Response Object] for each status, by its number; under `default` what answers with a status that is known at run
/// time alone.
///
/// Variants with one status are one response: `code` is one of theirs, each is an example by its name, and a member or a
/// field is required where all of them have it. With a 5xx that sends no code the name of the example is the phrase, for
/// the name of the variant tells what broke.
///
/// [Response Object]: https://spec.openapis.org/oas/v3.1.1.html#response-object
#[must_use]
pub fn responses<E: Describe + ?Sized>() -> BTreeMap<String, Value> {
    let mut kinds = Vec::new();
    E::describe(&mut |described| kinds.push(Kind::new(described, described.schema())));
    of_kinds(&kinds)
}

/// A schema of another crate, as JSON.
#[must_use]
pub fn schema<T: Serialize + ?Sized>(schema: &T) -> Value {
    serde_json::to_value(schema).unwrap_or(Value::Bool(true))
}

/// The same, read by the types of another crate. What they cannot read is there by its description.
#[must_use]
pub fn read<E: Describe + ?Sized, D: DeserializeOwned>() -> BTreeMap<String, D> {
    read_as(responses::<E>())
}

/// The same of a derive's table, with schemas that are made for the occasion.
pub fn read_with<S: StatusEnum, D: DeserializeOwned>(
    table: &Table<'_, S>,
    schema: &mut dyn FnMut(usize) -> Option<Value>,
) -> BTreeMap<String, D> {
    let mut kinds = Vec::new();
    table.each(&mut |row, described: &Described| {
        let schema = row.and_then(&mut *schema).or_else(|| described.schema());
        kinds.push(Kind::new(described, schema));
    });
    read_as(of_kinds(&kinds))
}

fn read_as<D: DeserializeOwned>(responses: BTreeMap<String, Value>) -> BTreeMap<String, D> {
    let mut read = BTreeMap::new();
    for (status, response) in responses {
        let plain = json!({ "description": response["description"] });
        if let Ok(response) =
            serde_json::from_value(response).or_else(|_| serde_json::from_value(plain))
        {
            read.insert(status, response);
        }
    }
    read
}

fn of_kinds(kinds: &[Kind]) -> BTreeMap<String, Value> {
    let mut responses = BTreeMap::new();
    for kind in kinds {
        let key = kind.status.map_or_else(|| "default".into(), |status| std::format!("{status}"));
        responses.entry(key).or_insert_with(|| status::response(kind.status, kinds));
    }
    responses
}
