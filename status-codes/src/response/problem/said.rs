//! What a problem says.

use super::Problem;
use crate::AnyStatus;
use crate::response::text::Text;

impl<'a> Problem<'a> {
    /// The status that is sent, from 200 to 599.
    #[must_use]
    pub fn status(&self) -> AnyStatus {
        self.status
    }

    /// The type, where it is another than `about:blank`.
    #[must_use]
    pub fn type_uri(&self) -> Option<&str> {
        self.type_uri.as_deref()
    }

    /// The title: the one that was given, else the phrase of the status.
    #[must_use]
    pub fn title(&self) -> &str {
        match &self.title {
            // One without a type spoke of the status that is not sent.
            Some(title) if !self.is_replaced || self.type_uri.is_some() => title,
            _ => self.phrase,
        }
    }

    /// The detail. A derived response has none here where it is hidden.
    #[must_use]
    pub fn detail(&self) -> Option<&Text<'a>> {
        self.detail.as_ref()
    }

    /// The instance.
    #[must_use]
    pub fn instance(&self) -> Option<&Text<'a>> {
        self.instance.as_ref()
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The code for a log: also one that is not sent.
    #[doc(hidden)]
    #[must_use]
    pub fn __logged(&self) -> Option<&str> {
        self.code().or(Some(self.logged)).filter(|code| !code.is_empty())
    }
}
