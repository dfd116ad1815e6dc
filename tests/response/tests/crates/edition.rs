//! The same code in each edition.

#![forbid(warnings, missing_docs, unused_qualifications, clippy::all, clippy::pedantic)]

use status_codes::response::Message;
use status_codes::{Status, ToResponse, ToStatus};

status_codes::registry! {
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
#[response(detail = hide, header(transient, "Vary" = "Accept"))]
pub enum Built<'a, T: ToStatus> {
    /// A code.
    #[status(404)]
    Missing {
        /// A raw name.
        #[member]
        r#async: u8,
        /// And another.
        #[header("ETag")]
        r#type: u8,
    },
    /// A field.
    #[status(transparent)]
    Inner(T),
    /// A trait object.
    #[status(transparent, or = 500)]
    Dynamic(&'a dyn ToResponse),
    /// The default.
    Other,
}

/// Of a registry of this crate.
#[derive(ToResponse)]
#[status(registry = crate::codes)]
#[response(detail = hide)]
pub enum Own {
    /// A code.
    #[status(499)]
    Closed,
    /// Another.
    #[status(404)]
    Missing(#[member("id")] u8),
}

/// What is sent.
#[must_use]
pub fn all() -> [Message; 2] {
    let all: [Built<'_, Status>; 2] =
        [Built::Dynamic(&Own::Closed), Built::Missing { r#async: 1, r#type: 2 }];
    all.map(|each| Message::of(&each))
}
