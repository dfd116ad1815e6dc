//! Where serde reads a value before it knows the type: untagged and tagged enums, `flatten`, other crates' numbers.

use serde::{Deserialize, Serialize};
use serde_json::{from_str, json, to_value};
use status_codes::{AnyStatus, Status};
use status_open_tests::shop;

#[derive(Debug, Serialize, Deserialize, PartialEq)]
#[serde(untagged)]
enum Whatever {
    Ours(shop::Status),
    Known(Status),
    Open(AnyStatus),
    Text(String),
}

#[test]
fn an_untagged_enum_takes_the_first_that_has_the_number() {
    for (json, expected) in [
        ("499", Whatever::Ours(shop::Status::ClientClosedRequest)),
        ("500", Whatever::Known(Status::InternalServerError)),
        ("799", Whatever::Open(AnyStatus::from_u16(799).unwrap())),
        (r#""404""#, Whatever::Text("404".to_owned())),
    ] {
        assert_eq!(from_str::<Whatever>(json).unwrap(), expected);
        assert_eq!(serde_json::to_string(&expected).unwrap(), json);
    }
    let error = from_str::<Whatever>("1000").unwrap_err().to_string();
    assert_eq!(error, "data did not match any variant of untagged enum Whatever");
}

#[derive(Debug, Serialize, Deserialize, PartialEq)]
struct Answer {
    status: Status,
    upstream: Option<AnyStatus>,
}

#[derive(Debug, Serialize, Deserialize, PartialEq)]
struct Logged {
    id: u8,
    #[serde(flatten)]
    answer: Answer,
}

#[derive(Debug, Serialize, Deserialize, PartialEq)]
#[serde(tag = "event")]
enum Event {
    Started,
    Answered(Answer),
    Closed { status: shop::Status },
}

fn answer() -> Answer {
    Answer { status: Status::BadGateway, upstream: AnyStatus::from_u16(799) }
}

#[test]
fn a_flattened_struct_keeps_its_status() {
    let logged = Logged { id: 1, answer: answer() };
    let value = json!({ "id": 1, "status": 502, "upstream": 799 });
    assert_eq!(to_value(&logged).unwrap(), value);
    assert_eq!(from_str::<Logged>(&value.to_string()).unwrap(), logged);
    assert_eq!(serde_json::from_value::<Logged>(value).unwrap(), logged);
    let text = toml::to_string(&logged).unwrap();
    assert_eq!(toml::from_str::<Logged>(&text).unwrap(), logged);
}

#[test]
fn a_tag_may_come_after_the_status() {
    let event = Event::Answered(answer());
    let json = r#"{"status":502,"upstream":799,"event":"Answered"}"#;
    assert_eq!(from_str::<Event>(json).unwrap(), event);
    let closed = Event::Closed { status: shop::Status::ClientClosedRequest };
    assert_eq!(from_str::<Event>(r#"{"status":499,"event":"Closed"}"#).unwrap(), closed);
    for event in [event, closed, Event::Started] {
        assert_eq!(serde_json::from_value::<Event>(to_value(&event).unwrap()).unwrap(), event);
    }
}

#[test]
fn the_message_is_the_same_from_a_buffer() {
    let expected = "invalid value: integer `799`, expected a registered status code, as a number \
                    such as 404";
    let error = from_str::<Event>(r#"{"status":799,"event":"Closed"}"#).unwrap_err();
    assert_eq!(error.to_string(), expected);
    let error = from_str::<Logged>(r#"{"id":1,"status":799}"#).unwrap_err();
    assert_eq!(error.to_string(), format!("{expected} at line 1 column 21"));
}
