//! Whatever the values are: JSON that parses, one status, fields without control bytes, nothing that is hidden, no panic.

use proptest::prelude::*;
use serde::ser::{Error as _, Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::Value;
use status_codes::AnyStatus;
use status_codes::response::{
    Amended, Body, Fields, Members, Message, Problem, Received, Text, ToResponse, shown, to_http,
    to_json,
};
use status_tests_response::types::{ApiError, GatewayError, Local, PaymentError};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

/// What no response may hold.
const CANARY: &str = "c4n4ry";

/// A value whose `Display` and `Serialize` write this and may fail then.
#[derive(Clone, Debug)]
struct Anything {
    text: String,
    fails: bool,
}

impl fmt::Display for Anything {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, rest) = self.text.split_at(self.text.floor_boundary(self.text.len() / 2));
        f.write_str(first)?;
        f.write_str(rest)?;
        if self.fails { Err(fmt::Error) } else { Ok(()) }
    }
}

/// `str::floor_char_boundary`, which is newer than the compiler that the crates need.
trait FloorBoundary {
    fn floor_boundary(&self, at: usize) -> usize;
}

impl FloorBoundary for str {
    fn floor_boundary(&self, at: usize) -> usize {
        (0..=at).rev().find(|at| self.is_char_boundary(*at)).unwrap_or(0)
    }
}

impl Serialize for Anything {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("list", &Nested(self))?;
        map.end()
    }
}

struct Nested<'a>(&'a Anything);

impl Serialize for Nested<'_> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        let mut list = serializer.serialize_seq(None)?;
        list.serialize_element(&self.0.text)?;
        if self.0.fails {
            return Err(Z::Error::custom("half-way"));
        }
        list.end()
    }
}

/// Everything that an implementation by hand can send.
#[derive(Clone, Debug)]
struct Arbitrary {
    status: u16,
    texts: [Option<Anything>; 5],
    fields: Vec<(&'static str, Anything)>,
    list: Option<Vec<String>>,
    bytes: Vec<u8>,
    wait: Duration,
    members: BTreeMap<String, Anything>,
    float: f64,
    body: Option<(String, Vec<u8>)>,
}

impl ToResponse for Arbitrary {
    fn problem(&self) -> Problem<'_> {
        let [type_uri, title, detail, instance, code] = &self.texts;
        let mut problem = Problem::new(AnyStatus::from_u16(self.status).unwrap());
        if let Some(uri) = type_uri {
            problem = problem.with_type(&uri.text);
        }
        if let Some(title) = title {
            problem = problem.with_title(&title.text);
        }
        if let Some(detail) = detail {
            problem = problem.with_detail(Text::shown(detail));
        }
        if let Some(instance) = instance {
            problem = problem.with_instance(Text::shown(instance));
        }
        if let Some(code) = code {
            problem = problem.with_code(&code.text);
        }
        problem
    }

    fn fields(&self, to: &mut Fields<'_>) {
        for (name, value) in &self.fields {
            to.field(name, &shown(value));
        }
        to.field("Set-Cookie", &self.list);
        to.field("Allow", &self.list);
        to.field("X-Bytes", &http::HeaderValue::from_bytes(&self.bytes).ok());
        to.field("Age", &self.wait);
    }

    fn members(&self, to: &mut Members<'_>) {
        for (name, value) in &self.members {
            to.member(name, value);
        }
        to.member("float", &self.float);
    }

    fn body(&self, to: &mut Body<'_>) {
        if let Some((media_type, bytes)) = &self.body {
            to.bytes(media_type, bytes);
        }
    }
}

const NAMES: [&str; 12] = [
    "Location",
    "Content-Location",
    "ETag",
    "Link",
    "WWW-Authenticate",
    "Upgrade",
    "Connection",
    "Content-Length",
    "Transfer-Encoding",
    "X Y",
    "X\r\nY",
    "",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,12}",
        "[\\x00-\\x20\\x7f\"\\\\<>%é\u{2028}]{0,12}",
        proptest::collection::vec(any::<char>(), 0..40).prop_map(String::from_iter),
    ]
}

fn anything() -> impl Strategy<Value = Anything> {
    (text(), any::<bool>()).prop_map(|(text, fails)| Anything { text, fails })
}

fn arbitrary() -> impl Strategy<Value = Arbitrary> {
    let texts = proptest::array::uniform5(proptest::option::of(anything()));
    let fields =
        proptest::collection::vec((proptest::sample::select(&NAMES[..]), anything()), 0..5);
    let list = proptest::option::of(proptest::collection::vec(text(), 0..4));
    let wait = (any::<u64>(), 0..1_000_000_000_u32).prop_map(|(s, ns)| Duration::new(s, ns));
    let members = proptest::collection::btree_map(text(), anything(), 0..4);
    let bytes = || proptest::collection::vec(any::<u8>(), 0..20);
    let body = proptest::option::weighted(0.2, (text(), bytes()));
    // Of the last digits of a float `serde_json` promises nothing.
    let float = prop_oneof![
        any::<i32>().prop_map(|number| f64::from(number) / 8.0),
        proptest::sample::select(&[f64::NAN, f64::INFINITY, -0.0][..]),
    ];
    (100..=999_u16, texts, fields, list, bytes(), wait, members, float, body).prop_map(
        |(status, texts, fields, list, bytes, wait, members, float, body)| Arbitrary {
            status,
            texts,
            fields,
            list,
            bytes,
            wait,
            members,
            float,
            body,
        },
    )
}

/// What holds for every response; its message and its problem.
fn check(response: &dyn ToResponse) -> Result<(Message, Value), TestCaseError> {
    let message = Message::of(response);
    let status = message.status().as_u16();
    prop_assert!((200..600).contains(&status));
    let mut has_content_type = false;
    for (name, value) in message.fields() {
        let is_token =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        prop_assert!(!name.is_empty() && name.bytes().all(is_token), "{name:?}");
        let is_control = |byte: &u8| (*byte < 0x20 && *byte != b'\t') || *byte == 0x7F;
        prop_assert!(!value.iter().any(is_control), "{name}: {}", value.escape_ascii());
        prop_assert!(value.trim_ascii() == value, "{name}: {}", value.escape_ascii());
        if name == "location" {
            let list = value.split(|byte| *byte == b' ');
            for byte in list.flatten() {
                let is_in_uri = byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(byte);
                prop_assert!(is_in_uri, "{byte}");
            }
        }
        let is_framing = name == "content-length" || name == "transfer-encoding";
        prop_assert!(!is_framing);
        prop_assert!(name != "content-type" || !has_content_type, "twice");
        has_content_type |= name == "content-type";
    }
    prop_assert_eq!(has_content_type, message.content().is_some());
    if matches!(status, 204 | 205 | 304) {
        prop_assert_eq!(message.content(), None);
    }
    let json = to_json(response);
    let problem: Value = serde_json::from_slice(&json)
        .map_err(|error| TestCaseError::fail(format!("{error}: {}", json.escape_ascii())))?;
    prop_assert_eq!(&problem["status"], &Value::from(status));
    prop_assert!(problem["title"].is_string());
    for name in ["type", "instance"] {
        let uri = problem[name].as_str().unwrap_or("a");
        prop_assert!(!uri.is_empty() && uri.bytes().all(|byte| byte.is_ascii_graphic()), "{uri}");
    }
    let http: http::Response<Vec<u8>> = to_http(response);
    prop_assert_eq!(http.status().as_u16(), status);
    prop_assert_eq!(http.headers().len(), message.fields().len(), "a field that `http` refuses");
    Ok((message, problem))
}

/// Whether a text is anywhere in a message or its problem.
fn has(message: &Message, problem: &Value, text: &str) -> bool {
    format!("{message:?}{problem}").contains(text)
}

fn any_status() -> impl Strategy<Value = AnyStatus> {
    (100..=999_u16).prop_map(|code| AnyStatus::from_u16(code).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn types_whatever_is_said(response in arbitrary()) {
        let (message, problem) = check(&response)?;
        let status = message.status().as_u16();
        if response.body.is_none() && status >= 400 {
            let content: Value = serde_json::from_slice(message.content().unwrap()).unwrap();
            prop_assert_eq!(&content, &problem);
        }
        for (name, value) in &response.members {
            let reserved = ["type", "title", "status", "detail", "instance", "code", "float"];
            if !reserved.contains(&&**name) {
                let expected = if value.fails {
                    Value::Null
                } else {
                    serde_json::json!({ "text": value.text, "list": [value.text] })
                };
                prop_assert_eq!(problem.get(name).unwrap_or(&Value::Null), &expected);
            }
        }
        let detail = response.texts[2].as_ref().filter(|text| !text.fails && !text.text.is_empty());
        let detail = detail.filter(|_| (200..600).contains(&response.status));
        let detail = detail.map(|text| Value::from(text.text.clone()));
        prop_assert_eq!(problem.get("detail"), detail.as_ref());
    }

    #[test]
    fn amended_whatever_is_added(
        response in arbitrary(),
        texts in proptest::array::uniform3(anything()),
        name in text(),
        field in proptest::sample::select(&NAMES[..]),
    ) {
        let [instance, detail, value] = &texts;
        let amended = Amended::new(&response)
            .instance(Text::shown(instance))
            .detail(Text::shown(detail))
            .title(&value.text[..])
            .member(&name, value)
            .member("float", &name)
            .field(field, &shown(value));
        let (_, problem) = check(&amended)?;
        if name != "float" {
            prop_assert_eq!(&problem["float"], &Value::from(name));
        }
        check(&Amended::new(&amended).member("float", &1).field(field, &1))?;
    }

    #[test]
    fn a_derived_one_hides_what_is_hidden(
        text in text(),
        wait in (any::<u64>(), 0..1_000_000_000_u32),
        status in any_status(),
        number in any::<i64>(),
    ) {
        let secret = format!("{text}{CANARY}{text}");
        let hidden: [Box<dyn ToResponse>; 4] = [
            Box::new(ApiError::Database(std::io::Error::other(secret.clone()))),
            Box::new(ApiError::Payment(PaymentError::Bank(secret.clone()))),
            Box::new(GatewayError::Rejected(format!("{CANARY}{text}"))),
            Box::new(GatewayError::Failed(Box::new(
                Received::new(status, format!("{{\"detail\":\"{CANARY}\"}}").as_bytes()).unwrap(),
            ))),
        ];
        for (at, response) in hidden.iter().enumerate() {
            let (message, problem) = check(response)?;
            let is_passed_on = at == 3 && message.status().as_u16() < 500;
            prop_assert!(is_passed_on || !has(&message, &problem, CANARY), "{message:?}");
        }
        let wait = Duration::new(wait.0, wait.1);
        let shown: [Box<dyn ToResponse>; 4] = [
            Box::new(ApiError::TooFast { wait }),
            Box::new(GatewayError::Upstream(status)),
            Box::new(ApiError::Payment(PaymentError::NoMoney { balance: number })),
            Box::new(Local(Cell::new(7))),
        ];
        for response in &shown {
            let (message, problem) = check(response)?;
            let is_shown = (400..500).contains(&message.status().as_u16());
            prop_assert_eq!(problem.get("detail").is_some(), is_shown);
            prop_assert_eq!(problem.get("code").is_some(), message.status().as_u16() < 500);
        }
    }

    #[test]
    fn received_whatever_was_sent(
        status in any_status(),
        bytes in proptest::collection::vec(any::<u8>(), 0..60),
        text in text(),
    ) {
        let json = serde_json::json!({ "detail": text, "title": [text], "m": text, "status": 7 });
        for content in [bytes, json.to_string().into_bytes(), text.clone().into_bytes()] {
            match Received::new(status, &content) {
                Ok(problem) => {
                    prop_assert_eq!(problem.status(), status);
                    prop_assert!(!problem.to_string().contains(char::is_control));
                    check(&problem)?;
                }
                Err(error) => prop_assert!(error.to_string().starts_with("the content is no problem")),
            }
        }
    }

    #[test]
    fn what_was_sent_is_received(response in arbitrary()) {
        let json = to_json(&response);
        let problem: Value = serde_json::from_slice(&json).unwrap();
        let received = Received::new(Message::of(&response).status(), &json).unwrap();
        prop_assert_eq!(received.stated_status(), Some(received.status()));
        prop_assert_eq!(received.detail(), problem["detail"].as_str());
        prop_assert_eq!(received.type_uri(), problem["type"].as_str());
        if (400..500).contains(&received.status().as_u16()) && received.status() != 401
            && received.status() != 407
        {
            let again: Value = serde_json::from_slice(&to_json(&received)).unwrap();
            prop_assert_eq!(again, problem);
        }
    }
}
