//! Problems of one status -> the schema that all of them hold to.

use super::kind::Kind;
use crate::response::detail::Detail;
use crate::response::member_type::MemberType;
use crate::response::template::AT_RUN_TIME;
use serde_json::{Map, Value, json};
use std::string::String;
use std::vec::Vec;

/// The schema of problems with a status.
pub(super) fn schema(status: Option<u16>, kinds: &[&Kind]) -> Value {
    let mut schema = Schema {
        properties: Map::new(),
        required: Vec::new(),
        is_open: kinds.iter().any(|kind| kind.described.is_open()),
    };
    // Of a status that is known at run time alone, what a 4xx sends and a 5xx does not is one word more, and not required.
    let sent = |kind: &Kind, word: fn(&Kind, Option<u16>) -> Option<&'static str>| {
        let sent = word(kind, status);
        (sent, status.is_some() || sent == word(kind, Some(500)))
    };
    let reference = json!({ "type": "string", "format": "uri-reference" });
    schema.word("type", reference.clone(), kinds.iter().map(|kind| sent(kind, Kind::type_uri)));
    schema.always("title", json!({ "type": "string" }));
    let number = json!({ "type": "integer" });
    schema.always(
        "status",
        status.map_or(number, |status| json!({ "type": "integer", "enum": [status] })),
    );
    if kinds.iter().any(|kind| has_detail(kind, status)) {
        schema.properties.insert("detail".into(), json!({ "type": "string" }));
    }
    schema.properties.insert("instance".into(), reference);
    schema.word(
        "code",
        json!({ "type": "string" }),
        kinds.iter().map(|kind| sent(kind, Kind::code)),
    );
    schema.members(kinds);
    json!({ "type": "object", "properties": schema.properties, "required": schema.required })
}

fn has_detail(kind: &Kind, status: Option<u16>) -> bool {
    let template = kind.described.template();
    let is_fixed = matches!(template.detail, Detail::Fixed(_));
    is_fixed || template.is_shown(status.unwrap_or(AT_RUN_TIME)) || kind.described.is_open()
}

struct Schema {
    properties: Map<String, Value>,
    required: Vec<&'static str>,
    /// One of the kinds may be anything.
    is_open: bool,
}

impl Schema {
    fn always(&mut self, name: &'static str, of: Value) {
        self.properties.insert(name.into(), of);
        self.required.push(name);
    }

    /// A member that is one of some words, or absent.
    fn word(
        &mut self,
        name: &'static str,
        mut of: Value,
        words: impl Iterator<Item = (Option<&'static str>, bool)>,
    ) {
        let (mut known, mut is_required) = (Vec::new(), !self.is_open);
        for (word, is_always) in words {
            is_required = is_required && is_always && word.is_some();
            if let Some(word) = word.filter(|word| !known.contains(word)) {
                known.push(word);
            }
        }
        if known.is_empty() {
            return;
        }
        if !self.is_open {
            of["enum"] = known.into();
        }
        self.properties.insert(name.into(), of);
        if is_required {
            self.required.push(name);
        }
    }

    /// The extension members, as far as all kinds agree on what they are.
    fn members(&mut self, kinds: &[&Kind]) {
        if self.is_open {
            return;
        }
        let all: Vec<_> = kinds.iter().flat_map(|kind| kind.described.members()).collect();
        for (name, of) in &all {
            let same = || all.iter().filter(|(other, _)| other == name);
            let is_known = self.properties.contains_key(*name) || self.required.contains(name);
            if is_known {
                continue;
            }
            if let Some(of) = json_type(of).filter(|_| same().all(|(_, other)| other == of)) {
                self.properties.insert((*name).into(), of);
            }
            if same().count() == kinds.len() && same().all(|(_, of)| of.is_required()) {
                self.required.push(name);
            }
        }
    }
}

/// The schema of a type of JSON, where it is known.
fn json_type(of: &MemberType) -> Option<Value> {
    let word = match of {
        MemberType::Any => return None,
        MemberType::Optional(of) => return json_type(of),
        MemberType::Array(of) => {
            let mut item = json_type(of)?;
            // What is left out as a member is `null` in a list.
            if matches!(of, MemberType::Number | MemberType::Optional(_)) {
                item["type"] = json!([item["type"], "null"]);
            }
            return Some(json!({ "type": "array", "items": item }));
        }
        MemberType::String => "string",
        MemberType::Integer => "integer",
        MemberType::Number => "number",
        MemberType::Boolean => "boolean",
    };
    Some(json!({ "type": word }))
}
