//! A crate that has the facade from another crate only.

#![forbid(warnings, missing_docs, unused_qualifications, clippy::all, clippy::pedantic)]

use other::codes::{ToResponse, ToStatus as _};
use other::status_codes::Status;
use other::status_codes::response::Message;

/// By its path.
#[derive(ToResponse)]
#[status(crate = other::status_codes, try_from)]
#[response(detail = hide)]
pub enum Handed {
    /// A code.
    #[status(404)]
    Missing,
}

/// With the registry of the other crate.
#[derive(ToResponse)]
#[status(registry = other::codes)]
#[response(header(499, "Connection" = "close"), detail = hide)]
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
    #[derive(ToResponse)]
    struct Closed = 499;
}

/// Their statuses.
#[must_use]
pub fn all() -> ([Status; 2], [other::codes::Status; 2], Message) {
    let theirs = [Theirs::Closed.status(), Closed.status()];
    ([Handed::Missing.status(), Macro::Gone.status()], theirs, Message::of(&Macro::Gone))
}
