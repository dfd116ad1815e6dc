//! Each request has an id: in the log, in a field of the response, and in a problem as its `instance`.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use status_codes::response::{Amended, Kept, Message};
use std::time::Instant;
use tracing::{Instrument, field, info, info_span};
use uuid::Uuid;

/// The field with the id.
pub const ID: HeaderName = HeaderName::from_static("x-request-id");

/// Answers with an id. All that is logged meanwhile stands in a span with it.
pub(crate) async fn identify(request: Request, next: Next) -> Response {
    let id = Uuid::new_v4();
    let (method, path) = (request.method(), request.uri().path());
    let span = info_span!("request", %id, %method, path);
    answer(id, request, next).instrument(span).await
}

async fn answer(id: Uuid, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let mut response = next.run(request).await;
    let error = response.extensions().get::<Kept>().cloned();
    if let Some(error) = &error {
        let amended = Amended::new(error.response()).instance(id.urn().to_string());
        // Status and fields stay as they are: other layers may have added to them.
        if let Some(content) = Message::of(&amended).content() {
            *response.body_mut() = Body::from(content.to_vec());
        }
    }
    let value = HeaderValue::from_str(&id.to_string()).expect("digits and hyphens");
    response.headers_mut().insert(ID, value);
    info!(
        status = response.status().as_u16(),
        error = error.map(|error| field::debug(error.to_string())),
        took = ?began.elapsed(),
        "answered",
    );
    response
}
