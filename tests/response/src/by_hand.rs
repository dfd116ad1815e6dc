//! What `#[derive(ToResponse)]` writes, written by hand: the same calls, and the same rows.
//!
//! Of each item the attributes stand above it in a comment.
#![expect(
    clippy::single_match,
    clippy::match_single_binding,
    clippy::match_wildcard_for_single_variants,
    clippy::elidable_lifetime_names,
    reason = "in code of a derive nobody looks for them"
)]
#![expect(missing_docs, reason = "a doc comment is the summary of a variant")]

mod acceptance;
mod gateway;
mod generic;
mod oauth;
mod service;

pub use acceptance::{AcceptanceError, AuthError, FieldError};
pub use gateway::{GatewayError, ToResponseDebug};
pub use generic::{Borrowed, Local, Reply};
pub use oauth::TokenError;
pub use service::{ApiError, Created, PaymentError, User};
