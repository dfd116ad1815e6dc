use super::ToResponse;
use crate::response::content::Content;
use serde_core::Serialize;

/// Takes the content of a response that is no problem: of a success, or in an error format of one's own.
///
/// What is written here stands where the problem would. The last call counts. With 204, 205 and 304 a response has no
/// content, and this is not asked for (RFC 9110, Sections 15.3.5, 15.3.6 and 15.4.5).
///
/// ```
/// use serde_json::json;
/// use status_codes::response::{Body, Message, Problem, ToResponse};
/// use status_codes::{AnyStatus, status};
///
/// struct Listed(Vec<u64>);
///
/// impl ToResponse for Listed {
///     fn problem(&self) -> Problem<'_> {
///         Problem::new(status!(200))
///     }
///
///     fn body(&self, to: &mut Body<'_>) {
///         to.json(&json!({ "ids": self.0 }));
///     }
/// }
///
/// let message = Message::of(&Listed(vec![7]));
/// assert_eq!(message.content(), Some(&br#"{"ids":[7]}"#[..]));
/// ```
pub struct Body<'a> {
    pub(crate) content: &'a mut Content,
    /// Without content of its own the response would have a problem.
    pub(crate) is_problem: bool,
    /// What a format writes in place of the response that asks for it.
    pub(crate) amended: Option<&'a dyn ToResponse>,
}

impl Body<'_> {
    /// JSON of a value, as `application/json`. A value that fails to serialize leaves the response without content.
    pub fn json<T: Serialize + ?Sized>(&mut self, value: &T) {
        *self.content = Content::json(value);
    }

    /// Bytes of a media type (RFC 9110, Section 8.3.1), which is cleaned as a header field is. An empty one is sent as
    /// `application/octet-stream`.
    pub fn bytes(&mut self, media_type: &str, bytes: &[u8]) {
        *self.content = Content::bytes(media_type, bytes);
    }

    /// The same body, with what a format is to write. The outermost stands.
    pub(crate) fn amended_by<'b>(&'b mut self, amended: &'b dyn ToResponse) -> Body<'b> {
        Body {
            content: self.content,
            is_problem: self.is_problem,
            amended: Some(self.amended.unwrap_or(amended)),
        }
    }

    /// `body = format`: an error format, asked where a problem would stand.
    #[doc(hidden)]
    pub fn __format(
        &mut self,
        response: &dyn ToResponse,
        format: fn(&dyn ToResponse, &mut Body<'_>),
    ) {
        if self.is_problem {
            format(self.amended.unwrap_or(response), self);
        }
    }
}
