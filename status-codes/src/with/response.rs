//! `response`: a status is a response without anything that is its own.

#[cfg(feature = "response")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_response {
    ($Status:ty) => {
        #[automatically_derived]
        impl $crate::__private::response::ToResponse for $Status {
            fn problem(&self) -> $crate::__private::response::Problem<'_> {
                $crate::__private::response::problem(*self)
            }
        }

        #[automatically_derived]
        impl $crate::__private::response::Describe for $Status {}
    };
}

#[cfg(not(feature = "response"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_response {
    ($Status:ty) => {};
}

__with_response! { crate::Status }
