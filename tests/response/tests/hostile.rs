//! Implementations by hand that do whatever they can: the message is well formed all the same.

use serde::ser::{Error as _, Serialize, SerializeSeq as _, Serializer};
use status_codes::response::{Body, Fields, Members, Message, Problem, Text, ToResponse, to_json};
use status_codes::{AnyStatus, Status, status};
use status_tests_response::types::{Borrowed, Local, Reply};
use status_tests_response::wire::ask;
use std::cell::Cell;
use std::fmt;

/// Fails when half of it is written.
struct Fails;

impl fmt::Display for Fails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half of it")?;
        Err(fmt::Error)
    }
}

impl Serialize for Fails {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        let mut list = serializer.serialize_seq(None)?;
        list.serialize_element("half of it")?;
        Err(Z::Error::custom("half-way"))
    }
}

/// What each method does.
struct Hostile {
    problem: fn() -> Problem<'static>,
    fields: fn(&mut Fields<'_>),
    members: fn(&mut Members<'_>),
    body: fn(&mut Body<'_>),
}

const QUIET: Hostile = Hostile {
    problem: || Problem::new(Status::BadRequest),
    fields: |_| {},
    members: |_| {},
    body: |_| {},
};

impl ToResponse for Hostile {
    fn problem(&self) -> Problem<'_> {
        (self.problem)()
    }

    fn fields(&self, to: &mut Fields<'_>) {
        (self.fields)(to);
    }

    fn members(&self, to: &mut Members<'_>) {
        (self.members)(to);
    }

    fn body(&self, to: &mut Body<'_>) {
        (self.body)(to);
    }
}

/// The lines of a message but for the content type.
fn fields(response: &dyn ToResponse) -> Vec<String> {
    let message = Message::of(response);
    let fields = message.fields().filter(|(name, _)| *name != "content-type");
    fields.map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value))).collect()
}

#[test]
fn framing_is_not_for_fields() {
    let response = Hostile {
        fields: |to| {
            to.field("Content-Length", &5);
            to.field("content-type", "text/html");
            to.field("Transfer-Encoding", "chunked");
            to.field("Connection", "keep-alive, Upgrade");
            to.field("Upgrade", "h2c");
            to.field("X\r\nY", "z");
            to.field("", "z");
        },
        ..QUIET
    };
    let answer = ask("GET", &response);
    assert_eq!(answer.content, r#"{"title":"Bad Request","status":400}"#);
    let expected = [
        "connection: keep-alive, Upgrade",
        "content-length: 36",
        "content-type: application/problem+json",
        "upgrade: h2c",
    ];
    assert_eq!(answer.fields, expected);
}

#[test]
fn an_upgrade_is_an_option_of_the_connection() {
    let response = Hostile { fields: |to| to.field("Upgrade", "h2c"), ..QUIET };
    assert_eq!(fields(&response), ["upgrade: h2c", "connection: upgrade"]);
    let response = Hostile {
        fields: |to| {
            to.field("connection", "close");
            to.field("upgrade", "h2c");
        },
        ..QUIET
    };
    let expected = ["connection: close", "upgrade: h2c", "connection: upgrade"];
    assert_eq!(fields(&response), expected);
    let response = Hostile { fields: |to| to.field("Upgrade", &None::<u8>), ..QUIET };
    assert_eq!(fields(&response), [""; 0]);
}

#[test]
fn a_name_is_sent_once_unless_it_may_be_repeated() {
    let response = Hostile {
        fields: |to| {
            to.field("Retry-After", &None::<u8>);
            to.field("retry-after", &1);
            to.field("Retry-After", &2);
            to.field("Set-Cookie", &["a=1", "b=2"]);
            to.field("set-cookie", "c=3");
            to.field("Allow", &["GET", "HEAD"]);
            to.field("Vary", &["Accept"; 0]);
        },
        ..QUIET
    };
    let expected = [
        "retry-after: 1",
        "set-cookie: a=1",
        "set-cookie: b=2",
        "set-cookie: c=3",
        "allow: GET, HEAD",
    ];
    assert_eq!(fields(&response), expected);
}

#[test]
fn what_fails_costs_its_own_part() {
    let response = Hostile {
        problem: || Problem::new(Status::Gone).with_detail(Text::shown(&Fails)).with_code("gone"),
        fields: |to| {
            to.field("X-Fails", &status_codes::response::shown(&Fails));
            to.field("X-Last", &1);
        },
        members: |to| {
            to.member("fails", &Fails);
            to.member("none", &None::<u8>);
            to.member("unit", &());
            to.member("nan", &f64::NAN);
            to.member("status", &200);
            to.member("last", &1);
        },
        ..QUIET
    };
    let json = r#"{"title":"Gone","status":410,"code":"gone","last":1}"#;
    assert_eq!(String::from_utf8(to_json(&response)).unwrap(), json);
    assert_eq!(fields(&response), ["x-last: 1"]);

    let response = Hostile { body: |to| to.json(&Fails), ..response };
    let message = Message::of(&response);
    assert_eq!((message.status(), message.content()), (status!(410).into(), None));
    assert_eq!(message.fields().collect::<Vec<_>>(), [("x-last", &b"1"[..])]);
}

#[test]
fn the_last_body_counts_and_its_media_type_is_cleaned() {
    let response = Hostile {
        body: |to| {
            to.json(&1);
            to.bytes("text/plain;\r\n charset=utf-8", b"x");
        },
        ..QUIET
    };
    let message = Message::of(&response);
    assert_eq!(message.content(), Some(&b"x"[..]));
    let expected = [("content-type", &b"text/plain;   charset=utf-8"[..])];
    assert_eq!(message.fields().collect::<Vec<_>>(), expected);
    let response = Hostile { body: |to| to.bytes("\r\n", b""), ..QUIET };
    let message = Message::of(&response);
    assert_eq!(message.content(), Some(&b""[..]));
    let expected = [("content-type", &b"application/octet-stream"[..])];
    assert_eq!(message.fields().collect::<Vec<_>>(), expected);
}

#[test]
fn no_status_makes_two_of_a_message() {
    for code in 100..=999 {
        let status = AnyStatus::from_u16(code).unwrap();
        let sent = Message::of(&status).status().as_u16();
        assert_eq!(sent, if (200..600).contains(&code) { code } else { 500 });
        let json: serde_json::Value = serde_json::from_slice(&to_json(&status)).unwrap();
        assert_eq!(json["status"], sent);
    }
    for code in [204, 205, 304] {
        let status = AnyStatus::from_u16(code).unwrap();
        let message = Message::of(&status);
        assert_eq!((message.fields().len(), message.content()), (0, None));
    }
}

#[test]
fn references_are_encoded_and_empty_ones_absent() {
    let response = Hostile {
        problem: || {
            let problem = Problem::new(Status::Gone).with_type(" https://a.example/b c\r\n");
            problem.with_title("T\"\n").with_instance("\u{e9}\"\\\0").with_detail("")
        },
        ..QUIET
    };
    let json = r#"{"type":"https://a.example/b%20c","title":"T\"\n","status":410,"instance":"%C3%A9%22%5C"}"#;
    assert_eq!(String::from_utf8(to_json(&response)).unwrap(), json);
    let response =
        Hostile { problem: || Problem::new(Status::Gone).with_instance(" \r\n"), ..QUIET };
    assert_eq!(to_json(&response), br#"{"title":"Gone","status":410}"#);
}

#[test]
fn generic_types_and_those_that_no_thread_may_share() {
    let error = Borrowed::Missing::<u8>("a");
    assert_eq!(
        String::from_utf8(to_json(&error)).unwrap(),
        r#"{"title":"Not Found","status":404,"detail":"a","code":"missing"}"#,
    );
    assert_eq!(fields(&error), ["x-kind: borrowed"]);
    let error = Borrowed::Taken { value: vec![1.5], at: "/a b" };
    assert_eq!(
        String::from_utf8(to_json(&Reply(&error))).unwrap(),
        r#"{"title":"Conflict","status":409,"instance":"/a%20b","code":"taken","value":[1.5]}"#,
    );
    assert_eq!(fields(&Reply(&error)), ["x-kind: borrowed"]);
    let error: Reply<Box<dyn ToResponse>> = Reply(Box::new(Local(Cell::new(2))));
    assert_eq!(
        String::from_utf8(to_json(&error)).unwrap(),
        r#"{"title":"Gone","status":410,"detail":"gone 2 times","code":"local","count":2}"#,
    );
}

/// What a derive writes where it does not know whether an error can be kept.
macro_rules! keep {
    ($value:expr) => {
        status_codes::__private::response::MayKeep::new($value).keep()
    };
}

#[test]
fn only_what_can_be_kept_is_kept() {
    use status_tests_response::types::ApiError;
    let kept = keep!(ApiError::Database(std::io::Error::other("a"))).unwrap();
    is_shared(&kept);
    assert!(matches!(kept.downcast_ref(), Some(ApiError::Database(_))));
    assert_eq!(kept.source().unwrap().to_string(), "a");
    assert_eq!(Message::of(kept.clone().response()).status(), status!(500));
    assert!(keep!(Local(Cell::new(1))).is_none(), "not `Sync`");
    assert!(keep!(Borrowed::Missing::<u8>("a")).is_none(), "no `Error`");
}

/// For the extensions of a response.
fn is_shared<T: Clone + Send + Sync + 'static>(_: &T) {}
