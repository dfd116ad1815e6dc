//! Paths, and what each server answers them with, byte for byte.

/// A path of `outcomes!`, `pages!` or `shapes!`, and what comes of it.
pub(crate) struct Case {
    pub(crate) path: &'static str,
    /// Status line, fields by name, and content.
    pub(crate) message: &'static str,
    /// What the error says that middleware finds beside the response.
    pub(crate) kept: Option<&'static str>,
    /// What a log is told.
    pub(crate) event: Option<&'static str>,
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

pub(crate) const CASES: [Case; 17] = [
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
        path: "/none/moved",
        message: "HTTP/1.1 308 Permanent Redirect\n\
            location: /a%0D%0AX-Evil:%201%0D%0A%0D%0A%3Chtml%3E%00%7F%C3%A9\n\
            x-note: a b  X-Evil: 1    c\u{e9}\td\n\n",
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
    Case {
        path: "/page/left",
        message: r#"HTTP/1.1 499
content-type: application/problem+json
retry-after: 3

{"title":"Client Closed Request","status":499,"detail":"nobody waits for it","code":"left"}"#,
        kept: Some("nobody waits for it"),
        event: Some(
            r#"DEBUG message=error response status=499 code="left" error=nobody waits for it"#,
        ),
    },
    Case {
        path: "/page/edited",
        message: "HTTP/1.1 409 Conflict\ncontent-type: text/plain; charset=utf-8\nretry-after: 3\n\n\
            r\u{e9}vision 2\r\n\r\n",
        kept: Some("a page in place of a problem"),
        event: Some("DEBUG message=error response status=409 error=a page in place of a problem"),
    },
    Case {
        path: "/page/relayed",
        message: r#"HTTP/1.1 404 Not Found
content-type: application/problem+json

{"title":"Not Found","status":404,"detail":"another server answered 404 Not Found","code":"relayed"}"#,
        kept: Some("another server answered 404 Not Found"),
        event: Some(
            r#"DEBUG message=error response status=404 code="relayed" error=another server answered 404 Not Found"#,
        ),
    },
    Case {
        path: "/page/unknown",
        message: BROKEN,
        kept: Some("another server answered 418 I'm a teapot"),
        event: Some(
            r#"ERROR message=error response status=500 code="relayed" error=another server answered 418 I'm a teapot"#,
        ),
    },
    Case {
        path: "/page/text",
        message: "HTTP/1.1 200 OK\ncontent-type: text/plain; charset=utf-8\n\ngr\u{fc}\u{df}e\n",
        kept: None,
        event: None,
    },
    Case {
        path: "/page/users",
        message: "HTTP/1.1 200 OK\ncontent-type: application/json\n\n[{\"id\":7,\"name\":\"Ada \\\"\\r\\n\"}]",
        kept: None,
        event: None,
    },
];
