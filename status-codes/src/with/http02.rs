//! `http02`: conversions with `http::StatusCode` of version 0.2, which actix-web speaks.

use crate::AnyStatus;

/// For a status of three digits.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http02 {
    ($Status:ty) => {
        $crate::__with_conversions! {
            $Status, $crate::__private::http02::StatusCode, $crate::__private::http02_code
        }
        $crate::__with_try_from! { $Status, $crate::__private::http02::StatusCode }
    };
}

crate::__with_http02! { crate::Status }

crate::__with_conversions! { AnyStatus, http02::StatusCode, code }

impl From<http02::StatusCode> for AnyStatus {
    #[inline]
    fn from(status: http02::StatusCode) -> Self {
        Self::__of(status.as_u16())
    }
}

/// A number from 100 to 999, as every status of three digits has.
#[inline]
#[must_use]
pub fn code(number: u16) -> http02::StatusCode {
    http02::StatusCode::from_u16(number).unwrap_or(http02::StatusCode::INTERNAL_SERVER_ERROR)
}
