//! Each thing that a response can be, under `hyper`: the status, every field, every byte.

use status_codes::Status;
use status_codes::response::ToResponse;
use status_tests_response::types::{AcceptanceError, AuthError, FieldError};
use status_tests_response::wire::ask;
use std::time::Duration;

const JSON: &str = "content-type: application/problem+json";

/// The status and the fields but for the length, which has to be that of the content, and the content.
#[track_caller]
fn check(response: &dyn ToResponse, status: &str, fields: &[&str], content: &str) {
    let answer = ask("GET", response);
    assert_eq!(answer.status, status);
    assert_eq!(answer.content, content);
    let mut expected = fields.to_vec();
    let length = format!("content-length: {}", content.len());
    if !["204", "304"].contains(&&status[..3]) {
        expected.push(&length);
    }
    expected.sort_unstable();
    assert_eq!(answer.fields, expected);
}

#[test]
fn a_member_and_a_detail() {
    let error = AcceptanceError::UserNotFound { id: 7 };
    let content = r#"{"title":"Not Found","status":404,"detail":"user 7 not found","code":"user_not_found","id":7}"#;
    check(&error, "404 Not Found", &[JSON], content);
    let head = ask("HEAD", &error);
    assert_eq!(head.status, "404 Not Found");
    assert_eq!(head.fields, ["content-length: 93", JSON]);
    check(
        &AcceptanceError::EmailTaken,
        "409 Conflict",
        &[JSON],
        r#"{"title":"Conflict","status":409,"detail":"email already taken","code":"email_taken"}"#,
    );
}

#[test]
fn a_field_of_the_type_and_one_of_an_inner_type() {
    check(
        &AcceptanceError::Unauthenticated,
        "401 Unauthorized",
        &[JSON, "www-authenticate: Bearer realm=\"api\""],
        r#"{"title":"Unauthorized","status":401,"detail":"authentication required","code":"unauthenticated"}"#,
    );
    check(
        &AcceptanceError::Auth(AuthError::TokenExpired),
        "401 Unauthorized",
        &[JSON, "www-authenticate: Bearer error=\"invalid_token\""],
        r#"{"title":"Unauthorized","status":401,"detail":"token expired","code":"token_expired"}"#,
    );
    check(
        &AcceptanceError::Auth(AuthError::InsufficientScope { scope: "adm\"in".into() }),
        "403 Forbidden",
        &[JSON],
        r#"{"title":"Forbidden","status":403,"detail":"needs scope adm\"in","code":"insufficient_scope","scope":"adm\"in"}"#,
    );
}

#[test]
fn fields_of_lists_and_durations() {
    let fields = |response: AcceptanceError| ask("GET", &response).fields;
    for (allow, expected) in [
        (vec!["GET", "HEAD"], "allow: GET, HEAD"),
        (vec!["GET"], "allow: GET"),
        (vec![], "allow: "),
    ] {
        let sent = fields(AcceptanceError::MethodNotAllowed { allow });
        assert!(sent.contains(&expected.to_owned()), "{sent:?}");
    }
    for (retry_after, expected) in [
        (Duration::from_millis(1500), "retry-after: 2"),
        (Duration::ZERO, "retry-after: 0"),
        (Duration::from_nanos(1), "retry-after: 1"),
        (Duration::MAX, "retry-after: 18446744073709551615"),
    ] {
        let sent = fields(AcceptanceError::RateLimited { retry_after });
        assert!(sent.contains(&expected.to_owned()), "{sent:?}");
    }
}

#[test]
fn what_is_hidden_and_what_is_fixed() {
    let source = std::io::Error::other("hunter2");
    check(
        &AcceptanceError::Database { source },
        "500 Internal Server Error",
        &[JSON],
        r#"{"title":"Internal Server Error","status":500}"#,
    );
    let content = r#"{"title":"Service Unavailable","status":503,"detail":"back soon"}"#;
    let maintenance = |wait| AcceptanceError::Maintenance("hunter2", wait);
    check(&maintenance(Some(30)), "503 Service Unavailable", &[JSON, "retry-after: 30"], content);
    check(&maintenance(None), "503 Service Unavailable", &[JSON], content);
    let source = "hunter2".parse::<u8>().unwrap_err();
    check(
        &AcceptanceError::BadPayload { source },
        "400 Bad Request",
        &[JSON],
        r#"{"title":"Bad Request","status":400,"code":"bad_payload"}"#,
    );
}

#[test]
fn text_that_needs_escapes() {
    let errors = vec![FieldError { detail: "must be positive", pointer: "#/age" }];
    check(
        &AcceptanceError::Invalid { errors },
        // The phrase in the status line is the server's.
        "422 Unprocessable Entity",
        &[JSON],
        "{\"title\":\"Unprocessable Content\",\"status\":422,\
         \"detail\":\"invalid \\\"input\\\"\\nüñ\",\"code\":\"invalid\",\
         \"errors\":[{\"detail\":\"must be positive\",\"pointer\":\"#/age\"}]}",
    );
}

#[test]
fn a_status_that_is_known_at_run_time() {
    let upstream = |status| AcceptanceError::Upstream { status };
    check(
        &upstream(Status::NotFound),
        "404 Not Found",
        &[JSON],
        r#"{"title":"Not Found","status":404,"detail":"upstream answered 404 Not Found","code":"upstream"}"#,
    );
    let content = r#"{"title":"Bad Gateway","status":502}"#;
    check(&upstream(Status::BadGateway), "502 Bad Gateway", &[JSON], content);
    for status in [Status::EarlyHints, Status::SwitchingProtocols] {
        let content = r#"{"title":"Internal Server Error","status":500}"#;
        check(&upstream(status), "500 Internal Server Error", &[JSON], content);
    }
    check(&upstream(Status::NoContent), "204 No Content", &[], "");
    check(
        &upstream(Status::Unauthorized),
        "401 Unauthorized",
        &[JSON, "www-authenticate: Bearer realm=\"api\""],
        r#"{"title":"Unauthorized","status":401,"detail":"upstream answered 401 Unauthorized","code":"upstream"}"#,
    );
}

#[test]
fn no_content() {
    check(&AcceptanceError::Nothing, "204 No Content", &[], "");
    check(&AcceptanceError::Reset, "205 Reset Content", &[], "");
    let etag = "\"x\"".to_owned();
    check(&AcceptanceError::NotModified { etag }, "304 Not Modified", &["etag: \"x\""], "");
}

#[test]
fn a_header_cannot_be_split() {
    let location = "/a\r\nX-Evil: 1\r\n\r\n<html>\0\x7fé".to_owned();
    let encoded = "location: /a%0D%0AX-Evil:%201%0D%0A%0D%0A%3Chtml%3E%00%7F%C3%A9";
    check(&AcceptanceError::Moved { location }, "308 Permanent Redirect", &[encoded], "");
    let etag = " a\0b\n ".to_owned();
    check(&AcceptanceError::NotModified { etag }, "304 Not Modified", &["etag: a b"], "");
}
