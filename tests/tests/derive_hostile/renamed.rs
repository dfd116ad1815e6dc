//! The facade under another name in the manifest.

#![forbid(warnings, missing_docs, unused_qualifications, clippy::all, clippy::pedantic)]

use sc::{Status, ToStatus};

sc::registry! {
    /// A registry of this crate.
    pub mod crate::http = r#"
        [registry]
        extends = "http"
        [499]
        phrase = "Client Closed Request"
    "#
}

/// By the name in the manifest.
#[derive(ToStatus)]
#[status(crate = sc, try_from, default = 500)]
pub enum Renamed {
    /// A code.
    #[status(404)]
    Missing,
    /// The default.
    Other,
}

/// By the registry alone.
#[derive(ToStatus)]
#[status(registry = crate::http)]
pub enum Own<T> {
    /// A code.
    #[status(499)]
    Closed,
    /// A field.
    #[status(transparent)]
    Inner(T),
}

/// The built-in registry by its path.
#[derive(ToStatus)]
#[status(404, registry = sc)]
pub struct Missing;

/// Their statuses.
#[must_use]
pub fn all() -> (http::Status, [Status; 2]) {
    (Own::<http::Status>::Closed.status(), [Renamed::Missing.status(), Missing.status()])
}
