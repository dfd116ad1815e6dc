//! What a server sends, beside what its document says of it.

use serde_json::{Value, json};
use shared::messages;
use shared::wire::{self, Answer};
use std::net::SocketAddr;

/// Where a server of `outcomes!`, `pages!` and `shapes!` answers otherwise than its document says.
///
/// # Panics
///
/// Where it does not answer, or a schema is none.
#[must_use]
pub fn faults(document: &Value, server: SocketAddr) -> Vec<String> {
    let mut faults = Vec::new();
    for path in messages::paths() {
        let (folder, _) = path.rsplit_once('/').expect("a path");
        let answer = wire::get(server, path);
        let responses = &document["paths"][format!("{folder}/{{path}}")]["get"]["responses"];
        let response = responses.get(answer.code()).unwrap_or(&responses["default"]);
        let of_answer = Of { document, response, answer: &answer };
        faults.extend(of_answer.faults().into_iter().map(|fault| format!("{path}: {fault}")));
    }
    faults
}

/// An answer, and what stands in the document under its code.
struct Of<'a> {
    document: &'a Value,
    response: &'a Value,
    answer: &'a Answer,
}

impl Of<'_> {
    fn faults(&self) -> Vec<String> {
        if self.response.is_null() {
            return vec![format!("nothing of {}", self.answer.code())];
        }
        let mut faults = self.faults_of_fields();
        faults.extend(self.faults_of_content());
        faults
    }

    /// Each that is sent is described, and each that is required is sent.
    fn faults_of_fields(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let described = self.response["headers"].as_object().into_iter().flatten();
        let described: Vec<_> = described.collect();
        for (name, _) in self.answer.fields().filter(|(name, _)| name != "content-type") {
            if !described.iter().any(|(other, _)| other.eq_ignore_ascii_case(&name)) {
                faults.push(format!("nothing of the field {name}"));
            }
        }
        for (name, header) in described {
            match self.answer.field(name) {
                Some(value) => {
                    let number = value.parse().map(|number: u64| json!(number));
                    let is_text = header["schema"]["type"] == "string";
                    let value = number.ok().filter(|_| !is_text).unwrap_or_else(|| json!(value));
                    faults.extend(self.faults_of(&header["schema"], &value));
                }
                None if header["required"] == true => faults.push(format!("{name} is not sent")),
                None => {}
            }
        }
        faults
    }

    fn faults_of_content(&self) -> Vec<String> {
        let Some(media_type) = self.answer.field("content-type") else {
            let is_empty = self.response["content"].is_null() && self.answer.content.is_empty();
            return if is_empty { Vec::new() } else { vec!["no content".to_owned()] };
        };
        let described = &self.response["content"][media_type];
        if described.is_null() {
            vec![format!("nothing of {media_type}")]
        } else if media_type.ends_with("json") {
            let content = serde_json::from_slice(&self.answer.content).expect("JSON");
            self.faults_of(&described["schema"], &content)
        } else {
            Vec::new()
        }
    }

    /// Where a value breaks its schema, which may refer to others of the document.
    fn faults_of(&self, schema: &Value, value: &Value) -> Vec<String> {
        let schema = json!({ "allOf": [schema], "components": self.document["components"] });
        let schema = jsonschema::draft202012::new(&schema).expect("a schema");
        schema.iter_errors(value).map(|error| error.to_string()).collect()
    }
}
