//! Handlers that answer with a status, alone, in a tuple, as an error.

use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};
use shared::codes;
use shared::wire::{self, Answer};
use status_codes::{AnyStatus, Status, ToStatus, status};
use std::net::SocketAddr;
use std::thread;

async fn missing() -> Status {
    status!(404)
}

async fn gone_without_a_word() -> Status {
    status!(204)
}

async fn create() -> impl IntoResponse {
    (status!(201).http(), Json(json!({ "id": 7 })))
}

async fn relay() -> AnyStatus {
    AnyStatus::from_u16(471).expect("three digits")
}

async fn interim() -> Status {
    status!(103)
}

async fn beyond() -> AnyStatus {
    AnyStatus::from_u16(600).expect("three digits")
}

async fn closed() -> codes::Status {
    codes::status!(499)
}

async fn closed_in_words() -> impl IntoResponse {
    (codes::status!(499).http(), "too late")
}

#[derive(ToStatus)]
#[status(registry = codes)]
enum ShopError {
    #[status(409)]
    SoldOut,
}

async fn buy() -> Result<Json<Value>, codes::Status> {
    Err(ShopError::SoldOut)?
}

/// A server that ends with the process.
fn server() -> SocketAddr {
    let (listener, address) = wire::listener();
    let router = Router::new()
        .route("/missing", get(missing))
        .route("/empty", get(gone_without_a_word))
        .route("/create", get(create))
        .route("/relay", get(relay))
        .route("/interim", get(interim))
        .route("/beyond", get(beyond))
        .route("/closed", get(closed))
        .route("/closed-in-words", get(closed_in_words))
        .route("/buy", get(buy));
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, router).await.expect("it serves");
        });
    });
    address
}

/// The code of an answer without content.
fn code_alone(answer: &Answer) -> &str {
    assert_eq!((answer.field("content-type"), &answer.content[..]), (None, &[][..]), "{answer:?}");
    answer.status_line().strip_prefix("HTTP/1.1 ").expect("a status line")
}

#[test]
fn a_status_is_an_answer() {
    let server = server();
    assert_eq!(code_alone(&wire::get(server, "/missing")), "404 Not Found");
    assert_eq!(wire::get(server, "/missing").field("content-length"), Some("0"));
    assert_eq!(code_alone(&wire::get(server, "/empty")), "204 No Content");
    assert_eq!(wire::get(server, "/empty").field("content-length"), None);
}

#[test]
fn in_a_tuple_it_has_content() {
    let answer = wire::get(server(), "/create");
    assert_eq!(answer.status_line(), "HTTP/1.1 201 Created");
    assert_eq!(answer.field("content-type"), Some("application/json"));
    assert_eq!(answer.content, br#"{"id":7}"#);
}

#[test]
fn any_status_that_can_be_sent_is_sent() {
    let server = server();
    assert!(code_alone(&wire::get(server, "/relay")).starts_with("471"));
    for no_answer in ["/interim", "/beyond"] {
        let answer = wire::get(server, no_answer);
        assert_eq!(code_alone(&answer), "500 Internal Server Error");
    }
}

#[test]
fn so_is_one_of_a_registry_of_ones_own() {
    let server = server();
    assert!(code_alone(&wire::get(server, "/closed")).starts_with("499"));
    assert_eq!(code_alone(&wire::get(server, "/buy")), "409 Conflict");
    let answer = wire::get(server, "/closed-in-words");
    assert_eq!(answer.content, b"too late");
    assert!(answer.status_line().starts_with("HTTP/1.1 499"), "{answer:?}");
}
