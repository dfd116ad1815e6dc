//! HTTP status codes, generated from one TOML file and enforced by the compiler.
#![no_std]
#![forbid(unsafe_code)]

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod bits;
mod macros;
mod reference;
mod set_iter;
mod state;
mod status_code;
mod to_status;
mod unknown;

pub use reference::Reference;
pub use set_iter::SetIter;
pub use state::State;
pub use status_code::StatusCode;
pub use status_macros::ToStatus;
pub use to_status::ToStatus;
pub use unknown::UnknownStatus;

status_macros::http!();
