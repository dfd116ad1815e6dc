//! The types that the documentation begins with.

use serde::Serialize;
use status_codes::ToResponse;
use std::time::Duration;

/// What goes wrong in a service.
#[derive(Debug, thiserror::Error, ToResponse)]
#[response(type_base = "https://api.example.com/problems/")]
#[response(header(401, "WWW-Authenticate" = "Bearer"))]
pub enum ApiError {
    /// Nobody has this number.
    #[error("no user {id}")]
    #[status(404)]
    NoSuchUser {
        /// Who.
        #[member("user")]
        id: u64,
    },

    #[error("log in first")]
    #[status(401)]
    Anonymous,

    #[error("slow down")]
    #[status(429)]
    TooFast {
        /// How long.
        #[header("Retry-After")]
        wait: Duration,
    },

    #[error("database: {0}")]
    #[status(500)]
    Database(#[from] std::io::Error),

    #[error(transparent)]
    #[status(transparent)]
    Payment(#[from] PaymentError),
}

/// What a library has, without words of a framework.
#[derive(Debug, thiserror::Error, ToResponse)]
pub enum PaymentError {
    #[error("{balance} is not enough")]
    #[status(402)]
    NoMoney {
        /// In cents.
        #[member]
        balance: i64,
    },

    #[response(detail = "try again later", header("Retry-After" = "60"))]
    #[error("the bank said: {0}")]
    #[status(503)]
    Bank(String),
}

/// It is there now.
#[derive(Debug, ToResponse)]
#[status(201)]
pub struct Created {
    /// Where it is.
    #[header("Location")]
    pub at: String,
    /// What it is.
    #[body]
    pub user: User,
}

/// Somebody.
#[derive(Debug, Serialize)]
pub struct User {
    /// The number.
    pub id: u64,
    /// The name.
    pub name: &'static str,
}
