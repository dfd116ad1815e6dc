//! What the features add, a file each.
//!
//! Generated code calls `__with_serde` for each status, and `__with_wire` for one of three digits, which a message can
//! carry. What that means is chosen here, where the features are known: nothing is emitted under `cfg` in the crate of a
//! user.

#[cfg(feature = "alloc")]
mod alloc;
#[cfg(feature = "axum")]
pub(crate) mod axum;
#[cfg(any(feature = "http", feature = "http02"))]
mod conversions;
#[cfg(feature = "http")]
pub(crate) mod http;
#[cfg(feature = "http02")]
pub(crate) mod http02;
pub(crate) mod off;
pub(crate) mod response;
#[cfg(feature = "serde")]
pub(crate) mod serde;

#[doc(hidden)]
#[macro_export]
macro_rules! __with_wire {
    ($Status:ty) => {
        $crate::__private::with_http! { $Status }
        $crate::__private::with_http02! { $Status }
        $crate::__private::with_axum! { $Status }
        $crate::__private::with_response! { $Status }
    };
}
