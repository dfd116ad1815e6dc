//! Two versions of the facade side by side.

#![forbid(warnings, missing_docs, unused_qualifications, clippy::all, clippy::pedantic)]

use status_codes::ToStatus as _;
use status_codes_next::ToStatus as _;

/// Of the one.
#[derive(status_codes::ToStatus)]
#[status(404)]
pub struct One;

/// Of the other.
#[derive(status_codes_next::ToStatus)]
#[status(404, crate = status_codes_next)]
pub struct Other;

/// Of both.
#[derive(status_codes::ToStatus)]
#[status(410)]
pub struct Both;

impl status_codes_next::ToStatus for Both {
    fn status(&self) -> status_codes_next::Status {
        status_codes_next::Status::Gone
    }
}

/// Two types that have nothing to do with each other.
#[must_use]
pub fn all() -> (status_codes::Status, status_codes_next::Status) {
    (One.status(), Other.status())
}
