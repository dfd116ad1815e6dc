//! What each server sends, byte for byte.

use crate::log;
use crate::wire;
use std::net::SocketAddr;
use std::sync::mpsc::Receiver;

/// What the error behind the 500 says. Nobody but a log learns it.
pub const SECRET: &str = "the password of the database is hunter2";

/// A path of `outcomes!` or `shapes!`, and what comes of it.
struct Case {
    path: &'static str,
    /// Status line, fields by name, and content.
    message: &'static str,
    /// What the error says that middleware finds beside the response.
    kept: Option<&'static str>,
    /// What a log is told.
    event: Option<&'static str>,
}

const MISSING: &str = r#"HTTP/1.1 404 Not Found
content-type: application/problem+json

{"type":"https://api.example.com/problems/no-such-user","title":"No such user","status":404,"detail":"no user 7","code":"no_such_user","user":7}"#;
const REFUSAL: &str =
    r#"DEBUG message=error response status=404 code="no_such_user" error=no user 7"#;

const BROKEN: &str = r#"HTTP/1.1 500 Internal Server Error
content-type: application/problem+json

{"title":"Internal Server Error","status":500}"#;
const QUERY: &str = "database: the password of the database is hunter2";
/// Of an error and its sources.
const FAILURE: &str = "ERROR message=error response status=500 code=\"database\" \
    error=database: the password of the database is hunter2: the password of the database is hunter2";

const CASES: [Case; 10] = [
    Case { path: "/missing", message: MISSING, kept: Some("no user 7"), event: Some(REFUSAL) },
    Case {
        path: "/anonymous",
        message: r#"HTTP/1.1 401 Unauthorized
content-type: application/problem+json
www-authenticate: Bearer

{"type":"https://api.example.com/problems/anonymous","title":"Anonymous","status":401,"detail":"log in first","code":"anonymous"}"#,
        kept: Some("log in first"),
        event: Some(
            r#"DEBUG message=error response status=401 code="anonymous" error=log in first"#,
        ),
    },
    Case {
        path: "/fast",
        message: r#"HTTP/1.1 429 Too Many Requests
content-type: application/problem+json
retry-after: 2

{"type":"https://api.example.com/problems/too-fast","title":"Too fast","status":429,"detail":"slow down","code":"too_fast"}"#,
        kept: Some("slow down"),
        event: Some(r#"DEBUG message=error response status=429 code="too_fast" error=slow down"#),
    },
    Case { path: "/broken", message: BROKEN, kept: Some(QUERY), event: Some(FAILURE) },
    Case {
        path: "/user",
        message: r#"HTTP/1.1 201 Created
content-type: application/json
location: /users/7

{"id":7,"name":"Ada"}"#,
        kept: None,
        event: None,
    },
    Case { path: "/none/deleted", message: "HTTP/1.1 204 No Content\n\n", kept: None, event: None },
    Case {
        path: "/none/reset",
        message: "HTTP/1.1 205 Reset Content\n\n",
        kept: None,
        event: None,
    },
    Case {
        path: "/none/same",
        message: "HTTP/1.1 304 Not Modified\netag: \"x\"\n\n",
        kept: None,
        event: None,
    },
    Case {
        path: "/reply/missing",
        message: MISSING,
        kept: Some("no user 7"),
        event: Some(REFUSAL),
    },
    Case { path: "/reply/broken", message: BROKEN, kept: Some(QUERY), event: Some(FAILURE) },
];

/// Asks for each path of a server of `outcomes!` and `shapes!`, whose middleware sends what the errors say that it finds.
///
/// # Panics
///
/// Where a message is another one or says more, where the error is not the one that was kept, or an event is missing, or
/// one too many.
pub fn check(server: SocketAddr, kept: &Receiver<String>) {
    let events = log::events();
    for case in CASES {
        let answer = wire::get(server, case.path);
        assert_eq!(answer.message(), case.message);
        assert!(!answer.says("hunter2"), "{answer:?}");
        // RFC 9110, Section 8.6: with 204 never, with 304 that of a 200.
        let has_length = !["204", "304"].iter().any(|code| answer.status_line().contains(code));
        let length = has_length.then(|| answer.content.len().to_string());
        assert_eq!(answer.field("content-length"), length.as_deref(), "{answer:?}");
        assert_eq!(kept.try_iter().collect::<Vec<_>>(), Vec::from_iter(case.kept), "{}", case.path);
        assert_eq!(
            events.try_iter().collect::<Vec<_>>(),
            Vec::from_iter(case.event),
            "{}",
            case.path
        );
    }
}
