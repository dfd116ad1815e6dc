//! The same code in each edition.

#![forbid(warnings, missing_docs, unused_qualifications, clippy::all, clippy::pedantic)]

use status_codes::{Status, ToStatus};

status_codes::registry! {
    /// A registry of this crate.
    pub mod crate::http = r#"
        [registry]
        extends = "http"
        [499]
        phrase = "Client Closed Request"
    "#
}

/// Of the built-in registry.
#[derive(ToStatus)]
#[status(default = 500, only(4xx, 5xx))]
pub enum Built<'a, T: ToStatus> {
    /// A code.
    #[status(404)]
    Missing,
    /// A field.
    #[status(transparent)]
    Inner(T),
    /// A trait object.
    #[status(transparent)]
    Dynamic(&'a dyn ToStatus),
    /// The default.
    Other,
}

/// Of a registry of this crate.
#[derive(ToStatus)]
#[status(try_from, registry = crate::http)]
pub enum Own {
    /// A code.
    #[status(499)]
    Closed,
    /// Another.
    #[status(404)]
    Missing,
}

/// All conversions.
#[must_use]
pub fn all() -> [Status; 2] {
    [Built::Inner(Status::Ok).status(), Built::<Status>::Missing.into()]
}
