//! `codes.schema.json` and the reader: a spec is accepted by both or refused by both.
//!
//! What is compared is shape, all that `Spec::read` checks: which tables and keys there are, and each value for itself.
//! What the rows of a spec are to each other and to its parents (a code in no class, a name that is taken, a set that is
//! nowhere) only the registry knows. Of a value an editor sees less than the reader: [`unseen`] has the list.

use super::*;
use jsonschema::{Draft, Validator};
use mutation::{any_step, mutated, single_steps};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use seen::seen;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use unseen::is_unseen;
use written::written;

mod mutation;
mod seen;
mod unseen;
mod written;

const SCHEMA: &str = include_str!("../../../codes.schema.json");

/// Other registries, which tests of the facade read.
const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/specs");

/// A bit of everything that a spec may have.
const EVERYTHING: &str = r#"
registry = { title = "Odd", source = "Here", updated = 2026-10-05, extends = ["http", "a.toml"], only = [404, "odd"], without = ["5xx"], temporary = true }
classes  = { 4xx = { name = "Client Error", summary = "Theirs." }, 6xx = { name = "Local", replace = true } }
sets     = { odd = { codes = [404, "6xx"], summary = "Odd ones.", reference = "RFC 9110, Section 15.1" }, lost = { codes = ["odd", 410], replace = false } }
404      = { phrase = "Not Found", summary = "It is not there.", reference = "https://example.com/404" }
410      = { phrase = "Größe", name = "Gone", former = ["Away"], requires = ["Retry-After"], state = "deprecated" }
425      = { phrase = "Early", state = "temporary", expires = 2026-11-13, suggests = ["Link", "Via"], replace = true }
vendor   = { acme = { 499 = { phrase = "Gone Fishing" } }, odd_one = { 404 = { phrase = "Acme", name = "Acme" } } }
"#;

/// The schema as it is written, and as the engines of editors take it, which know draft 7.
fn validators() -> [Validator; 2] {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    jsonschema::meta::validate(&schema).expect("a schema");
    let mut older = schema.clone();
    older.as_object_mut().unwrap().remove("$schema");
    let older = jsonschema::options().with_draft(Draft::Draft7).build(&older);
    [jsonschema::options().with_draft(Draft::Draft202012).build(&schema).unwrap(), older.unwrap()]
}

/// Whether both accept a spec, after a look that they agree. `None` where there is nothing to compare.
fn accepted(text: &str, validators: &[Validator]) -> Option<bool> {
    let (source, _) = Source::new("codes.toml", text.as_bytes());
    let mut problems = Problems::default();
    let spec = Spec::read(&source, &mut problems);
    let (table, _) = parse(&source);
    if spec.is_guess || is_unseen(&table, source.text()) {
        return None;
    }
    let value = seen(&table);
    for validator in validators {
        if validator.is_valid(&value) != problems.is_empty() {
            let errors: Vec<_> = validator.iter_errors(&value).map(|e| e.to_string()).collect();
            panic!("{text}\nschema: {errors:#?}\nreader: {:#?}", problems.render());
        }
    }
    Some(problems.is_empty())
}

/// The files of a folder beside this package and of the folders in it.
fn files(folder: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            texts.extend(files(&path));
        } else {
            texts.push(fs::read_to_string(path).expect("a text"));
        }
    }
    texts
}

#[test]
fn specs_in_files_are_accepted() {
    let validators = validators();
    let mut specs = files(Path::new(SPECS));
    assert!(specs.len() > 8);
    specs.push(include_str!("../../../codes.toml").to_owned());
    specs.push(EVERYTHING.to_owned());
    for spec in specs {
        assert_eq!(accepted(&spec, &validators), Some(true), "{spec}");
    }
}

#[test]
fn specs_on_pages_are_accepted_or_refused() {
    let validators = validators();
    let (mut kept, mut refused) = (0, 0);
    for folder in ["src/spec/tests", "src/registry/tests"] {
        for spec in cases::specs(folder) {
            match accepted(&spec, &validators) {
                Some(true) => kept += 1,
                Some(false) => refused += 1,
                None => {}
            }
        }
    }
    assert!(kept > 100 && refused > 80, "{kept} accepted, {refused} refused");
}

#[test]
fn each_value_in_each_place_is_accepted_or_refused() {
    let validators = validators();
    let spec = seen(&DeTable::parse(EVERYTHING).unwrap().into_inner());
    for step in single_steps(&spec) {
        accepted(&written(&mutated(&spec, &[step])), &validators);
    }
}

#[test]
fn a_thousand_mutations_are_accepted_or_refused() {
    let validators = validators();
    let mut specs = files(&Path::new(SPECS).join("parents"));
    specs.push(EVERYTHING.to_owned());
    let specs = specs.iter().map(|text| seen(&DeTable::parse(text).unwrap().into_inner()));
    let specs = select(specs.collect::<Vec<_>>());
    let mutation = (specs, prop::collection::vec(any_step(), 1..=3));
    let mut runner = TestRunner::deterministic();
    let mutations = ProptestConfig::default().cases.max(1000);
    let mut kept = 0;
    for _ in 0..mutations {
        let (spec, steps) = mutation.new_tree(&mut runner).unwrap().current();
        let text = written(&mutated(&spec, &steps));
        kept += u32::from(accepted(&text, &validators) == Some(true));
    }
    assert!((mutations / 10..mutations / 2).contains(&kept), "{kept} of {mutations} accepted");
}

#[test]
fn every_key_says_what_it_is() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    for (table, keys) in [("registry", &header::KEYS[..]), ("code", &code::KEYS)] {
        for key in keys {
            let property = &schema["$defs"][table]["properties"][key];
            let property = match property["$ref"].as_str() {
                Some(reference) => schema.pointer(reference.trim_start_matches('#')).unwrap(),
                None => property,
            };
            assert!(property["description"].is_string(), "{table}.{key}");
        }
    }
}

#[test]
fn every_example_is_one() {
    fn check(part: &Value, definitions: &Value) -> usize {
        let mut found = 0;
        if let Some(examples) = part["examples"].as_array() {
            let mut schema = part.clone();
            schema["$defs"] = definitions.clone();
            let validator = jsonschema::options().build(&schema).unwrap();
            assert!(examples.iter().all(|example| validator.is_valid(example)), "{examples:?}");
            found += examples.len();
        }
        for part in part.as_object().into_iter().flat_map(|object| object.values()) {
            found += check(part, definitions);
        }
        found
    }
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    assert!(check(&schema, &schema["$defs"]) > 30);
    assert_eq!(schema["$schema"], json!("https://json-schema.org/draft/2020-12/schema"));
}
