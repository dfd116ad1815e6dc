//! A crate that has the facade from another crate only.

#![forbid(warnings, missing_docs, unused_qualifications, clippy::all, clippy::pedantic)]

use other::status_codes::{Status, ToStatus};

/// By its path.
#[derive(ToStatus)]
#[status(crate = other::status_codes, try_from)]
pub enum Handed {
    /// A code.
    #[status(404)]
    Missing,
}

/// With the registry of the other crate.
#[derive(ToStatus)]
#[status(registry = other::http, try_from, only(4xx))]
pub enum Theirs {
    /// A code.
    #[status(499)]
    Closed,
}

other::error! {
    /// By a macro of the other crate.
    #[status(try_from)]
    pub enum Macro {
        /// A code.
        #[status(410)]
        Gone,
    }
}

other::of_registry! {
    /// Derived here, with options from there.
    #[derive(ToStatus)]
    struct Closed = 499;
}

/// Their statuses.
#[must_use]
pub fn all() -> ([Status; 2], [other::http::Status; 2]) {
    ([Handed::Missing.status(), Macro::Gone.status()], [Theirs::Closed.status(), Closed.status()])
}
