//! Types that derive `ToResponse`.
#![expect(missing_docs, reason = "a doc comment is the summary of a variant")]

mod acceptance;
mod broad;
mod gateway;
mod generic;
mod oauth;
mod service;

pub use acceptance::{AcceptanceError, AuthError, FieldError};
pub use broad::Broad;
pub use gateway::{GatewayError, ToResponseDebug};
pub use generic::{Borrowed, Local, Reply};
pub use oauth::TokenError;
pub use service::{ApiError, Created, PaymentError, User};
