//! `http`: conversions with `http::StatusCode` of version 1, and what a status asks of the fields beside it.

use crate::AnyStatus;

/// For a status of three digits. The two texts are examples, which run where the registry is the built-in one.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http {
    ($Status:ty $(, $http:literal, $missing:literal)?) => {
        $crate::__with_conversions! {
            $Status, $crate::__private::http::StatusCode, $crate::__private::http_code
        }
        $crate::__with_try_from! { $Status, $crate::__private::http::StatusCode }

        impl $Status {
            /// The status as the type of the crate `http`, which servers and clients take.
            ///
            /// It is what `.into()` gives, where the target need not be named: in a tuple of a handler, in a `const`.
            $(#[doc = $http])?
            #[inline]
            #[must_use]
            pub const fn http(self) -> $crate::__private::http::StatusCode {
                $crate::__private::http_code(<$Status>::as_u16(self))
            }

            /// The [required fields](Self::required_fields) of the code that a message does not have.
            $(#[doc = $missing])?
            pub fn missing_fields(
                self,
                fields: &$crate::__private::http::HeaderMap,
            ) -> impl ::core::iter::Iterator<Item = &'static ::core::primitive::str> + use<'_> {
                $crate::__private::missing(<$Status>::required_fields(self), fields)
            }
        }
    };
}

crate::__with_http! {
    crate::Status,
    "
```
use status_codes::{Status, status};

const CREATED: http::StatusCode = status!(201).http();

assert_eq!(CREATED, http::StatusCode::CREATED);
assert_eq!(Status::NotFound.http().as_str(), \"404\");
```",
    "
```
use http::{HeaderMap, HeaderValue};
use status_codes::{Status, status};

let mut fields = HeaderMap::new();
assert!(status!(401).missing_fields(&fields).eq([\"WWW-Authenticate\"]));
assert!(status!(404).missing_fields(&fields).eq([\"\"; 0]));

fields.insert(\"www-authenticate\", HeaderValue::from_static(\"Bearer\"));
assert_eq!(status!(401).missing_fields(&fields).next(), None);
```"
}

crate::__with_conversions! { AnyStatus, http::StatusCode, code }

impl From<http::StatusCode> for AnyStatus {
    #[inline]
    fn from(status: http::StatusCode) -> Self {
        Self::__of(status.as_u16())
    }
}

impl AnyStatus {
    /// The status as the type of the crate `http`, which servers and clients take.
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// const STRANGE: AnyStatus = AnyStatus::from_u16(799).unwrap();
    /// assert_eq!(STRANGE.http(), http::StatusCode::from_u16(799).unwrap());
    /// ```
    #[inline]
    #[must_use]
    pub const fn http(self) -> http::StatusCode {
        code(self.as_u16())
    }
}

/// A number from 100 to 999, as every status of three digits has.
///
/// The compiler knows the numbers of an enum, so that nothing is left of the check.
#[inline]
#[must_use]
pub const fn code(number: u16) -> http::StatusCode {
    match http::StatusCode::from_u16(number) {
        Ok(status) => status,
        Err(_) => http::StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The names that no field has.
pub fn missing<'a>(
    names: &'static [&'static str],
    fields: &'a http::HeaderMap,
) -> impl Iterator<Item = &'static str> + use<'a> {
    names.iter().copied().filter(|name| !fields.contains_key(*name))
}
