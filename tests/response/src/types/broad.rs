//! A status that may be any, and fields of the type for all that it may be.

use status_codes::{Status, ToResponse};

/// Whatever was answered.
#[derive(Debug, thiserror::Error, ToResponse)]
#[error("answered {0}")]
#[status(from = 0)]
#[response(type_base = "https://api.example.com/problems/")]
#[response(header(401, "WWW-Authenticate" = "Bearer"))]
#[response(header(401, "WWW-Authenticate" = "Basic"))]
#[response(header(4xx, "WWW-Authenticate" = "Digest"))]
#[response(header(5xx, "Retry-After" = "5"))]
#[response(header("Vary" = "Accept"))]
pub struct Broad(pub Status);
