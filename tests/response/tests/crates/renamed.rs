//! The facade under another name in the manifest.

#![forbid(warnings, missing_docs, unused_qualifications, clippy::all, clippy::pedantic)]

use sc::ToResponse;
use sc::response::Message;

sc::registry! {
    /// A registry of this crate.
    pub mod crate::codes = r#"
        [registry]
        extends = "http"
        [499]
        phrase = "Client Closed Request"
    "#
}

/// By the name in the manifest.
#[derive(ToResponse)]
#[status(try_from)]
#[response(crate = sc, header(404, "Vary" = "Accept"), detail = hide)]
pub enum Renamed {
    /// A code.
    #[status(404)]
    Missing,
}

/// By the registry alone.
#[derive(ToResponse)]
#[status(registry = crate::codes)]
#[response(detail = hide)]
pub enum Own<T> {
    /// A code.
    #[status(499)]
    Closed,
    /// A field.
    #[status(transparent)]
    Inner(T),
}

/// The built-in registry by its path.
#[derive(ToResponse)]
#[status(410, registry = sc)]
#[response(detail = "gone")]
pub struct Gone;

/// What is sent.
#[must_use]
pub fn all() -> [Message; 3] {
    let own = Own::<codes::Status>::Closed;
    [Message::of(&Renamed::Missing), Message::of(&own), Message::of(&Gone)]
}
