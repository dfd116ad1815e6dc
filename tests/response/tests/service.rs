//! The types that the documentation begins with, byte for byte: under `hyper`, and as messages.

use status_codes::ToStatus;
use status_codes::response::{Message, ToResponse, to_http, to_json};
use status_codes::status;
use status_tests_response::types::{ApiError, Created, PaymentError, User};
use status_tests_response::wire::ask;
use std::time::Duration;

/// The bytes of a message, and of the same response by way of each other form.
fn sent(response: &dyn ToResponse) -> String {
    let message = Message::of(response);
    let mut lines = vec![message.status().to_string()];
    for (name, value) in message.fields() {
        lines.push(format!("{name}: {}", String::from_utf8_lossy(value)));
    }
    lines.push(String::from_utf8_lossy(message.content().unwrap_or_default()).into());

    let http: http::Response<Vec<u8>> = to_http(response);
    assert_eq!(http.status().as_u16(), message.status().as_u16());
    assert_eq!(http.body(), message.content().unwrap_or_default());
    let fields = http.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
    assert_eq!(fields.collect::<Vec<_>>(), message.fields().collect::<Vec<_>>());
    lines.join("\n")
}

#[test]
fn the_first_is_sent_as_documented() {
    let error = ApiError::NoSuchUser { id: 7 };
    let answer = ask("GET", &error);
    assert_eq!(answer.status, "404 Not Found");
    assert_eq!(answer.fields, ["content-length: 144", "content-type: application/problem+json"]);
    assert_eq!(
        answer.content,
        r#"{"type":"https://api.example.com/problems/no-such-user","title":"No such user","status":404,"detail":"no user 7","code":"no_such_user","user":7}"#,
    );
    assert_eq!(to_json(&error), answer.content.as_bytes());
}

#[test]
fn the_others_are_too() {
    for (response, expected) in [
        (
            ApiError::Anonymous,
            r#"401 Unauthorized
content-type: application/problem+json
www-authenticate: Bearer
{"type":"https://api.example.com/problems/anonymous","title":"Anonymous","status":401,"detail":"log in first","code":"anonymous"}"#,
        ),
        (
            ApiError::TooFast { wait: Duration::from_millis(1500) },
            r#"429 Too Many Requests
content-type: application/problem+json
retry-after: 2
{"type":"https://api.example.com/problems/too-fast","title":"Too fast","status":429,"detail":"slow down","code":"too_fast"}"#,
        ),
        (
            ApiError::Database(std::io::Error::other("hunter2")),
            r#"500 Internal Server Error
content-type: application/problem+json
{"title":"Internal Server Error","status":500}"#,
        ),
        (
            ApiError::Payment(PaymentError::NoMoney { balance: -3 }),
            r#"402 Payment Required
content-type: application/problem+json
{"title":"Payment Required","status":402,"detail":"-3 is not enough","code":"no_money","balance":-3}"#,
        ),
        (
            ApiError::Payment(PaymentError::Bank("hunter2".into())),
            r#"503 Service Unavailable
content-type: application/problem+json
retry-after: 60
{"title":"Service Unavailable","status":503,"detail":"try again later"}"#,
        ),
    ] {
        assert_eq!(sent(&response), expected);
        assert_eq!(Message::of(&response).status(), response.status());
    }
}

#[test]
fn a_success_has_its_own_content() {
    let created = Created { at: "/users/7".into(), user: User { id: 7, name: "Ann" } };
    assert_eq!(
        sent(&created),
        "201 Created
content-type: application/json
location: /users/7
{\"id\":7,\"name\":\"Ann\"}",
    );
    assert_eq!(ask("GET", &created).content, r#"{"id":7,"name":"Ann"}"#);
    assert_eq!(to_json(&created), br#"{"title":"Created","status":201}"#);
    assert_eq!(sent(&status!(204)), "204 No Content\n");
}
