use super::line::Line;
use super::members::RESERVED;
use crate::{AnyStatus, Status};
use core::error::Error;
use core::fmt;
use serde_json::{Map, Value};
use std::string::String;

mod invalid;
mod passed_on;

pub use invalid::InvalidProblem;

/// A problem that a client received.
///
/// It is read as [RFC 9457, Section 3.1] has it: a member of a wrong type counts as one that is not there, and the status
/// is that of the message. A byte order mark is passed over; of a member that is there twice the last counts. The strings
/// are the sender's: show them as text, and resolve `type` and `instance` against the URI of the request.
///
/// As a [`ToResponse`](super::ToResponse) it is what a gateway passes on: with its status, or as 502 where the status is none of an error, or
/// is 401 or 407, which are between the gateway and the sender. Of a 5xx, type, title and code are passed on, and no
/// detail, instance or member, which speak of the inside; of what became a 502, nothing.
///
/// [RFC 9457, Section 3.1]: https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1
///
/// ```
/// use status_codes::response::{Received, is_problem};
/// use status_codes::{AnyStatus, status};
///
/// let status = AnyStatus::from_u16(404).unwrap();
/// let content_type = "application/problem+json";
/// let content = br#"{
///     "title": "Not Found", "status": 404, "detail": "no user 7",
///     "code": "no_such_user", "user": 7
/// }"#;
///
/// assert!(is_problem(content_type));
/// let problem = Received::new(status, content)?;
/// assert_eq!(problem.status(), status!(404));
/// assert_eq!(problem.code(), Some("no_such_user"));
/// assert_eq!(problem.members()["user"], 7);
/// assert_eq!(problem.to_string(), "404 Not Found: no user 7");
/// # Ok::<(), status_codes::response::InvalidProblem>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    status: AnyStatus,
    stated: Option<AnyStatus>,
    type_uri: Option<String>,
    title: Option<String>,
    detail: Option<String>,
    instance: Option<String>,
    code: Option<String>,
    members: Map<String, Value>,
}

impl Received {
    /// Reads the content of a message with this status.
    ///
    /// # Errors
    ///
    /// When the content is no JSON object. A message without a problem has a status all the same.
    pub fn new(status: AnyStatus, content: &[u8]) -> Result<Self, InvalidProblem> {
        let json = content.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(content);
        let mut members: Map<String, Value> = match serde_json::from_slice(json) {
            Ok(Value::Object(members)) => members,
            Ok(_) => return Err(InvalidProblem::not_an_object()),
            Err(error) => return Err(InvalidProblem::not_json(&error)),
        };
        let [type_uri, title, status_member, detail, instance, code] =
            RESERVED.map(|name| members.remove(name));
        Ok(Self {
            status,
            stated: status_member.as_ref().and_then(stated),
            type_uri: type_uri.and_then(text),
            title: title.and_then(text),
            detail: detail.and_then(text),
            instance: instance.and_then(text),
            code: code.and_then(text),
            members,
        })
    }

    /// The status of the message.
    #[must_use]
    pub fn status(&self) -> AnyStatus {
        self.status
    }

    /// What the member `status` says, which is advisory: another number than that of the message shows that something on
    /// the way has changed it.
    #[must_use]
    pub fn stated_status(&self) -> Option<AnyStatus> {
        self.stated
    }

    /// The type, a URI reference. A problem without one is of the type `about:blank`.
    #[must_use]
    pub fn type_uri(&self) -> Option<&str> {
        self.type_uri.as_deref()
    }

    /// The title.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// What went wrong this time.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The instance, a URI reference.
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    /// The extension member `code`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The other extension members.
    #[must_use]
    pub fn members(&self) -> &Map<String, Value> {
        &self.members
    }
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// A status as JSON writes it: `404`, `404.0` and `4.04e2` are one number.
fn stated(value: &Value) -> Option<AnyStatus> {
    let number = value.as_f64().filter(|number| number.fract() == 0.0)?;
    if !(100.0..=999.0).contains(&number) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "100 to 999")]
    AnyStatus::from_u16(number as u16)
}

/// The status, and the detail or a title that says more than the phrase; on one line, whatever was received.
impl fmt::Display for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = Line::new(f);
        line.part(self.status)?;
        let phrase = self.status.known().map(Status::phrase);
        let title = self.title().filter(|title| Some(*title) != phrase);
        match self.detail().or(title) {
            Some(text) => line.part(format_args!(": {text}")),
            None => Ok(()),
        }
    }
}

impl Error for Received {}
