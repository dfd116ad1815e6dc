//! `serde`: a status is its number, in every format.

use crate::{AnyStatus, StatusEnum};
use core::fmt;
use core::marker::PhantomData;
use serde_core::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde_core::ser::{Serialize, Serializer};

#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($Status:ty) => {
        #[automatically_derived]
        impl $crate::__private::serde::ser::Serialize for $Status {
            fn serialize<Z: $crate::__private::serde::ser::Serializer>(
                &self,
                serializer: Z,
            ) -> ::core::result::Result<Z::Ok, Z::Error> {
                $crate::__private::serialize(*self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde::de::Deserialize<'de> for $Status {
            fn deserialize<D: $crate::__private::serde::de::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<$Status, D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}

/// Writes the number.
///
/// # Errors
///
/// When the serializer fails.
pub fn serialize<S: StatusEnum, Z: Serializer>(
    status: S,
    serializer: Z,
) -> Result<Z::Ok, Z::Error> {
    serializer.serialize_u16(status.as_u16())
}

/// Reads a number of the registry.
///
/// # Errors
///
/// When there is no number, or one that the registry does not have.
pub fn deserialize<'de, S: StatusEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<S, D::Error> {
    deserializer.deserialize_u16(Number {
        expected: "a registered status code, as a number such as",
        example: S::from_u16(404).or(S::ALL.first().copied()).map_or(404, S::as_u16),
        read: S::from_u16,
        status: PhantomData,
    })
}

/// A number that `read` takes.
struct Number<S> {
    expected: &'static str,
    example: u16,
    read: fn(u16) -> Option<S>,
    status: PhantomData<S>,
}

impl<S> Visitor<'_> for Number<S> {
    type Value = S;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.expected, self.example)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<S, E> {
        let status = u16::try_from(number).ok().and_then(self.read);
        status.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<S, E> {
        let status = u16::try_from(number).ok().and_then(self.read);
        status.ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }
}

crate::__with_serde! { crate::Status }

impl Serialize for AnyStatus {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serializer.serialize_u16(self.as_u16())
    }
}

impl<'de> Deserialize<'de> for AnyStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_u16(Number {
            expected: "a status code from 100 to 999, as a number such as",
            example: 404,
            read: Self::from_u16,
            status: PhantomData,
        })
    }
}
