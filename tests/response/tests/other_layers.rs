//! What stands around a response: a registry of one's own, a format of one's own, middleware, a gateway.

use status_codes::response::{Amended, Kept, Message, Problem, Received, ToResponse, to_json};
use status_codes::{AnyStatus, Status, ToStatus, status};
use status_tests_response::codes;
use status_tests_response::types::{
    ApiError, Broad, Created, GatewayError, PaymentError, TokenError, User,
};

fn json(response: &dyn ToResponse) -> String {
    String::from_utf8(to_json(response)).unwrap()
}

fn content(response: &dyn ToResponse) -> Option<String> {
    Message::of(response).into_content().map(|content| String::from_utf8(content).unwrap())
}

/// The lines of a message but for the content type.
fn fields(response: &dyn ToResponse) -> Vec<String> {
    let message = Message::of(response);
    let fields = message.fields().filter(|(name, _)| *name != "content-type");
    fields.map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value))).collect()
}

fn any(code: u16) -> AnyStatus {
    AnyStatus::from_u16(code).unwrap()
}

#[test]
fn a_phrase_is_that_of_the_registry() {
    assert_eq!(
        json(&GatewayError::Closed),
        r#"{"title":"Client Closed Request","status":499,"detail":"the client went away","code":"closed"}"#,
    );
    let upstream = |code| GatewayError::Upstream(any(code));
    assert_eq!(
        json(&upstream(499)),
        r#"{"title":"Client Closed Request","status":499,"detail":"upstream answered 499","code":"upstream"}"#,
    );
    assert_eq!(json(&upstream(418)), r#"{"title":"Bad Gateway","status":502}"#);
    assert_eq!(upstream(418).status(), codes::Status::BadGateway);
    assert_eq!(
        json(&codes::Status::ClientClosedRequest),
        r#"{"title":"Client Closed Request","status":499}"#
    );
    assert_eq!(json(&any(499)), r#"{"title":"Client Error","status":499}"#);
}

#[test]
fn what_is_written_is_sent_with_any_code() {
    assert_eq!(
        json(&GatewayError::Rejected(String::new())),
        r#"{"type":"/rejected","title":"Rejected","status":400,"code":"no"}"#,
    );
    assert_eq!(
        json(&GatewayError::Rejected("hunter2".into())),
        r#"{"type":"/rejected","title":"Rejected","status":500,"code":"no"}"#,
    );
}

#[test]
fn fields_of_the_type_by_code_class_and_set() {
    let of = |code| fields(&GatewayError::Upstream(any(code)));
    assert_eq!(of(502), ["retry-after: 2", "server-timing: miss"], "the code before the class");
    assert_eq!(of(503), ["retry-after: 1", "server-timing: miss"]);
    assert_eq!(of(400), ["connection: close", "server-timing: miss"]);
    assert_eq!(of(404), ["server-timing: miss"]);
    assert_eq!(of(204), ["server-timing: miss"]);
    assert_eq!(fields(&GatewayError::Closed), ["connection: close", "server-timing: miss"]);
}

#[test]
fn a_status_at_run_time_decides_on_everything() {
    let at = |status| (fields(&Broad(status)), json(&Broad(status)));
    let typed = r#"{"type":"https://api.example.com/problems/broad","title":"Broad","#;
    let (sent, problem) = at(Status::Unauthorized);
    let challenges = ["vary: Accept", "www-authenticate: Bearer", "www-authenticate: Basic"];
    assert_eq!(sent, challenges, "two lines of one level, and none of a broader one");
    let rest = r#""status":401,"detail":"answered 401 Unauthorized","code":"broad"}"#;
    assert_eq!(problem, format!("{typed}{rest}"));

    assert_eq!(at(Status::Gone).0, ["vary: Accept", "www-authenticate: Digest"]);
    let (sent, problem) = at(Status::Found);
    assert_eq!(sent, ["vary: Accept"]);
    assert_eq!(problem, format!("{typed}{}", r#""status":302,"code":"broad"}"#));
    for status in [Status::BadGateway, Status::EarlyHints] {
        let (sent, problem) = at(status);
        assert_eq!(sent, ["vary: Accept", "retry-after: 5"], "of the status that is sent");
        assert!(problem.starts_with(r#"{"title":"#) && !problem.contains("broad"), "{problem}");
    }
}

#[test]
fn an_inner_response_is_taken_whole_or_not_at_all() {
    let failed = |inner| GatewayError::Failed(Box::new(inner));
    let known = failed(ApiError::NoSuchUser { id: 7 });
    assert_eq!(known.status(), codes::Status::NotFound);
    assert_eq!(content(&known), content(&ApiError::NoSuchUser { id: 7 }));
    assert_eq!(fields(&known), [""; 0], "nothing of the outer type is added");

    let unknown = failed(ApiError::Payment(PaymentError::NoMoney { balance: 1 }));
    assert_eq!(unknown.status(), codes::Status::BadGateway);
    assert_eq!(content(&unknown).unwrap(), r#"{"title":"Bad Gateway","status":502}"#);
    assert_eq!(fields(&unknown), ["retry-after: 2", "server-timing: miss"]);

    let user = User { id: 7, name: "Ann" };
    let created = GatewayError::Failed(Box::new(Created { at: "/users/7".into(), user }));
    assert_eq!(content(&created).unwrap(), r#"{"title":"Bad Gateway","status":502}"#);
}

#[test]
fn a_format_of_ones_own_stands_where_the_problem_would() {
    let message = Message::of(&TokenError::InvalidGrant);
    let description = r#"{"error":"invalid_grant","error_description":"the grant was used before","error_uri":null}"#;
    assert_eq!(message.content().unwrap(), description.as_bytes());
    let expected =
        [("content-type", &b"application/json"[..]), ("cache-control", &b"no-store"[..])];
    assert_eq!(message.fields().collect::<Vec<_>>(), expected);

    let keys = TokenError::Keys(std::io::Error::other("hunter2"));
    let description = r#"{"error":"server_error","error_description":null,"error_uri":null}"#;
    assert_eq!(content(&keys).unwrap(), description);

    assert_eq!(content(&TokenError::Elsewhere), None);
    assert_eq!(fields(&TokenError::Elsewhere), ["location: /login", "cache-control: no-store"]);
}

#[test]
fn middleware_amends() {
    let kept = Kept::new(ApiError::Anonymous);
    let amended = Amended::new(kept.response())
        .instance("urn:request:1 2")
        .title("Unbekannt")
        .detail("bitte anmelden")
        .member("request", "17")
        .member("none", &())
        .field("WWW-Authenticate", "Basic")
        .field("X-Request-Id", &17);
    assert_eq!(
        json(&amended),
        r#"{"type":"https://api.example.com/problems/anonymous","title":"Unbekannt","status":401,"detail":"bitte anmelden","instance":"urn:request:1%202","code":"anonymous","request":"17"}"#,
    );
    let expected = ["www-authenticate: Basic", "x-request-id: 17", "www-authenticate: Bearer"];
    assert_eq!(fields(&amended), expected, "challenges add up");

    let slow = ApiError::TooFast { wait: std::time::Duration::from_secs(1) };
    assert_eq!(fields(&Amended::new(&slow).field("retry-after", &9)), ["retry-after: 9"]);
    assert_eq!(fields(&Amended::new(&slow).field("retry-after", &None::<u8>)), ["retry-after: 1"]);

    let user = ApiError::NoSuchUser { id: 7 };
    let twice = Amended::new(&user).member("user", &8);
    assert!(json(&twice).ends_with(r#""code":"no_such_user","user":8}"#));
    let twice = Amended::new(&twice).member("user", &9);
    assert!(json(&twice).ends_with(r#""code":"no_such_user","user":9}"#));

    let masked = ApiError::Database(std::io::Error::other("hunter2"));
    let amended = Amended::new(&masked).detail("we are on it");
    assert_eq!(
        json(&amended),
        r#"{"title":"Internal Server Error","status":500,"detail":"we are on it"}"#
    );
    let replaced = Problem::new(Status::EarlyHints).with_detail("hunter2");
    let amended = Amended::new(&replaced).detail("a");
    assert_eq!(json(&amended), r#"{"title":"Internal Server Error","status":500,"detail":"a"}"#);
}

#[test]
fn a_format_is_given_what_middleware_amended() {
    let amended = Amended::new(&TokenError::InvalidGrant).instance("/17");
    let outer = Amended::new(&amended).detail("no");
    let expected = r#"{"error":"invalid_grant","error_description":"no","error_uri":"/17"}"#;
    assert_eq!(content(&outer).unwrap(), expected);
}

const TYPED: &str = r#"{"type":"https://a.example/b","title":"T","status":1,"detail":"hunter2","instance":"/i","code":"c","m":[1]}"#;

#[test]
fn a_gateway_passes_a_problem_on() {
    let passed = |code| json(&Received::new(any(code), TYPED.as_bytes()).unwrap());
    assert_eq!(
        passed(404),
        r#"{"type":"https://a.example/b","title":"T","status":404,"detail":"hunter2","instance":"/i","code":"c","m":[1]}"#,
    );
    assert_eq!(passed(471).split(',').nth(2), Some(r#""status":471"#));
    assert_eq!(
        passed(503),
        r#"{"type":"https://a.example/b","title":"T","status":503,"code":"c"}"#,
    );
    for code in [100, 200, 302, 401, 407, 600, 999] {
        assert_eq!(passed(code), r#"{"title":"Bad Gateway","status":502}"#, "{code}");
    }
}

#[test]
fn a_problem_goes_through_three_hands() {
    let sent = Message::of(&ApiError::NoSuchUser { id: 7 });
    let received = Received::new(sent.status(), sent.content().unwrap()).unwrap();
    assert_eq!(Message::of(&received).content(), sent.content());
    let error = GatewayError::Failed(Box::new(received.clone()));
    assert_eq!(Message::of(&error).content(), sent.content());
    assert_eq!(received.status(), status!(404));
    assert_eq!(received.to_string(), "404 Not Found: no user 7");
}

#[test]
fn a_log_has_the_code_that_is_not_sent() {
    let logged = |response: &dyn ToResponse| response.problem().__logged().map(str::to_owned);
    let database = ApiError::Database(std::io::Error::other("a"));
    assert_eq!((database.problem().code(), logged(&database).as_deref()), (None, Some("database")));
    assert_eq!(logged(&ApiError::Anonymous).as_deref(), Some("anonymous"));
    assert_eq!(
        logged(&ApiError::Payment(PaymentError::Bank(String::new()))).as_deref(),
        Some("bank")
    );
    assert_eq!(logged(&Amended::new(&database).title("a")).as_deref(), Some("database"));
    assert_eq!(logged(&status!(500)), None);
}
