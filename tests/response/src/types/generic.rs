//! Types with parameters, and one that no thread may share.

use status_codes::ToResponse;
use std::cell::Cell;
use std::fmt;

/// The error of a library, as the response of an application.
#[derive(Debug, ToResponse)]
#[status(transparent)]
pub struct Reply<E>(
    /// The error.
    pub E,
);

/// One that borrows, and names a parameter.
#[derive(Debug, ToResponse)]
#[response(header("X-Kind" = "borrowed"))]
pub enum Borrowed<'a, T> {
    #[status(404)]
    Missing(#[detail] &'a str),

    #[response(detail = hide)]
    #[status(409)]
    Taken {
        /// Which.
        #[member]
        value: T,
        /// When.
        #[instance]
        at: &'a str,
    },
}

/// One with a `Cell`.
#[derive(Debug, ToResponse)]
#[status(410)]
pub struct Local(
    /// A count.
    #[member("count")]
    pub Cell<u8>,
);

impl fmt::Display for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "gone {} times", self.0.get())
    }
}

impl std::error::Error for Local {}
