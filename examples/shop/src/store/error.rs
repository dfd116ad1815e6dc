use crate::codes::ToResponse;
use rusqlite::ErrorCode;
use tokio::task::JoinError;

/// The inner layer: what the store refuses, and what breaks in it. It knows no framework.
#[derive(Debug, thiserror::Error, ToResponse)]
#[status(registry = crate::codes, only(4xx, 5xx))]
#[response(type_base = "/problems#")]
pub enum StoreError {
    /// No item has this number.
    #[error("there is no item {item}")]
    #[status(404)]
    NoSuchItem {
        /// The number.
        #[member]
        item: i64,
    },

    /// No order has this number, or it was cancelled.
    #[error("there is no order {order}")]
    #[status(404)]
    NoSuchOrder {
        /// The number.
        #[member]
        order: i64,
    },

    /// There is less of the item than was ordered.
    #[error("only {left} left")]
    #[status(409)]
    SoldOut {
        /// How many there are.
        #[member]
        left: u32,
    },

    /// A paid order is neither paid again nor cancelled.
    #[error("the order is paid")]
    #[status(409)]
    AlreadyPaid,

    /// The buyer was told another price. Nothing was ordered.
    #[error("it costs {price} cents")]
    #[status(480)]
    PriceChanged {
        /// What one costs, in cents.
        #[member]
        price: u32,
    },

    /// The shop is busy, and has done nothing.
    #[error("somebody else is writing into the database")]
    #[status(503)]
    #[response(header("Retry-After" = "1"))]
    Busy(#[source] rusqlite::Error),

    /// A statement fails. It stands in the log; clients learn nothing of it, not even from the document.
    #[error("the database failed")]
    #[status(500)]
    #[response(summary = none)]
    Database(#[source] rusqlite::Error),

    /// A task panics. Its transaction is rolled back.
    #[error("a task of the store ended")]
    #[status(500)]
    #[response(summary = none)]
    Task(#[from] JoinError),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy(error),
            _ => Self::Database(error),
        }
    }
}
