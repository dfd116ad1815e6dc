use core::fmt;

/// Where a status code stands in its life.
///
/// From the registry of [RFC 9110, Section 16.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-16.2) and the
/// documents that it refers to.
///
/// ```
/// use status_codes::{State, Status};
///
/// assert_eq!(Status::NotFound.state(), State::InForce);
/// assert_eq!(Status::ImATeapot.state(), State::Unused);
/// assert_eq!(Status::UseProxy.state(), State::Deprecated);
/// assert_eq!(Status::NotExtended.state(), State::Obsolete);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// Registered and meant to be used.
    InForce,
    /// Registered for a time, until its document is finished or the registration expires.
    Temporary,
    /// Reserved: once used, or used outside the standard, and without a meaning now (306, 418).
    Unused,
    /// No longer to be sent (305).
    Deprecated,
    /// Its document was withdrawn (510).
    Obsolete,
}

/// The state in words: `in force`.
impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::InForce => "in force",
            Self::Temporary => "temporary",
            Self::Unused => "unused",
            Self::Deprecated => "deprecated",
            Self::Obsolete => "obsolete",
        })
    }
}
