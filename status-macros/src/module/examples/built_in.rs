//! The examples of the built-in registry.

/// What the page of `Status` shows before its tables.
pub(crate) const STATUS: &str = "
```
use status_codes::{Class, Status, status};

fn advice(status: Status) -> &'static str {
    match status {
        status!(404 | 410) => \"look elsewhere\",
        status!(transient) => \"try again\",
        status!(4xx) => \"change the request\",
        status!(1xx | 2xx | 3xx | 5xx) => \"nothing to do\",
    }
}

let status = Status::NOT_FOUND;
assert_eq!(advice(status), \"look elsewhere\");
assert_eq!((status.as_u16(), status.phrase()), (404, \"Not Found\"));
assert_eq!(status.class(), Class::ClientError);
assert_eq!(status.to_string(), \"404 Not Found\");
assert_eq!(\"404 Not Found\".parse(), Ok(status));
assert_eq!(Status::try_from(404), Ok(status));
assert!(status == 404 && status < Status::Gone);
```
";

/// Functions and constants that have an example: the type, their name, the lines.
pub(super) const EXAMPLES: &[(&str, &str, &str)] = &[
    (
        "Status",
        "ALL",
        "assert_eq!(Status::ALL[0], Status::Continue);\nassert!(Status::ALL.is_sorted());",
    ),
    (
        "Status",
        "from_u16",
        "const GONE: Option<Status> = Status::from_u16(410);\nassert_eq!(GONE, Some(Status::Gone));\n\
         assert_eq!(Status::from_u16(499), None);",
    ),
    (
        "Status",
        "from_bytes",
        "assert_eq!(Status::from_bytes(b\"404\"), Some(Status::NotFound));\n\
         assert_eq!(Status::from_bytes(b\" 404\"), None);\nassert_eq!(Status::from_bytes(b\"0404\"), None);",
    ),
    (
        "Status",
        "from_phrase",
        "assert_eq!(Status::from_phrase(\"not found\"), Some(Status::NotFound));\n\
         assert_eq!(Status::from_phrase(\"Payload Too Large\"), Some(Status::ContentTooLarge));\n\
         assert_eq!(Status::from_phrase(\"NotFound\"), None);",
    ),
    ("Status", "as_u16", "assert_eq!(Status::NotFound.as_u16(), 404);"),
    ("Status", "as_str", "assert_eq!(Status::NotFound.as_str(), \"404\");"),
    ("Status", "phrase", "assert_eq!(Status::ImATeapot.phrase(), \"I'm a teapot\");"),
    ("Status", "name", "assert_eq!(Status::ImATeapot.name(), \"ImATeapot\");"),
    (
        "Status",
        "summary",
        "let summary = \"The server has nothing at the target URI, or does not want to disclose that it has.\";\n\
         assert_eq!(Status::NotFound.summary(), summary);",
    ),
    (
        "Status",
        "reference",
        "let reference = Status::NotFound.reference().unwrap();\n\
         assert_eq!(reference.text(), \"RFC 9110, Section 15.5.5\");",
    ),
    (
        "Status",
        "state",
        "use status_codes::State;\n\nassert_eq!(Status::NotFound.state(), State::InForce);\n\
         assert_eq!(Status::UseProxy.state(), State::Deprecated);",
    ),
    (
        "Status",
        "required_fields",
        "assert_eq!(Status::Unauthorized.required_fields(), [\"WWW-Authenticate\"]);",
    ),
    (
        "Status",
        "suggested_fields",
        "assert_eq!(Status::TooManyRequests.suggested_fields(), [\"Retry-After\"]);",
    ),
    ("Status", "class", "assert_eq!(Status::NotFound.class(), Class::ClientError);"),
    (
        "Status",
        "generic",
        "assert_eq!(Status::generic(Class::ClientError), Some(Status::BadRequest));",
    ),
    (
        "Status",
        "is_successful",
        "assert!(Status::NoContent.is_successful() && !Status::Found.is_successful());",
    ),
    (
        "Status",
        "is_client_error",
        "assert!(Status::NotFound.is_client_error() && !Status::Found.is_client_error());",
    ),
    (
        "Status",
        "is_transient",
        "assert!(Status::ServiceUnavailable.is_transient() && !Status::NotImplemented.is_transient());",
    ),
    ("StatusSet", "of", "assert_eq!(StatusSet::of(Class::ServerError), StatusSet::SERVER_ERROR);"),
    (
        "StatusSet",
        "contains",
        "assert!(StatusSet::TRANSIENT.contains(Status::ServiceUnavailable));",
    ),
    (
        "StatusSet",
        "contains_code",
        "assert!(StatusSet::TRANSIENT.contains_code(503));\nassert!(!StatusSet::ALL.contains_code(499));",
    ),
    (
        "StatusSet",
        "union",
        "const RETRY: StatusSet = StatusSet::TRANSIENT.union(StatusSet::SERVER_ERROR);\n\
         assert!(RETRY.contains(Status::NotImplemented));",
    ),
    (
        "StatusSet",
        "intersection",
        "let both = StatusSet::TRANSIENT.intersection(StatusSet::CLIENT_ERROR);\n\
         assert!(both.iter().eq([Status::RequestTimeout, Status::TooEarly, Status::TooManyRequests]));",
    ),
    (
        "StatusSet",
        "difference",
        "let rest = StatusSet::TRANSIENT.difference(StatusSet::SERVER_ERROR);\nassert_eq!(rest.len(), 3);",
    ),
    (
        "StatusSet",
        "complement",
        "assert!(StatusSet::TRANSIENT.complement().contains(Status::NotFound));\n\
         assert_eq!(StatusSet::ALL.complement(), StatusSet::EMPTY);",
    ),
    (
        "StatusSet",
        "with",
        "const RETRY: StatusSet = StatusSet::TRANSIENT.with(Status::Conflict);\nassert_eq!(RETRY.len(), 8);",
    ),
    ("StatusSet", "len", "assert_eq!(StatusSet::METHOD_PRESERVING.len(), 2);"),
    ("StatusSet", "is_empty", "assert!(StatusSet::EMPTY.is_empty());"),
    (
        "StatusSet",
        "iter",
        "let codes: Vec<u16> = StatusSet::METHOD_PRESERVING.iter().map(Status::as_u16).collect();\n\
         assert_eq!(codes, [307, 308]);",
    ),
    (
        "",
        "StatusSet",
        "const RETRY: StatusSet = status_codes::status_set!(5xx | 429);\n\n\
         assert!(RETRY.contains(Status::TooManyRequests) && RETRY.contains_code(503));\n\
         assert_eq!(RETRY - StatusSet::SERVER_ERROR, StatusSet::from(Status::TooManyRequests));\n\
         assert_eq!(RETRY & StatusSet::CLIENT_ERROR, Status::TooManyRequests.into());\n\n\
         let codes: StatusSet = [Status::Ok, Status::NoContent].into_iter().collect();\n\
         assert_eq!(codes | Status::Accepted, status!(200 | 202 | 204));\n\
         assert_eq!(format!(\"{codes:?}\"), \"{Ok, NoContent}\");",
    ),
    (
        "",
        "Class",
        "let class = Status::NotFound.class();\n\
         assert_eq!((class, class as u8), (Class::ClientError, 4));\n\
         assert_eq!(class.to_string(), \"4xx Client Error\");\n\
         assert!(Class::ALL.contains(&class));",
    ),
    ("Class", "as_str", "assert_eq!(Class::ClientError.as_str(), \"4xx\");"),
    ("Class", "name", "assert_eq!(Class::ClientError.name(), \"Client Error\");"),
    ("Class", "range", "assert_eq!(Class::ClientError.range(), 400..=499);"),
    (
        "Class",
        "of",
        "assert_eq!(Class::of(471), Some(Class::ClientError));\nassert_eq!(Class::of(600), None);",
    ),
];
