//! Every lint that a crate may forbid.

#![forbid(warnings, missing_docs, deprecated, unsafe_code, unused_qualifications)]
#![forbid(future_incompatible, let_underscore, nonstandard_style, rust_2018_idioms, unused)]
#![forbid(
    ambiguous_negative_literals,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    missing_copy_implementations,
    missing_debug_implementations,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_results
)]
#![forbid(clippy::all, clippy::pedantic, clippy::nursery, clippy::cargo)]

use status_codes::response::{Body, ToResponse as Trait};
use status_codes::{Status, ToResponse};
use std::fmt;
use std::time::Duration;

status_codes::registry! {
    /// A registry of this crate.
    pub mod crate::codes = r#"
        [registry]
        extends = "http"
        [499]
        phrase = "Client Closed Request"
    "#
}

/// All that a variant can be.
#[derive(Clone, Copy, Debug, ToResponse)]
#[status(only(4xx, 5xx), default = 500)]
#[response(type_base = "https://example.com/problems/", elsewhere("WWW-Authenticate"))]
#[response(header(4xx, "Cache-Control" = "no-store"), header("Vary" = "Accept"))]
pub enum ApiError<'a, T: fmt::Debug> {
    /// By number.
    #[status(404)]
    Number,
    /// The same code again.
    #[status(404)]
    #[response(code = "again", title = "Again", type = "about:again", detail = "once more")]
    Again {
        /// A field.
        #[member]
        id: u32,
        /// Not sent.
        hidden: u32,
    },
    /// By name.
    #[status(Conflict)]
    Name(#[header("ETag")] u8, #[header("Age", display)] u8),
    /// Required.
    #[status(429)]
    Fast {
        /// How long to wait.
        #[header("Retry-After")]
        wait: Duration,
    },
    /// What the field is.
    #[status(transparent)]
    Inner(T),
    /// What a borrowed field is.
    #[status(transparent)]
    Borrowed(&'a T),
    /// Of whatever registry.
    #[status(transparent, or = 502)]
    Foreign(codes::Status),
    /// What the field holds.
    #[status(from = status)]
    Held {
        /// The status.
        status: Status,
        /// More.
        #[detail]
        more: u8,
    },
    /// Content of its own.
    #[status(400)]
    Own(#[body("text/plain")] &'a str),
    /// The default.
    Default,
    /// No longer in use.
    #[deprecated(note = "use another")]
    #[status(410)]
    Old,
    /// Nor this.
    #[deprecated]
    #[status(403)]
    OldField(#[member("old")] u8),
}

impl<T: fmt::Debug> fmt::Display for ApiError<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error")
    }
}

/// Of a registry of this crate, with a format of its own.
#[derive(Clone, Copy, Debug, ToResponse)]
#[status(registry = crate::codes)]
#[response(body = format, code = none, detail = hide)]
pub enum Own {
    /// Of this registry.
    #[status(499)]
    Closed,
    /// No longer in use.
    #[deprecated]
    #[status(404)]
    Missing,
}

fn format(error: &dyn Trait, to: &mut Body<'_>) {
    to.bytes("text/plain", error.problem().title().as_bytes());
}

/// A field no longer in use.
#[derive(Clone, Copy, Debug, ToResponse)]
#[status(201)]
pub struct Old {
    /// Where.
    #[deprecated]
    #[header("Location")]
    pub at: &'static str,
}

/// Nothing.
#[derive(Clone, Copy, Debug, ToResponse)]
#[status(204)]
pub struct NoContent;

/// No variant.
#[derive(Clone, Copy, Debug, ToResponse)]
pub enum Nothing {}

/// Generic in every way.
#[derive(Clone, Copy, Debug, ToResponse)]
#[status(transparent)]
pub struct Wrapper<'a, T: ?Sized + fmt::Debug, const N: usize = 1>(&'a [&'a T; N])
where
    [&'a T; N]: status_codes::ToStatus + Trait + status_codes::response::Describe;

/// Without a size.
#[derive(Debug, ToResponse)]
#[status(200)]
pub struct Tail<T: ?Sized + fmt::Debug> {
    /// The media type is known.
    #[header("ETag")]
    pub tag: u8,
    /// At the end.
    #[body]
    pub tail: T,
}
