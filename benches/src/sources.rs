//! Rust for the compiler to check.

mod enums;
mod specs;
mod uses;

pub use enums::{Peer, enums};
pub use specs::registry;
pub use uses::{Use, uses};
