//! Kinds of problems -> an example of each.

use super::kind::Kind;
use crate::AnyStatus;
use crate::response::detail::Detail;
use crate::response::media_type::PROBLEM;
use crate::response::member_type::MemberType;
use serde_json::{Map, Value, json};
use std::string::String;
use std::string::ToString as _;

/// The examples of the problems of one status, by name.
pub(super) fn examples(status: u16, kinds: &[&Kind]) -> Map<String, Value> {
    let mut examples = Map::new();
    let problems = kinds.iter().filter(|kind| kind.media_type(Some(status)) == Some(PROBLEM));
    for kind in problems.filter(|kind| !kind.described.is_open()) {
        let value = example(status, kind);
        let name = name(status, kind);
        let mut numbered = name.to_string();
        let mut number = 1;
        while examples.get(&numbered).is_some_and(|other: &Value| other["value"] != value) {
            number += 1;
            numbered = std::format!("{name}{number}");
        }
        let mut example = json!({ "value": value });
        if let Some(summary) = kind.described.summary() {
            example["summary"] = summary.into();
        }
        examples.insert(numbered, example);
    }
    examples
}

/// The name of the variant; the phrase where the name would tell what broke.
fn name(status: u16, kind: &Kind) -> &'static str {
    match AnyStatus::from_u16(status) {
        Some(sent) if status >= 500 && kind.code(Some(status)).is_none() => {
            kind.described.phrase_of(sent)
        }
        _ => kind.described.name(),
    }
}

fn example(status: u16, kind: &Kind) -> Value {
    let mut example = Map::new();
    if let Some(uri) = kind.type_uri(Some(status)) {
        example.insert("type".into(), uri.into());
    }
    example.insert("title".into(), kind.described.title().into());
    example.insert("status".into(), status.into());
    if let Detail::Fixed(text) = kind.described.detail() {
        example.insert("detail".into(), text.into());
    }
    if let Some(code) = kind.code(Some(status)) {
        example.insert("code".into(), code.into());
    }
    for (name, of) in kind.described.members().into_iter().filter(|(_, of)| of.is_required()) {
        example.insert(name.into(), value(&of));
    }
    example.into()
}

/// The plainest value of a type.
fn value(of: &MemberType) -> Value {
    match of {
        MemberType::Integer | MemberType::Number => 0.into(),
        MemberType::Boolean => false.into(),
        MemberType::Array(_) => json!([]),
        MemberType::String => "string".into(),
        MemberType::Any | MemberType::Optional(_) => Value::Null,
    }
}
