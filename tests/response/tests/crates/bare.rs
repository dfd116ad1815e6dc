//! No prelude, no `std`, and another crate under the name of the facade's parts.

#![no_std]
#![no_implicit_prelude]
#![forbid(warnings, missing_docs, unused_qualifications, clippy::all, clippy::pedantic)]

use ::status_codes::ToResponse;

::status_codes::registry! {
    /// A registry of this crate.
    pub mod crate::codes = r#"
        [registry]
        extends = "http"
        [499]
        phrase = "Client Closed Request"
    "#
}

/// Of the built-in registry.
#[derive(ToResponse)]
#[status(default = 500, only(4xx, 5xx))]
#[response(detail = hide, header(401 | 407, "Vary" = "Accept"), type_base = "https://example.com/")]
pub enum Built<'a, T> {
    /// A code.
    #[status(404)]
    Missing {
        /// A member.
        #[member]
        id: u8,
        /// A field.
        #[header("ETag")]
        tag: &'a ::core::primitive::str,
    },
    /// A field.
    #[status(transparent)]
    Inner(T),
    /// One of several.
    #[status(from = status, or = 502)]
    Held {
        /// The status.
        status: ::status_codes::AnyStatus,
        /// More.
        #[detail]
        more: &'a u8,
    },
    /// The default.
    Other,
}

/// Of a registry of this crate.
#[derive(ToResponse)]
#[status(try_from, registry = codes, only(4xx))]
#[response(detail = hide)]
pub enum Own {
    /// A code.
    #[status(499)]
    Ok,
    /// Another.
    #[status(404)]
    Err,
}

/// A struct.
#[derive(ToResponse)]
#[status(303, crate = ::status_codes)]
pub struct See {
    /// Where.
    #[header("Location")]
    pub at: &'static ::core::primitive::str,
}
