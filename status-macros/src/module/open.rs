//! The open side of a status: `AnyStatus`, and what the features of the facade add.

use crate::registry::{Family, Registry};
use crate::report::filled::together;
use crate::spec::Entry;

pub(super) fn items(registry: &Registry) -> String {
    let three = registry.width() == 3 && !registry.codes.iter().any(Entry::is_placeholder);
    // The facade calls these for its own `Status`, where it has examples for them.
    let built_in = registry.family == Family::Builtin;
    let parts = match (three, built_in) {
        (false, _) => [OF_ANY, "", WITH_SERDE, ""],
        (true, true) => [OF_ANY, OF_THREE_DIGITS, "", ""],
        (true, false) => [OF_ANY, OF_THREE_DIGITS, WITH_SERDE, WITH_WIRE],
    };
    together(&parts, "")
}

const OF_ANY: &str = "
    #[automatically_derived]
    impl ::core::convert::TryFrom<$facade::AnyStatus> for Status {
        type Error = $facade::UnknownStatus;
        #[inline]
        fn try_from(
            status: $facade::AnyStatus,
        ) -> ::core::result::Result<Status, $facade::UnknownStatus> {
            ::core::convert::TryFrom::try_from($facade::AnyStatus::as_u16(status))
        }
    }

    #[automatically_derived]
    impl ::core::cmp::PartialEq<$facade::AnyStatus> for Status {
        #[inline]
        fn eq(&self, other: &$facade::AnyStatus) -> ::core::primitive::bool {
            Status::as_u16(*self) == $facade::AnyStatus::as_u16(*other)
        }
    }
";

const WITH_SERDE: &str = "$facade::__private::with_serde! { Status }";
const WITH_WIRE: &str = "$facade::__private::with_wire! { Status }";

/// What needs three digits: all that a message can carry.
const OF_THREE_DIGITS: &str = "
    #[automatically_derived]
    impl ::core::convert::From<Status> for $facade::AnyStatus {
        #[inline]
        fn from(status: Status) -> $facade::AnyStatus {
            $facade::AnyStatus::__of(Status::as_u16(status))
        }
    }

    #[automatically_derived]
    impl ::core::cmp::PartialEq<Status> for $facade::AnyStatus {
        #[inline]
        fn eq(&self, other: &Status) -> ::core::primitive::bool {
            $facade::AnyStatus::as_u16(*self) == Status::as_u16(*other)
        }
    }
";
