//! An enum with each thing that a variant can be.

use serde::Serialize;
use status_codes::{Status, ToResponse};
use std::time::Duration;

/// Fifteen ways to answer.
#[derive(Debug, thiserror::Error, ToResponse)]
#[response(header(401, "WWW-Authenticate" = "Bearer realm=\"api\""))]
pub enum AcceptanceError {
    #[error("user {id} not found")]
    #[status(404)]
    UserNotFound {
        /// Who.
        #[member]
        id: u64,
    },

    #[error("email already taken")]
    #[status(409)]
    EmailTaken,

    #[error("authentication required")]
    #[status(401)]
    Unauthenticated,

    #[error("method not allowed")]
    #[status(405)]
    MethodNotAllowed {
        /// What is.
        #[header("Allow")]
        allow: Vec<&'static str>,
    },

    #[error("slow down")]
    #[status(429)]
    RateLimited {
        /// How long.
        #[header("Retry-After")]
        retry_after: Duration,
    },

    #[error("db: {source}")]
    #[status(500)]
    Database {
        /// What broke.
        #[from]
        source: std::io::Error,
    },

    #[response(detail = "back soon")]
    #[error("maintenance of {0}")]
    #[status(503)]
    Maintenance(&'static str, #[header("Retry-After")] Option<u32>),

    #[error(transparent)]
    #[status(transparent)]
    Auth(#[from] AuthError),

    #[error("upstream answered {status}")]
    #[status(from = status)]
    Upstream {
        /// With what.
        status: Status,
    },

    #[error("invalid \"input\"\nüñ")]
    #[status(422)]
    Invalid {
        /// All of them.
        #[member]
        errors: Vec<FieldError>,
    },

    #[error("not modified")]
    #[status(304)]
    NotModified {
        /// Of what.
        #[header("ETag")]
        etag: String,
    },

    #[error("nothing")]
    #[status(204)]
    Nothing,

    #[error("reset")]
    #[status(205)]
    Reset,

    #[error("bad payload: {source}")]
    #[status(400)]
    BadPayload {
        /// Why.
        source: std::num::ParseIntError,
    },

    #[error("moved")]
    #[status(308)]
    Moved {
        /// Where to.
        #[header("Location")]
        location: String,
    },
}

/// What another layer says.
#[derive(Debug, thiserror::Error, ToResponse)]
pub enum AuthError {
    #[response(header("WWW-Authenticate" = "Bearer error=\"invalid_token\""))]
    #[error("token expired")]
    #[status(401)]
    TokenExpired,

    #[error("needs scope {scope}")]
    #[status(403)]
    InsufficientScope {
        /// Which.
        #[member]
        scope: String,
    },
}

/// What is wrong with one field.
#[derive(Debug, Serialize)]
pub struct FieldError {
    /// In words.
    pub detail: &'static str,
    /// Where.
    pub pointer: &'static str,
}
