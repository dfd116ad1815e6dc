//! A registry of one's own: statuses that are known at run time, and those that it has not.

use crate::codes::Status;
use status_codes::response::Describe;
use status_codes::{AnyStatus, ToResponse};

/// What a gateway answers.
#[derive(Debug, thiserror::Error, ToResponse)]
#[status(registry = crate::codes)]
#[response(header("Server-Timing" = "miss"), header(5xx, "Retry-After" = "1"))]
#[response(header(closing, "Connection" = "close"), header(502, "Retry-After" = "2"))]
pub enum GatewayError {
    #[status(499)]
    #[error("the client went away")]
    Closed,

    #[status(from = 0, or = 502)]
    #[error("upstream answered {0}")]
    Upstream(AnyStatus),

    #[status(with = rejected)]
    #[response(type = "/rejected", title = "Rejected", code = "no")]
    #[error("{0} is not taken")]
    Rejected(String),

    #[status(transparent, or = 502)]
    #[error("upstream failed")]
    Failed(Box<dyn ToResponseDebug>),
}

/// What can stand in an error that is `Debug`.
pub trait ToResponseDebug: ToResponse + std::fmt::Debug + Send + Sync {}

impl<T: ToResponse + std::fmt::Debug + Send + Sync> ToResponseDebug for T {}

impl Describe for dyn ToResponseDebug {}

/// Of a text that is not taken.
fn rejected(text: &str) -> Status {
    if text.is_empty() { Status::BadRequest } else { Status::InternalServerError }
}
