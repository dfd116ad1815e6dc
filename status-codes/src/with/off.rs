//! Features that are off: nothing. Who asks for what `http` adds is told that it is off, and not that there is no such
//! method.

/// Not here: the feature `registry` is off.
#[cfg(not(feature = "registry"))]
#[macro_export]
macro_rules! registry {
    ($($definition:tt)*) => {
        ::core::compile_error! {
            "`registry!` needs the feature `registry` of `status-codes`\n  = help: add `features = [\"registry\"]` to it in Cargo.toml"
        }
    };
}

#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_axum {
    ($Status:ty) => {};
}

#[cfg(not(feature = "http02"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http02 {
    ($Status:ty) => {};
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($Status:ty) => {};
}

#[cfg(not(feature = "http"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http {
    ($Status:ty) => {
        impl $Status {
            #[doc(hidden)]
            #[must_use]
            pub const fn http<'on>(
                self,
            ) -> <$Status as $crate::__private::FeatureHttp<'on>>::StatusCode
            where
                $Status: $crate::__private::FeatureHttp<'on>,
            {
                <$Status as $crate::__private::FeatureHttp<'on>>::STATUS
            }

            #[doc(hidden)]
            #[must_use]
            pub fn missing_fields<'on, Fields: ?::core::marker::Sized>(
                self,
                _: &Fields,
            ) -> <$Status as $crate::__private::FeatureHttp<'on>>::Names
            where
                $Status: $crate::__private::FeatureHttp<'on>,
            {
                <$Status as $crate::__private::FeatureHttp<'on>>::NAMES
            }
        }
    };
}

/// Nothing has it. The compiler prints what is said here where a method needs it; a lifetime keeps the bound from being
/// an error where the method is defined.
#[cfg(not(feature = "http"))]
#[diagnostic::on_unimplemented(
    message = "the feature `http` of `status-codes` is off",
    label = "this comes with the feature `http`",
    note = "`cargo add status-codes --features http` turns it on"
)]
pub trait FeatureHttp<'on> {
    /// `http::StatusCode`.
    type StatusCode;
    /// A status.
    const STATUS: Self::StatusCode;
    /// Names of fields.
    type Names;
    /// Those that are missing.
    const NAMES: Self::Names;
}

#[cfg(not(feature = "http"))]
mod built_in {
    use super::FeatureHttp;
    use crate::{AnyStatus, Status};

    crate::__with_http! { Status }

    impl AnyStatus {
        #[doc(hidden)]
        #[must_use]
        pub const fn http<'on>(self) -> <Self as FeatureHttp<'on>>::StatusCode
        where
            Self: FeatureHttp<'on>,
        {
            <Self as FeatureHttp<'on>>::STATUS
        }
    }
}
