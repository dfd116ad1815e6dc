//! All that may be answered with one status -> its response.

use super::example::examples;
use super::kind::Kind;
use super::schema::schema;
use crate::AnyStatus;
use crate::response::media_type::PROBLEM;
use serde_json::{Map, Value, json};
use std::string::{String, ToString as _};
use std::vec::Vec;

/// The response object of a status.
pub(super) fn response(status: Option<u16>, kinds: &[Kind]) -> Value {
    let own: Vec<&Kind> = kinds.iter().filter(|kind| kind.status == status).collect();
    let mut response = Map::new();
    response.insert("description".into(), description(status, &own).into());
    let headers = headers(status, kinds);
    if !headers.is_empty() {
        response.insert("headers".into(), headers.into());
    }
    let content = content(status, &own, kinds);
    if !content.is_empty() {
        response.insert("content".into(), content.into());
    }
    response.into()
}

/// The phrase, and when it happens.
fn description(status: Option<u16>, own: &[&Kind]) -> String {
    let known = status.and_then(AnyStatus::from_u16);
    let mut description = match (known, own.first()) {
        (Some(status), Some(kind)) => kind.described.phrase_of(status).to_string(),
        _ => "Any other status".to_string(),
    };
    let mut said: Vec<&str> = Vec::new();
    for summary in own.iter().filter_map(|kind| kind.described.summary()) {
        if !said.contains(&summary) {
            said.push(summary);
        }
    }
    match said.as_slice() {
        [] => {}
        [one] => description.extend([": ", one]),
        several => several.iter().for_each(|one| description.extend(["\n- ", one])),
    }
    description
}

/// The fields of those that have this status; required is what any response with it has.
fn headers(status: Option<u16>, kinds: &[Kind]) -> Map<String, Value> {
    let all: Vec<_> = kinds
        .iter()
        .filter(|kind| kind.may_have(status))
        .map(|kind| (kind.status == status, kind.fields(status)))
        .collect();
    let mut headers = Map::new();
    for (name, _) in all.iter().filter(|(is_own, _)| *is_own).flat_map(|(_, fields)| fields) {
        let has = |(_, fields): &(bool, Vec<(&str, bool)>)| {
            fields.iter().any(|(other, always)| *always && other.eq_ignore_ascii_case(name))
        };
        if !headers.keys().any(|other: &String| other.eq_ignore_ascii_case(name)) {
            let mut header = json!({ "schema": { "type": "string" } });
            if all.iter().all(has) {
                header["required"] = true.into();
            }
            headers.insert((*name).into(), header);
        }
    }
    headers
}

fn content(status: Option<u16>, own: &[&Kind], kinds: &[Kind]) -> Map<String, Value> {
    let mut content = Map::new();
    let others = || kinds.iter().filter(|kind| kind.may_have(status));
    for media_type in others().filter_map(|kind| kind.media_type(status)) {
        if content.contains_key(media_type) {
            continue;
        }
        let same: Vec<&Kind> =
            others().filter(|kind| kind.media_type(status) == Some(media_type)).collect();
        let object =
            if media_type == PROBLEM { problems(status, &same, own) } else { bodies(&same) };
        content.insert(media_type.into(), object);
    }
    content
}

fn problems(status: Option<u16>, kinds: &[&Kind], own: &[&Kind]) -> Value {
    let mut media = json!({ "schema": schema(status, kinds) });
    let examples = status.map_or_else(Map::new, |status| examples(status, own));
    if !examples.is_empty() {
        media["examples"] = examples.into();
    }
    media
}

/// Content that is no problem: any of the schemas, or any content where one is not known.
fn bodies(kinds: &[&Kind]) -> Value {
    let mut schemas: Vec<Value> = Vec::new();
    for kind in kinds {
        match &kind.schema {
            Some(schema) if schemas.contains(schema) => {}
            Some(schema) => schemas.push(schema.clone()),
            None => return json!({}),
        }
    }
    match schemas.as_slice() {
        [one] => json!({ "schema": one }),
        several => json!({ "schema": { "anyOf": several } }),
    }
}
