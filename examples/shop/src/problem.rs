//! Everything that the service answers instead of what was asked for.

use crate::codes::{Status, ToResponse, status};
use crate::store::StoreError;
use axum::extract::rejection::{JsonRejection, PathRejection};
use std::time::Duration;

/// The outer layer: errors of requests, and all of the store.
///
/// By the word `axum` it is returned by handlers, by `utoipa` it is in the document, and by `tracing` in the log, where
/// the cause of a 500 stands. One type for all routes is short; the document is more exact with one for each group of
/// routes.
#[derive(Debug, thiserror::Error, ToResponse)]
#[status(registry = crate::codes, only(4xx, 5xx))]
#[response(axum, tracing, utoipa, type_base = "/problems#")]
pub enum ApiError {
    /// The path leads nowhere.
    #[error("nothing is here")]
    #[status(404)]
    NoSuchPage,

    /// The path leads somewhere, where this method means nothing.
    #[error("{method} means nothing here")]
    #[status(405)]
    #[response(elsewhere("Allow"))] // axum knows which methods there are
    NotAllowed {
        /// What was asked for.
        #[member]
        method: String,
    },

    /// The client asks too often.
    #[error("slow down")]
    #[status(429)]
    TooFast {
        /// Until when the next request is answered.
        #[header("Retry-After")]
        wait: Duration,
    },

    /// A part of the path is not what belongs there, such as a number.
    #[error("{}", .0.body_text())]
    #[status(with = status_of_path)]
    #[response(detail = show)]
    InvalidPath(#[from] PathRejection),

    /// The content is not the JSON that belongs there.
    #[error("{}", .0.body_text())]
    #[status(with = status_of_content)]
    #[response(detail = show)]
    InvalidContent(#[from] JsonRejection),

    /// What the store says.
    #[error(transparent)]
    #[status(transparent)]
    Store(#[from] StoreError),
}

fn status_of_path(rejection: &PathRejection) -> Status {
    Status::try_from(rejection.status()).unwrap_or(status!(400))
}

/// 400, 413, 415 or 422.
fn status_of_content(rejection: &JsonRejection) -> Status {
    Status::try_from(rejection.status()).unwrap_or(status!(400))
}
