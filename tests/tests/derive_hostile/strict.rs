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

use status_codes::{Status, ToStatus};
use std::fmt::Debug;

status_codes::registry! {
    /// A registry of this crate.
    pub mod crate::http = r#"
        [registry]
        extends = "http"
        [499]
        phrase = "Client Closed Request"
    "#
}

/// All that a variant can be.
#[derive(Clone, Copy, Debug, ToStatus)]
#[status(only(4xx, 5xx), default = 500)]
pub enum ApiError<'a, T: Debug> {
    /// By number.
    #[status(404)]
    Number,
    /// The same code again.
    #[status(404)]
    Again {
        /// A field.
        id: u32,
    },
    /// By name.
    #[status(Conflict)]
    Name(u8, u8),
    /// What the field is.
    #[status(transparent)]
    Inner(T),
    /// What a borrowed field is.
    #[status(transparent)]
    Borrowed(&'a T),
    /// What the field holds.
    #[status(from = status)]
    Held {
        /// The status.
        status: Status,
        /// More.
        more: u8,
    },
    /// What the second field holds.
    #[status(from = 1)]
    Second(u8, Status),
    /// The default.
    Default,
    /// No longer in use.
    #[deprecated(note = "use another")]
    #[status(410)]
    Old,
    /// Nor this.
    #[deprecated]
    #[status(from = 0)]
    OldField(Status),
}

/// There and back.
#[derive(Clone, Copy, Debug, ToStatus)]
#[status(registry = crate::http, try_from, only(4xx))]
pub enum Back {
    /// Of this registry.
    #[status(499)]
    Closed,
    /// No longer in use.
    #[deprecated]
    #[status(404)]
    Missing,
}

/// A field no longer in use.
#[derive(Clone, Copy, Debug, ToStatus)]
#[status(from = status)]
pub struct Old {
    /// The status.
    #[deprecated]
    pub status: Status,
}

/// An enum no longer in use, with an item of each kind.
#[deprecated]
#[derive(Clone, Copy, Debug, ToStatus)]
#[status(try_from)]
pub enum Retired {
    /// A variant.
    #[status(404)]
    Missing,
}

/// No variant.
#[derive(Clone, Copy, Debug, ToStatus)]
#[status(try_from)]
pub enum Nothing {}

/// One of a kind.
#[derive(Clone, Copy, Debug, ToStatus)]
#[status(410)]
pub struct Gone;

/// Generic in every way.
#[derive(Clone, Copy, Debug, ToStatus)]
#[status(transparent)]
pub struct Wrapper<'a, T: ?Sized + Debug, const N: usize = 1>(&'a [&'a T; N])
where
    [&'a T; N]: ToStatus;

/// Without a size.
#[derive(Debug, ToStatus)]
#[status(from = status)]
pub struct Tail<T: ?Sized> {
    status: Status,
    /// What is unsized.
    pub tail: T,
}

/// The status of any of them.
pub fn of<T: ToStatus>(value: &T) -> (Status, Status)
where
    for<'a> Status: From<&'a T>,
{
    (value.status(), value.into())
}
