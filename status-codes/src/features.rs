//! What a feature adds to each generated enum. The macros are chosen here, where the features are known: nothing is
//! emitted under `cfg` in the crate of a user.

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($Status:ty) => {
        #[automatically_derived]
        impl $crate::__private::serde::ser::Serialize for $Status {
            fn serialize<__Z: $crate::__private::serde::ser::Serializer>(
                &self,
                __serializer: __Z,
            ) -> ::core::result::Result<__Z::Ok, __Z::Error> {
                $crate::__private::serialize(*self, __serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde::de::Deserialize<'de> for $Status {
            fn deserialize<__D: $crate::__private::serde::de::Deserializer<'de>>(
                __deserializer: __D,
            ) -> ::core::result::Result<$Status, __D::Error> {
                $crate::__private::deserialize(__deserializer)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($Status:ty) => {};
}

#[cfg(feature = "http")]
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

#[cfg(not(feature = "http"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http {
    ($Status:ty) => {};
}
