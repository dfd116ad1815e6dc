//! HTTP status codes, generated from one TOML file and enforced by the compiler.
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod any_status;
mod bits;
mod features;
mod invalid;
mod macros;
mod reference;
mod set_iter;
mod state;
mod status_code;
mod to_status;
mod unknown;
#[cfg(feature = "http")]
mod with_http;
#[cfg(feature = "serde")]
mod with_serde;

pub use any_status::AnyStatus;
pub use invalid::InvalidStatus;
pub use reference::Reference;
pub use set_iter::SetIter;
pub use state::State;
pub use status_code::StatusCode;
pub use status_macros::ToStatus;
pub use to_status::ToStatus;
pub use unknown::UnknownStatus;

status_macros::http!();
