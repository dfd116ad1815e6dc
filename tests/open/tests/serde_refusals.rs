//! What is no status is refused, and the message says what was expected.

use serde::de::value::Error;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Deserializer};
use status_codes::{AnyStatus, Status};
use status_open_tests::{gemini, shop};
use std::fmt::Debug;

const REGISTERED: &str = "expected a registered status code, as a number such as 404";
const DIGITS: &str = "expected a status code from 100 to 999, as a number such as 404";

/// The error of a value in JSON, read from the text and from a `Value`.
fn refused<S: DeserializeOwned + Debug>(json: &str) -> String {
    let error = serde_json::from_str::<S>(json).unwrap_err().to_string();
    let value = serde_json::from_str(json).unwrap();
    let buffered = serde_json::from_value::<S>(value).unwrap_err().to_string();
    let (message, _place) = error.split_once(" at line 1 column ").expect("a place");
    assert_eq!(message, buffered);
    buffered
}

#[test]
fn another_type_is_no_status() {
    for (json, found) in [
        (r#""404""#, r#"string "404""#),
        (r#""404 Not Found""#, r#"string "404 Not Found""#),
        ("404.0", "floating point `404.0`"),
        ("4e2", "floating point `400.0`"),
        ("true", "boolean `true`"),
        ("null", "null"),
        ("[404]", "sequence"),
        (r#"{"code":404}"#, "map"),
    ] {
        assert_eq!(refused::<Status>(json), format!("invalid type: {found}, {REGISTERED}"));
        assert_eq!(refused::<AnyStatus>(json), format!("invalid type: {found}, {DIGITS}"));
    }
}

#[test]
fn a_number_that_no_status_has() {
    for number in ["-1", "-404", "0", "99", "1000", "65536", "66040", "18446744073709551615"] {
        let found = format!("invalid value: integer `{number}`");
        assert_eq!(refused::<Status>(number), format!("{found}, {REGISTERED}"));
        assert_eq!(refused::<AnyStatus>(number), format!("{found}, {DIGITS}"));
    }
}

#[test]
fn a_number_that_nobody_registered_is_for_any_status() {
    for number in ["104", "299", "471", "499", "600", "799", "999"] {
        let found = format!("invalid value: integer `{number}`");
        assert_eq!(refused::<Status>(number), format!("{found}, {REGISTERED}"));
        let status: AnyStatus = serde_json::from_str(number).unwrap();
        assert_eq!((status.to_string(), status.known()), (number.to_owned(), None));
    }
}

#[test]
fn each_registry_refuses_what_it_does_not_have() {
    let other = |number| format!("invalid value: integer `{number}`, {REGISTERED}");
    assert_eq!(refused::<shop::Status>("500"), other(500));
    assert_eq!(refused::<Status>("499"), other(499));
    assert_eq!(serde_json::from_str::<shop::Status>("499").unwrap(), 499);

    let message = refused::<gemini::Status>("404");
    let found = "invalid value: integer `404`";
    let example = "expected a registered status code, as a number such as 10";
    assert_eq!(message, format!("{found}, {example}"));
}

#[test]
fn the_place_is_that_of_the_number() {
    #[derive(Debug, Deserialize)]
    struct Row {
        #[expect(dead_code, reason = "it is not read")]
        status: Status,
    }
    let error = serde_json::from_str::<Vec<Status>>("[404, 799]").unwrap_err().to_string();
    assert_eq!(error, format!("invalid value: integer `799`, {REGISTERED} at line 1 column 9"));
    let error = serde_json::from_str::<Row>(r#"{"status":799}"#).unwrap_err().to_string();
    assert_eq!(error, format!("invalid value: integer `799`, {REGISTERED} at line 1 column 13"));
    let error = toml::from_str::<Row>("status = 799").unwrap_err().to_string();
    let excerpt =
        "TOML parse error at line 1, column 10\n  |\n1 | status = 799\n  |          ^^^\n";
    assert_eq!(error, format!("{excerpt}invalid value: integer `799`, {REGISTERED}\n"));
}

#[test]
fn the_width_of_the_number_does_not_matter() {
    fn read<'de, S: Deserialize<'de>>(from: impl Deserializer<'de, Error = Error>) -> Option<S> {
        S::deserialize(from).ok()
    }
    macro_rules! widths {
        ($($number:ty),*) => {$(
            let number: $number = 100;
            assert_eq!(read(number.into_deserializer()), Some(Status::Continue));
            assert_eq!(read(number.into_deserializer()), AnyStatus::from_u16(100));
            assert_eq!(read::<Status>((number + 4).into_deserializer()), None);
            assert_eq!(read::<AnyStatus>((number - 1).into_deserializer()), None);
        )*};
    }
    widths!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize);
}
