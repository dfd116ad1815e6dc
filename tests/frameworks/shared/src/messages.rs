//! What each server sends, byte for byte.

use crate::wire;
use std::net::SocketAddr;
use std::sync::mpsc::Receiver;

/// What the error behind the 500 says. Nobody but a log learns it.
pub const SECRET: &str = "the password of the database is hunter2";

/// A path of `answer` in `outcomes!`, and what comes of it.
struct Case {
    path: &'static str,
    /// Status line, fields by name, and content.
    message: &'static str,
    /// What the error says that middleware finds beside the response.
    kept: Option<&'static str>,
}

const CASES: [Case; 5] = [
    Case {
        path: "/missing",
        message: r#"HTTP/1.1 404 Not Found
content-type: application/problem+json

{"type":"https://api.example.com/problems/no-such-user","title":"No such user","status":404,"detail":"no user 7","code":"no_such_user","user":7}"#,
        kept: Some("no user 7"),
    },
    Case {
        path: "/anonymous",
        message: r#"HTTP/1.1 401 Unauthorized
content-type: application/problem+json
www-authenticate: Bearer

{"type":"https://api.example.com/problems/anonymous","title":"Anonymous","status":401,"detail":"log in first","code":"anonymous"}"#,
        kept: Some("log in first"),
    },
    Case {
        path: "/fast",
        message: r#"HTTP/1.1 429 Too Many Requests
content-type: application/problem+json
retry-after: 2

{"type":"https://api.example.com/problems/too-fast","title":"Too fast","status":429,"detail":"slow down","code":"too_fast"}"#,
        kept: Some("slow down"),
    },
    Case {
        path: "/broken",
        message: r#"HTTP/1.1 500 Internal Server Error
content-type: application/problem+json

{"title":"Internal Server Error","status":500}"#,
        kept: Some("database: the password of the database is hunter2"),
    },
    Case {
        path: "/user",
        message: r#"HTTP/1.1 201 Created
content-type: application/json
location: /users/7

{"id":7,"name":"Ada"}"#,
        kept: None,
    },
];

/// Asks for each path of a server of `outcomes!`, whose middleware sends what the errors say that it finds.
///
/// # Panics
///
/// Where a message is another one, or says more, or the error is not the one that was kept.
pub fn check(server: SocketAddr, kept: &Receiver<String>) {
    for case in CASES {
        let answer = wire::get(server, case.path);
        assert_eq!(answer.message(), case.message);
        assert_eq!(answer.field("content-length"), Some(&*answer.content.len().to_string()));
        assert!(!answer.says("hunter2"), "{answer:?}");
        assert_eq!(kept.try_iter().next().as_deref(), case.kept, "what {} keeps", case.path);
    }
}
