//! Conversions with the status type of another crate, and equality with it.

/// `$Theirs` has `as_u16`; `$code` makes one of a number from 100 to 999.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_conversions {
    ($Status:ty, $Theirs:path, $code:path) => {
        #[automatically_derived]
        impl ::core::convert::From<$Status> for $Theirs {
            #[inline]
            fn from(status: $Status) -> $Theirs {
                $code(<$Status>::as_u16(status))
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$Theirs> for $Status {
            #[inline]
            fn eq(&self, other: &$Theirs) -> ::core::primitive::bool {
                <$Status>::as_u16(*self) == <$Theirs>::as_u16(other)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$Status> for $Theirs {
            #[inline]
            fn eq(&self, other: &$Status) -> ::core::primitive::bool {
                <$Theirs>::as_u16(self) == <$Status>::as_u16(*other)
            }
        }
    };
}

/// The way back, for a `Status` that does not have every code.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_try_from {
    ($Status:ty, $Theirs:path) => {
        #[automatically_derived]
        impl ::core::convert::TryFrom<$Theirs> for $Status {
            type Error = $crate::UnknownStatus;
            #[inline]
            fn try_from(status: $Theirs) -> ::core::result::Result<$Status, $crate::UnknownStatus> {
                ::core::convert::TryFrom::try_from(<$Theirs>::as_u16(&status))
            }
        }
    };
}
