//! An error and an outcome as whole responses.

use serde::Serialize;
use status_codes::ToResponse;
use status_codes::response::to_http;
use std::fmt;
use std::time::Duration;

#[derive(Debug, ToResponse)]
#[response(type_base = "https://shop.example.com/problems/")]
#[response(header(401, "WWW-Authenticate" = "Bearer"))]
enum ApiError {
    #[status(404)]
    NoSuchItem {
        #[member("item")]
        id: u64,
    },
    #[status(401)]
    Anonymous,
    #[status(503)]
    Busy {
        #[header("Retry-After")]
        wait: Duration,
    },
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchItem { id } => write!(f, "no item {id}"),
            Self::Anonymous => f.write_str("log in first"),
            Self::Busy { wait } => write!(f, "busy for {wait:?}"),
        }
    }
}

#[derive(Debug, ToResponse)]
#[status(201)]
struct Created {
    #[header("Location")]
    at: String,
    #[body]
    item: Item,
}

#[derive(Debug, Serialize)]
struct Item {
    id: u64,
}

/// The message: its status, a field of it, and its content.
fn sent(response: &dyn ToResponse, field: &str) -> (u16, String, String) {
    let message = to_http::<Vec<u8>>(response);
    let value = message.headers().get(field).map(|value| value.to_str().expect("ASCII"));
    let content = String::from_utf8(message.body().clone()).expect("text");
    (message.status().as_u16(), value.unwrap_or_default().to_owned(), content)
}

pub(crate) fn check() {
    let (status, content_type, content) = sent(&ApiError::NoSuchItem { id: 7 }, "Content-Type");
    assert_eq!((status, content_type.as_str()), (404, "application/problem+json"));
    let kind = r#""type":"https://shop.example.com/problems/no-such-item""#;
    assert!(content.contains(kind) && content.ends_with(r#""item":7}"#), "{content}");
    assert_eq!(sent(&ApiError::Anonymous, "WWW-Authenticate").1, "Bearer");
    let (status, wait, content) =
        sent(&ApiError::Busy { wait: Duration::from_secs(3) }, "Retry-After");
    assert_eq!((status, wait.as_str()), (503, "3"));
    assert!(!content.contains("busy"), "{content}");
    let created = Created { at: "/items/7".to_owned(), item: Item { id: 7 } };
    let expected = (201, "/items/7".to_owned(), r#"{"id":7}"#.to_owned());
    assert_eq!(sent(&created, "Location"), expected);
}
