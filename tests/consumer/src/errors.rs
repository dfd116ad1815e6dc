//! Errors that know their status.

use crate::codes;
use core::fmt;
use status_codes::{AnyStatus, Status, ToStatus, status};

/// Whatever a service does with its errors, in one type.
#[derive(Debug, ToStatus)]
#[status(only(4xx, 5xx))]
pub enum ShopError<E: ToStatus> {
    /// Nobody sells it.
    #[status(404)]
    NoSuchItem {
        /// What was looked for.
        id: u64,
    },
    /// Somebody was faster.
    #[status(Conflict)]
    SoldOut,
    /// It was not paid.
    #[status(transparent)]
    Payment(E),
    /// Another service has said so.
    #[status(from = status, or = 502)]
    Upstream {
        /// What it said.
        status: AnyStatus,
    },
    /// A text that nobody wants to have.
    #[status(with = of_length)]
    Text(&'static str),
}

fn of_length(text: &str) -> Status {
    if text.len() > 10 { status!(413) } else { status!(400) }
}

/// The card was declined.
#[derive(Debug, ToStatus)]
#[status(402)]
pub struct Declined;

/// Of the registry of the shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ToStatus)]
#[status(registry = crate::codes, try_from, default = 500)]
pub enum Outcome {
    /// As it should be.
    #[status(200)]
    Done,
    /// The basket was forgotten.
    #[status(498)]
    TooLate,
    /// As it should not be.
    Broken,
}

impl<E: ToStatus> fmt::Display for ShopError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchItem { id } => write!(f, "no item {id}"),
            other => write!(f, "{}", other.status()),
        }
    }
}

/// The registry that an outcome speaks.
#[must_use]
pub fn of(outcome: Outcome) -> codes::Status {
    outcome.status()
}
