//! Every `u16` through serde and `http`: what is refused as a number is refused in every format.

use serde::de::value::{Error, U16Deserializer, U64Deserializer};
use serde::de::{Deserialize, IntoDeserializer};
use status_codes::{AnyStatus, Status};
use status_open_tests::shop;
use std::collections::BTreeMap;

/// The number as a value, as JSON, as a key of a map, and in bytes.
fn read<S: for<'d> Deserialize<'d> + Copy + Ord>(code: u16) -> [Option<S>; 5] {
    let short: U16Deserializer<Error> = code.into_deserializer();
    let long: U64Deserializer<Error> = u64::from(code).into_deserializer();
    let key: Option<BTreeMap<S, u8>> = serde_json::from_str(&format!("{{\"{code}\":1}}")).ok();
    let bytes = postcard::to_allocvec(&code).unwrap();
    [
        S::deserialize(short).ok(),
        S::deserialize(long).ok(),
        serde_json::from_str(&code.to_string()).ok(),
        key.and_then(|map| map.into_keys().next()),
        postcard::from_bytes(&bytes).ok(),
    ]
}

#[test]
fn every_number_is_read_alike_in_every_format() {
    for code in 0..=u16::MAX {
        assert_eq!(read(code), [Status::from_u16(code); 5], "{code}");
        assert_eq!(read(code), [shop::Status::from_u16(code); 5], "{code}");
        assert_eq!(read(code), [AnyStatus::from_u16(code); 5], "{code}");
    }
}

#[test]
fn every_number_is_a_status_where_http_has_it() {
    for code in 0..=u16::MAX {
        let theirs = http::StatusCode::from_u16(code).ok();
        assert_eq!(AnyStatus::from_u16(code).map(http::StatusCode::from), theirs, "{code}");
        let known = theirs.and_then(|theirs| Status::try_from(theirs).ok());
        assert_eq!(known, Status::from_u16(code), "{code}");
    }
}
