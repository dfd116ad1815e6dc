//! A response -> what is sent of it, for every server.

use super::content::Content;
use super::document::document;
use super::field_lines::Sink;
use super::fields::Fields;
use super::media_type;
use super::problem::Problem;
use super::to_response::{Body, ToResponse};
use std::vec::Vec;

/// Sends header fields, `content-type` among them, and gives the number of the status and the content.
///
/// `Some` is content of whatever length, `None` is none: a server must not send even `Content-Length: 0` with 204 and
/// 304, and must with 205.
pub fn send(response: &dyn ToResponse, sink: &mut Sink<'_>) -> (u16, Option<Vec<u8>>) {
    let problem = response.problem();
    let status = problem.status().as_u16();
    let content = content(response, &problem, status, sink);
    let mut fields = Fields::new(sink);
    response.fields(&mut fields);
    fields.finish();
    (status, content)
}

/// The same for a server whose types are made of bytes and numbers: values of fields, which are handed over with their
/// names, the status and the content.
pub fn answer<V, S, B>(response: &dyn ToResponse, mut field: impl FnMut(&'static str, V)) -> (S, B)
where
    V: for<'v> TryFrom<&'v [u8]>,
    S: TryFrom<u16> + Default,
    B: From<Vec<u8>> + Default,
{
    let (status, content) = send(response, &mut |name, value| {
        if let Ok(value) = V::try_from(value) {
            field(name, value);
        }
    });
    // Each number that is sent is a status.
    (S::try_from(status).unwrap_or_default(), content.map_or_else(B::default, B::from))
}

fn content(
    response: &dyn ToResponse,
    problem: &Problem<'_>,
    status: u16,
    sink: &mut Sink<'_>,
) -> Option<Vec<u8>> {
    if matches!(status, 204 | 205 | 304) {
        return None;
    }
    let is_problem = status >= 400;
    let mut content = Content::Untouched;
    response.body(&mut Body { content: &mut content, is_problem, amended: None });
    match content {
        Content::Untouched if is_problem => {
            sink("content-type", media_type::PROBLEM.as_bytes());
            Some(document(problem, response))
        }
        Content::Untouched | Content::Failed => None,
        Content::Written(media_type, bytes) => {
            sink("content-type", &media_type);
            Some(bytes)
        }
    }
}
