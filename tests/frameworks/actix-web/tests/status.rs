//! actix-web speaks `http` 0.2: a status converts into its `StatusCode`, and back in a middleware.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::{Next, from_fn};
use actix_web::web::{Json, get};
use actix_web::{App, HttpResponse, HttpServer, Responder, ResponseError, rt};
use serde_json::{Value, json};
use shared::codes;
use shared::wire;
use status_codes::{AnyStatus, Status, ToStatus, status};
use std::net::SocketAddr;
use std::thread;

async fn missing() -> HttpResponse {
    HttpResponse::new(status!(404).into())
}

async fn create() -> impl Responder {
    (Json(json!({ "id": 7 })), StatusCode::from(status!(201)))
}

async fn relay() -> HttpResponse {
    HttpResponse::new(AnyStatus::from_u16(471).expect("three digits").into())
}

async fn closed() -> HttpResponse {
    HttpResponse::new(codes::status!(499).into())
}

#[derive(Debug, thiserror::Error, ToStatus)]
enum ShopError {
    #[error("sold out")]
    #[status(409)]
    SoldOut,
}

impl ResponseError for ShopError {
    fn status_code(&self) -> StatusCode {
        self.status().into()
    }
}

async fn buy() -> Result<Json<Value>, ShopError> {
    Err(ShopError::SoldOut)
}

/// Says of each answer what the codes of this crate make of it.
async fn counted(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let mut response = next.call(request).await?;
    let text = match Status::try_from(response.status()) {
        Ok(known) => known.name(),
        Err(_) if AnyStatus::from(response.status()).is_client_error() => "client error",
        Err(_) => "other",
    };
    let name = HeaderName::from_static("x-status");
    response.headers_mut().insert(name, HeaderValue::from_static(text));
    Ok(response)
}

/// A server that ends with the process.
fn server() -> SocketAddr {
    let (listener, address) = wire::listener();
    thread::spawn(move || {
        let server = HttpServer::new(|| {
            App::new()
                .wrap(from_fn(counted))
                .route("/missing", get().to(missing))
                .route("/create", get().to(create))
                .route("/relay", get().to(relay))
                .route("/closed", get().to(closed))
                .route("/buy", get().to(buy))
        });
        let server = server.workers(1).disable_signals().listen(listener).expect("a listener");
        rt::System::new().block_on(server.run()).expect("it serves");
    });
    address
}

#[test]
fn a_status_becomes_one_of_http_0_2() {
    let server = server();
    for (path, line, seen) in [
        ("/missing", "404 Not Found", "NotFound"),
        ("/relay", "471", "client error"),
        ("/closed", "499", "client error"),
        ("/buy", "409 Conflict", "Conflict"),
    ] {
        let answer = wire::get(server, path);
        let code = answer.status_line().strip_prefix("HTTP/1.1 ").expect("a status line");
        assert!(code.starts_with(line), "{answer:?}");
        assert_eq!(answer.field("x-status"), Some(seen));
    }
}

#[test]
fn it_stands_beside_content() {
    let answer = wire::get(server(), "/create");
    assert_eq!(answer.status_line(), "HTTP/1.1 201 Created");
    assert_eq!(answer.field("content-type"), Some("application/json"));
    assert_eq!(answer.content, br#"{"id":7}"#);
}

#[test]
fn what_a_peer_sent_is_compared() {
    let received = StatusCode::NOT_FOUND;
    assert!(received == Status::NotFound);
    assert!(codes::Status::NotFound == received);
    assert_eq!(codes::Status::try_from(StatusCode::GONE).unwrap_err().code(), Some(410));
}
