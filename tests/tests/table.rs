//! The generated enum against `codes.toml`, read a second time by another reader.

use status_codes::{Class, State, Status, StatusSet};
use std::collections::BTreeMap;
use toml::{Table, Value};

fn spec() -> Table {
    include_str!("../../codes.toml").parse().expect("codes.toml is TOML")
}

/// The tables whose key is a number.
fn rows(table: &Table) -> BTreeMap<u16, &Table> {
    table.iter().filter_map(|(key, row)| Some((key.parse().ok()?, row.as_table()?))).collect()
}

fn text<'a>(row: &'a Table, key: &str) -> &'a str {
    row.get(key).map_or("", |text| text.as_str().expect("a text"))
}

fn texts<'a>(row: &'a Table, key: &str) -> Vec<&'a str> {
    let list = row.get(key).map(|list| list.as_array().expect("a list"));
    list.into_iter().flatten().map(|text| text.as_str().expect("a text")).collect()
}

fn is_temporary(row: &Table) -> bool {
    text(row, "state") == "temporary"
}

#[test]
fn the_codes_are_the_rows_that_are_there_to_stay() {
    let spec = spec();
    let stay = rows(&spec).into_iter().filter(|(_, row)| !is_temporary(row)).map(|(code, _)| code);
    let codes: Vec<u16> = stay.collect();
    assert!(codes.iter().eq(Status::ALL.iter()), "{codes:?}");
    assert!(codes.len() >= 63);
}

#[test]
fn a_code_says_what_its_row_says() {
    let spec = spec();
    let rows = rows(&spec);
    for status in Status::ALL {
        let row = rows[&status.as_u16()];
        assert_eq!(status.phrase(), text(row, "phrase"));
        assert_eq!(status.summary(), text(row, "summary"), "{status}");
        assert_eq!(status.required_fields(), texts(row, "requires"), "{status}");
        assert_eq!(status.suggested_fields(), texts(row, "suggests"), "{status}");
        let state = match text(row, "state") {
            "" => State::InForce,
            "unused" => State::Unused,
            "deprecated" => State::Deprecated,
            "obsolete" => State::Obsolete,
            other => panic!("{status} is {other}"),
        };
        assert_eq!(status.state(), state, "{status}");
    }
}

#[test]
fn a_code_refers_to_the_document_of_its_row() {
    let spec = spec();
    let rows = rows(&spec);
    for status in Status::ALL {
        let written = text(rows[&status.as_u16()], "reference");
        let reference = status.reference().expect("every built-in code has one");
        assert_eq!(reference.text(), written, "{status}");
        let (rfc, section) = written.split_once(", Section ").expect("an RFC with a section");
        let page = rfc.replace("RFC ", "https://www.rfc-editor.org/rfc/rfc");
        assert_eq!(reference.url(), format!("{page}.html#section-{section}"));
    }
}

#[test]
fn former_phrases_lead_to_their_code() {
    let spec = spec();
    for (code, row) in rows(&spec) {
        for former in texts(row, "former") {
            assert_eq!(Status::from_phrase(former), Status::from_u16(code), "{former}");
        }
    }
}

#[test]
fn temporary_codes_are_known_to_no_conversion() {
    let spec = spec();
    let rows = rows(&spec);
    let mut temporary = rows.iter().filter(|(_, row)| is_temporary(row)).peekable();
    assert!(temporary.peek().is_some());
    for (code, row) in temporary {
        let (digits, phrase) = (code.to_string(), text(row, "phrase"));
        assert_eq!(Status::from_u16(*code), None);
        assert_eq!(Status::from_bytes(digits.as_bytes()), None);
        assert_eq!(Status::from_phrase(phrase), None);
        assert_eq!(format!("{digits} {phrase}").parse::<Status>().ok(), None);
    }
}

#[test]
fn vendor_rows_are_no_codes() {
    let spec = spec();
    let vendors = spec["vendor"].as_table().expect("vendors");
    assert_eq!(vendors.len(), 5);
    for (vendor, table) in vendors {
        for (code, row) in rows(table.as_table().expect("a vendor")) {
            let registered = Status::from_u16(code).map(Status::phrase);
            assert_ne!(registered, Some(text(row, "phrase")), "{vendor} {code}");
            assert_eq!(registered.is_some(), spec.contains_key(&code.to_string()), "{code}");
        }
    }
}

#[test]
fn the_classes_are_those_of_the_file() {
    let spec = spec();
    let classes = spec["classes"].as_table().expect("classes");
    assert_eq!(classes.len(), Class::ALL.len());
    for class in Class::ALL {
        let row = classes[class.as_str()].as_table().expect("a class");
        assert_eq!((class.name(), class.summary()), (text(row, "name"), text(row, "summary")));
    }
}

/// The codes that the list of a set stands for: numbers, classes and other sets.
fn members(spec: &Table, list: &Value) -> Vec<u16> {
    let mut codes = Vec::new();
    for member in list.as_array().expect("a list") {
        match member {
            Value::Integer(code) => codes.push(u16::try_from(*code).expect("a code")),
            Value::String(class) if class.ends_with("xx") => {
                let all = rows(spec).into_keys().filter(|code| code.to_string()[..1] == class[..1]);
                codes.extend(all.filter(|code| !is_temporary(rows(spec)[code])));
            }
            Value::String(set) => codes.extend(members(spec, &spec["sets"][set]["codes"])),
            other => panic!("{other} in a set"),
        }
    }
    codes.sort_unstable();
    codes
}

#[test]
fn the_sets_are_those_of_the_file() {
    let spec = spec();
    let sets = [
        ("cacheable", StatusSet::CACHEABLE),
        ("uncacheable", StatusSet::UNCACHEABLE),
        ("bodiless", StatusSet::BODILESS),
        ("contentless", StatusSet::CONTENTLESS),
        ("method_preserving", StatusSet::METHOD_PRESERVING),
        ("transient", StatusSet::TRANSIENT),
    ];
    assert_eq!(sets.len(), spec["sets"].as_table().expect("sets").len());
    for (key, set) in sets {
        let codes: Vec<u16> = set.iter().map(Status::as_u16).collect();
        assert_eq!(codes, members(&spec, &spec["sets"][key]["codes"]), "{key}");
    }
}
