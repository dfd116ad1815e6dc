//! A status as the key of a map, which is a text in JSON and in TOML and a number elsewhere.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use status_codes::{AnyStatus, Status};
use status_open_tests::shop;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

/// The error of a map in JSON.
fn refused<K: DeserializeOwned + Debug + Ord>(json: &str) -> String {
    serde_json::from_str::<BTreeMap<K, u32>>(json).unwrap_err().to_string()
}

#[test]
fn a_key_is_the_digits_in_quotes() {
    let hits = BTreeMap::from([(Status::Ok, 7_u32), (Status::NotFound, 1)]);
    let json = serde_json::to_string(&hits).unwrap();
    assert_eq!(json, r#"{"200":7,"404":1}"#);
    assert_eq!(serde_json::from_str::<BTreeMap<Status, u32>>(&json).unwrap(), hits);
    assert_eq!(serde_json::from_slice::<BTreeMap<Status, u32>>(json.as_bytes()).unwrap(), hits);

    let value = serde_json::to_value(&hits).unwrap();
    assert_eq!(value, serde_json::json!({ "200": 7, "404": 1 }));
    assert_eq!(serde_json::from_value::<BTreeMap<Status, u32>>(value).unwrap(), hits);

    let text = toml::to_string(&hits).unwrap();
    assert_eq!(text, "200 = 7\n404 = 1\n");
    assert_eq!(toml::from_str::<BTreeMap<Status, u32>>(&text).unwrap(), hits);

    let bytes = postcard::to_allocvec(&hits).unwrap();
    assert_eq!(
        bytes,
        postcard::to_allocvec(&BTreeMap::from([(200_u16, 7_u32), (404, 1)])).unwrap()
    );
    assert_eq!(postcard::from_bytes::<BTreeMap<Status, u32>>(&bytes).unwrap(), hits);
}

#[test]
fn every_three_digits_are_a_key() {
    let hits: HashMap<AnyStatus, u16> =
        (100..=999).map(|code| (AnyStatus::from_u16(code).unwrap(), code)).collect();
    let json = serde_json::to_string(&hits).unwrap();
    assert_eq!(serde_json::from_str::<HashMap<AnyStatus, u16>>(&json).unwrap(), hits);
    assert_eq!(serde_json::from_str::<HashMap<u16, u16>>(&json).unwrap().len(), 900);
}

#[test]
fn a_key_of_another_registry_is_refused() {
    let expected = "expected a registered status code, as a number such as 404";
    assert_eq!(
        refused::<Status>(r#"{"200":7,"799":1}"#),
        format!("invalid value: integer `799`, {expected} at line 1 column 13")
    );
    assert_eq!(
        refused::<shop::Status>(r#"{"500":7}"#),
        format!("invalid value: integer `500`, {expected} at line 1 column 5")
    );
    assert_eq!(
        refused::<AnyStatus>(r#"{"99":7}"#),
        "invalid value: integer `99`, expected a status code from 100 to 999, as a number such as \
         404 at line 1 column 4"
    );
    for wrong in [r#"{"Not Found":1}"#, r#"{"+404":1}"#, r#"{"0404":1}"#, r#"{"404.0":1}"#] {
        assert!(serde_json::from_str::<BTreeMap<Status, u32>>(wrong).is_err(), "{wrong}");
        assert!(serde_json::from_str::<BTreeMap<AnyStatus, u32>>(wrong).is_err(), "{wrong}");
    }
}

/// Under `flatten` serde reads a key before it knows the type, and then gives a text where a number is asked for. That
/// is so for the numbers of `std` too.
#[test]
fn a_flattened_map_can_have_no_number_as_its_key() {
    #[derive(Debug, Deserialize)]
    struct Report<K: Ord> {
        #[serde(flatten)]
        hits: BTreeMap<K, u32>,
    }
    let json = r#"{"404":1}"#;
    assert!(serde_json::from_str::<Report<u16>>(json).is_err());
    assert!(serde_json::from_str::<Report<Status>>(json).is_err());
    assert_eq!(serde_json::from_str::<Report<String>>(json).unwrap().hits["404"], 1);
}
