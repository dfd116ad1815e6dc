use super::media_type::{JSON, PROBLEM};
use super::sent::send;
use super::to_response::ToResponse;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use std::vec::Vec;

/// A response of the crate `http`, for `hyper`, `tower` and whatever speaks it.
///
/// The body is made from the content where there is some, and is its `Default` where there is none, which the bodies of
/// `http-body-util`, axum and others have as an empty one of a known size.
///
/// A response has no phrase, and hyper writes `<none>` behind a code that is not registered. Clients ignore what stands
/// there (RFC 9112, Section 4).
///
/// ```
/// use status_codes::response::to_http;
/// use status_codes::status;
///
/// let response: http::Response<Vec<u8>> = to_http(&status!(404));
/// assert_eq!(response.status(), 404);
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// assert_eq!(response.body(), br#"{"title":"Not Found","status":404}"#);
///
/// let response: http::Response<Vec<u8>> = to_http(&status!(204));
/// assert!(response.headers().is_empty() && response.body().is_empty());
/// ```
#[must_use]
pub fn to_http<B: From<Vec<u8>> + Default>(response: &dyn ToResponse) -> Response<B> {
    let (head, content) = parts(response);
    head.map(|()| content.map_or_else(B::default, B::from))
}

fn parts(response: &dyn ToResponse) -> (Response<()>, Option<Vec<u8>>) {
    let mut head = Response::new(());
    let headers = head.headers_mut();
    let (status, content) = send(response, &mut |name, value| {
        if name == "content-type" {
            if let Some(value) = media_type(value) {
                headers.insert(CONTENT_TYPE, value);
            }
        } else if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_bytes(value))
        {
            headers.append(name, value);
        }
    });
    *head.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (head, content)
}

/// The two that nearly every response has are not copied.
fn media_type(value: &[u8]) -> Option<HeaderValue> {
    const OF_PROBLEM: HeaderValue = HeaderValue::from_static(PROBLEM);
    const OF_JSON: HeaderValue = HeaderValue::from_static(JSON);
    if value == PROBLEM.as_bytes() {
        Some(OF_PROBLEM)
    } else if value == JSON.as_bytes() {
        Some(OF_JSON)
    } else {
        HeaderValue::from_bytes(value).ok()
    }
}
