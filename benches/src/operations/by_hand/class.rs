//! The classes, by ranges of numbers.

use super::Status;

/// What the first digit says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// `1xx`
    Informational,
    /// `2xx`
    Successful,
    /// `3xx`
    Redirection,
    /// `4xx`
    ClientError,
    /// `5xx`
    ServerError,
}

impl Status {
    /// The class.
    #[inline]
    #[must_use]
    pub const fn class(self) -> Class {
        match self as u16 {
            ..=199 => Class::Informational,
            200..=299 => Class::Successful,
            300..=399 => Class::Redirection,
            400..=499 => Class::ClientError,
            500.. => Class::ServerError,
        }
    }

    /// Whether the class is `4xx`.
    #[inline]
    #[must_use]
    pub const fn is_client_error(self) -> bool {
        matches!(self as u16, 400..=499)
    }
}
