//! `http`: conversions with `http::StatusCode`.

use crate::AnyStatus;

#[doc(hidden)]
#[macro_export]
macro_rules! __with_http {
    ($Status:ty) => {
        #[automatically_derived]
        impl ::core::convert::From<$Status> for $crate::__private::http::StatusCode {
            #[inline]
            fn from(__status: $Status) -> $crate::__private::http::StatusCode {
                $crate::__private::code(<$Status>::as_u16(__status))
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<$crate::__private::http::StatusCode> for $Status {
            type Error = $crate::UnknownStatus;
            #[inline]
            fn try_from(
                __status: $crate::__private::http::StatusCode,
            ) -> ::core::result::Result<$Status, $crate::UnknownStatus> {
                ::core::convert::TryFrom::try_from($crate::__private::http::StatusCode::as_u16(
                    &__status,
                ))
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$crate::__private::http::StatusCode> for $Status {
            #[inline]
            fn eq(&self, __other: &$crate::__private::http::StatusCode) -> ::core::primitive::bool {
                <$Status>::as_u16(*self) == $crate::__private::http::StatusCode::as_u16(__other)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$Status> for $crate::__private::http::StatusCode {
            #[inline]
            fn eq(&self, __other: &$Status) -> ::core::primitive::bool {
                $crate::__private::http::StatusCode::as_u16(self) == <$Status>::as_u16(*__other)
            }
        }
    };
}

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
