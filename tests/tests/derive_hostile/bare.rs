//! No prelude, no `std`, and another crate under the name of the facade's parts.

#![no_std]
#![no_implicit_prelude]
#![forbid(warnings, missing_docs, unused_qualifications, clippy::all, clippy::pedantic)]

use ::status_codes::ToStatus;

::status_codes::registry! {
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
pub enum Built<'a, T> {
    /// A code.
    #[status(404)]
    Missing,
    /// A field.
    #[status(transparent)]
    Inner(T),
    /// One of several.
    #[status(from = status)]
    Held {
        /// The status.
        status: ::status_codes::Status,
        /// More.
        more: &'a u8,
    },
    /// The default.
    Other,
}

/// Of a registry of this crate.
#[derive(ToStatus)]
#[status(try_from, registry = http, only(4xx))]
pub enum Own {
    /// A code.
    #[status(499)]
    Ok,
    /// Another.
    #[status(404)]
    Err,
}

/// A struct.
#[derive(ToStatus)]
#[status(404, crate = ::status_codes)]
pub struct Missing;
