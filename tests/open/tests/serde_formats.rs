//! A status is its number in every format: JSON, TOML, a binary one; alone, in structs, options and lists.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use status_codes::{AnyStatus, Status, StatusEnum};
use status_open_tests::{gemini, shop};
use std::fmt::Debug;

#[derive(Debug, Serialize, Deserialize, PartialEq)]
struct Row<S> {
    status: S,
    last: Option<S>,
    seen: Vec<S>,
    range: (S, [S; 2]),
}

impl<S: Copy> Row<S> {
    fn of(status: S) -> Self {
        Self { status, last: Some(status), seen: vec![status; 3], range: (status, [status; 2]) }
    }
}

fn any(code: u16) -> AnyStatus {
    AnyStatus::from_u16(code).unwrap()
}

/// The value is written as the number is, in each format, and comes back.
fn is_written_as<S, N>(status: &S, number: &N)
where
    S: Serialize + DeserializeOwned + Debug + PartialEq,
    N: Serialize,
{
    let json = serde_json::to_string(status).unwrap();
    assert_eq!(json, serde_json::to_string(number).unwrap());
    assert_eq!(serde_json::from_str::<S>(&json).unwrap(), *status);
    assert_eq!(serde_json::from_slice::<S>(json.as_bytes()).unwrap(), *status);
    assert_eq!(serde_json::from_reader::<_, S>(json.as_bytes()).unwrap(), *status);

    let value = serde_json::to_value(status).unwrap();
    assert_eq!(value, serde_json::to_value(number).unwrap());
    assert_eq!(serde_json::from_value::<S>(value).unwrap(), *status);

    let bytes = postcard::to_allocvec(status).unwrap();
    assert_eq!(bytes, postcard::to_allocvec(number).unwrap());
    assert_eq!(postcard::from_bytes::<S>(&bytes).unwrap(), *status);
}

#[test]
fn every_code_is_its_number() {
    fn all<S: StatusEnum + Serialize + DeserializeOwned>() {
        for &status in S::ALL {
            is_written_as(&status, &status.as_u16());
            is_written_as(&Row::of(status), &Row::of(status.as_u16()));
        }
    }
    all::<Status>();
    all::<shop::Status>();
    all::<gemini::Status>();
}

#[test]
fn so_is_every_status_of_three_digits() {
    for code in 100..=999 {
        is_written_as(&any(code), &code);
        is_written_as(&Row::of(any(code)), &Row::of(code));
    }
}

#[test]
fn it_is_there_or_not() {
    is_written_as(&Some(Status::NotFound), &Some(404_u16));
    is_written_as(&None::<Status>, &None::<u16>);
    is_written_as(&[Some(any(799)), None], &[Some(799_u16), None]);
    assert_eq!(serde_json::to_string(&None::<AnyStatus>).unwrap(), "null");
    assert_eq!(serde_json::from_str::<Option<Status>>("null").unwrap(), None);
    assert_eq!(serde_json::from_str::<Option<Status>>("404").unwrap(), Some(Status::NotFound));
}

#[test]
fn in_a_binary_format_it_is_two_bytes_at_most() {
    assert_eq!(postcard::to_allocvec(&Status::NotFound).unwrap(), [0x94, 0x03]);
    assert_eq!(postcard::to_allocvec(&gemini::Status::NotFound).unwrap(), [51]);
    assert_eq!(postcard::to_allocvec(&any(999)).unwrap(), [0xE7, 0x07]);
    assert!(postcard::from_bytes::<Status>(&[0x9F, 0x06]).is_err(), "799");
    assert!(postcard::from_bytes::<AnyStatus>(&[0xE8, 0x07]).is_err(), "1000");
    assert!(postcard::from_bytes::<AnyStatus>(&[]).is_err());
}

#[test]
fn toml_has_no_other_integers_than_signed_ones() {
    let row = Row::of(Status::NotFound);
    let text = toml::to_string(&row).unwrap();
    assert_eq!(text, toml::to_string(&Row::of(404)).unwrap());
    assert!(text.starts_with("status = 404\nlast = 404\nseen = [404, 404, 404]\n"), "{text}");
    assert_eq!(toml::from_str::<Row<Status>>(&text).unwrap(), row);
    assert_eq!(toml::from_str::<Row<AnyStatus>>(&text).unwrap(), Row::of(any(404)));
}
