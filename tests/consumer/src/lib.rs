//! A library that uses all of `status-codes` that needs no `std`, and beside it a program that uses every feature: what
//! `.ci` builds with other compilers, for other targets, and with other versions of what it depends on.
#![no_std]
#![forbid(unsafe_code, deprecated, unused_qualifications, unreachable_patterns)]

pub mod errors;

use codes::{Status, StatusSet, status, status_set};

status_codes::registry! {
    /// What the shop speaks, from a file.
    pub mod crate::codes from "codes.toml"
}

status_codes::registry! {
    /// Two digits and no HTTP, from a text.
    pub mod crate::gemini = r#"
        [classes]
        2x = { name = "Success" }
        5x = { name = "Permanent Failure" }
        [20]
        phrase = "Success"
        [51]
        phrase = "Not Found"
        former = ["Missing"]
    "#
}

/// What a client may try again.
pub const RETRY: StatusSet = status_set!(5xx | 429);

/// One arm for each class and set, and the compiler sees that nothing is left out.
#[must_use]
pub fn log_level(status: Status) -> &'static str {
    match status {
        status!(lost) => "debug",
        status!(2xx) => "trace",
        status!(409 | 498 | ContentTooLarge) => "info",
        status!(TOO_MANY_REQUESTS) => "warn",
        status!(5xx) => "error",
    }
}
