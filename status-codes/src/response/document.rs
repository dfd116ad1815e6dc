//! A problem -> the JSON document that says it.

use super::cleaned::{Allowed, Cleaned};
use super::content::ROOM;
use super::escaped::Escaped;
use super::members::Members;
use super::problem::Problem;
use super::text::Text;
use super::to_response::ToResponse;
use std::vec::Vec;

/// The problem of a response as `application/problem+json` has it ([RFC 9457, Section 3]), whether the response would
/// have one or not.
///
/// Compact, in UTF-8: `type`, `title`, `status`, `detail`, `instance`, `code`, then the extension members as they come.
/// What is not there, empty, or fails to be written is left out, but title and status. A `body` in another format is not
/// asked: such a format can begin with this.
///
/// [RFC 9457, Section 3]: https://www.rfc-editor.org/rfc/rfc9457.html#section-3
///
/// ```
/// use status_codes::response::to_json;
/// use status_codes::status;
///
/// assert_eq!(to_json(&status!(503)), br#"{"title":"Service Unavailable","status":503}"#);
/// assert_eq!(to_json(&status!(204)), br#"{"title":"No Content","status":204}"#);
/// ```
#[must_use]
pub fn to_json(response: &dyn ToResponse) -> Vec<u8> {
    document(&response.problem(), response)
}

/// The document of a problem, with the members of its response.
pub(crate) fn document(problem: &Problem<'_>, response: &dyn ToResponse) -> Vec<u8> {
    let mut json = Vec::with_capacity(ROOM);
    json.push(b'{');
    if let Some(uri) = problem.type_uri() {
        reference(&mut json, "\"type\":\"", &uri.into());
        if json.len() > 1 {
            json.push(b',');
        }
    }
    json.extend_from_slice(b"\"title\":\"");
    Escaped(&mut json).text(problem.title());
    json.extend_from_slice(b"\",\"status\":");
    let status = problem.status().as_u16();
    let digits = [status / 100, status / 10, status].map(|number| b'0' + (number % 10) as u8);
    json.extend_from_slice(&digits);
    if let Some(detail) = problem.detail() {
        text(&mut json, ",\"detail\":\"", detail);
    }
    if let Some(instance) = problem.instance() {
        reference(&mut json, ",\"instance\":\"", instance);
    }
    if let Some(code) = problem.code() {
        json.extend_from_slice(b",\"code\":\"");
        Escaped(&mut json).text(code);
        json.push(b'"');
    }
    response.members(&mut Members::new(&mut json));
    json.push(b'}');
    json
}

/// A member that is text.
fn text(json: &mut Vec<u8>, name: &str, text: &Text<'_>) {
    let start = json.len();
    json.extend_from_slice(name.as_bytes());
    let is_written = text.write_to(&mut Escaped(json)).is_ok();
    end(json, start, start + name.len(), is_written);
}

/// A member that is a URI reference. Nothing in one needs an escape in JSON.
fn reference(json: &mut Vec<u8>, name: &str, uri: &Text<'_>) {
    let start = json.len();
    json.extend_from_slice(name.as_bytes());
    let mut cleaned = Cleaned::new(json, Allowed::InUri);
    let is_written = uri.write_to(&mut cleaned).is_ok() && cleaned.finish();
    end(json, start, start + name.len(), is_written);
}

/// Ends a string, or takes its member back.
fn end(json: &mut Vec<u8>, start: usize, value: usize, is_written: bool) {
    if is_written && json.len() > value {
        json.push(b'"');
    } else {
        json.truncate(start);
    }
}
