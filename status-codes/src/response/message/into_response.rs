//! `axum`: a handler may return a message.

use super::Message;
use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};
use http::{HeaderName, HeaderValue};

/// What the message says, for a handler whose error is a [`ToResponse`](crate::response::ToResponse) without
/// `#[response(axum)]`.
///
/// ```
/// use axum_core::response::IntoResponse;
/// use status_codes::response::{Message, Problem};
/// use status_codes::status;
///
/// async fn missing() -> impl IntoResponse {
///     Message::of(&Problem::new(status!(404)).with_code("no_such_page"))
/// }
///
/// let response = Message::of(&status!(404)).into_response();
/// assert_eq!(response.status(), status!(404));
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// ```
impl IntoResponse for Message {
    fn into_response(self) -> Response {
        let mut response = Response::new(self.content.map_or_else(Body::empty, Body::from));
        *response.status_mut() = self.status.into();
        for (name, value) in self.fields {
            if let (Ok(name), Ok(value)) =
                (HeaderName::from_bytes(name.as_bytes()), HeaderValue::try_from(value))
            {
                response.headers_mut().append(name, value);
            }
        }
        response
    }
}
