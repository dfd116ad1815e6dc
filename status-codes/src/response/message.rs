use super::sent::send;
use super::to_response::ToResponse;
use crate::AnyStatus;
use core::fmt;
use std::borrow::Cow;
use std::string::String;
use std::vec::Vec;

#[cfg(feature = "axum")]
mod into_response;

/// A response as it goes over the wire, for servers that nobody supports: a status, header fields and content.
///
/// The server adds what frames the message: `Content-Length` for [`content`](Self::content), which 204 and 304 never have
/// and 205 has as 0 (RFC 9110, Section 8.6), and leaves the content out where the request was a `HEAD`.
///
/// ```
/// use status_codes::response::Message;
/// use status_codes::status;
///
/// let message = Message::of(&status!(404));
/// assert_eq!(message.status(), status!(404));
/// assert_eq!(
///     message.fields().collect::<Vec<_>>(),
///     [("content-type", &b"application/problem+json"[..])],
/// );
/// assert_eq!(message.content().unwrap(), br#"{"title":"Not Found","status":404}"#);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    status: AnyStatus,
    fields: Vec<(Cow<'static, str>, Vec<u8>)>,
    content: Option<Vec<u8>>,
}

impl Message {
    /// The message that a response makes.
    #[must_use]
    pub fn of(response: &dyn ToResponse) -> Self {
        let mut fields = Vec::new();
        let (status, content) = send(response, &mut |name, value| {
            let name = if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
                name.to_ascii_lowercase().into()
            } else {
                Cow::Borrowed(name)
            };
            fields.push((name, value.to_vec()));
        });
        Self { status: AnyStatus::__of(status), fields, content }
    }

    /// The status, from 200 to 599.
    #[must_use]
    pub fn status(&self) -> AnyStatus {
        self.status
    }

    /// The lines of the header, `content-type` among them: names in lower case, and values without control bytes, which
    /// may hold bytes above 127.
    #[must_use]
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (&str, &[u8])> {
        self.fields.iter().map(|(name, value)| (&**name, value.as_slice()))
    }

    /// The content; `None` where there is none.
    #[must_use]
    pub fn content(&self) -> Option<&[u8]> {
        self.content.as_deref()
    }

    /// The content, owned.
    #[must_use]
    pub fn into_content(self) -> Option<Vec<u8>> {
        self.content
    }
}

/// Bytes as text, where they are that.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: Vec<(&str, Cow<'_, str>)> =
            self.fields().map(|(name, value)| (name, String::from_utf8_lossy(value))).collect();
        f.debug_struct("Message")
            .field("status", &self.status)
            .field("fields", &fields)
            .field("content", &self.content().map(String::from_utf8_lossy))
            .finish()
    }
}
