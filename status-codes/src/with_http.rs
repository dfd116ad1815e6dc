//! `http`: conversions with `http::StatusCode`.

use crate::AnyStatus;

impl From<http::StatusCode> for AnyStatus {
    #[inline]
    fn from(status: http::StatusCode) -> Self {
        Self::__of(status.as_u16())
    }
}

impl From<AnyStatus> for http::StatusCode {
    #[inline]
    fn from(status: AnyStatus) -> Self {
        code(status.as_u16())
    }
}

impl PartialEq<http::StatusCode> for AnyStatus {
    #[inline]
    fn eq(&self, other: &http::StatusCode) -> bool {
        self.as_u16() == other.as_u16()
    }
}

impl PartialEq<AnyStatus> for http::StatusCode {
    #[inline]
    fn eq(&self, other: &AnyStatus) -> bool {
        self.as_u16() == other.as_u16()
    }
}

/// A number from 100 to 999, as every status of three digits has.
///
/// The compiler knows the numbers of an enum, so that nothing is left of the check.
#[inline]
#[must_use]
pub fn code(number: u16) -> http::StatusCode {
    http::StatusCode::from_u16(number).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR)
}
