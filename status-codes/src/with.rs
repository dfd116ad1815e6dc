//! What the features add, a file each. Generated code calls `__with_*` for all of them, on or off: the macros are chosen
//! here, where the features are known, so that nothing is emitted under `cfg` in the crate of a user.

#[cfg(feature = "http")]
pub(crate) mod http;
#[cfg(feature = "serde")]
pub(crate) mod serde;

#[cfg(not(feature = "http"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http {
    ($Status:ty) => {};
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($Status:ty) => {};
}
