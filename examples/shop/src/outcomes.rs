//! What the service answers when all is well.

use crate::codes::ToResponse;
use crate::store::Order;
use serde::Serialize;
use utoipa::ToSchema;

/// What was asked for.
#[derive(Debug, ToResponse)]
#[response(axum, utoipa)]
#[status(200, registry = crate::codes)]
pub struct Shown<T>(#[body] pub T)
where
    T: Serialize + ToSchema;

/// The order is placed.
#[derive(Debug, ToResponse)]
#[response(axum, utoipa)]
#[status(201, registry = crate::codes)]
pub struct Placed {
    /// Where it is shown, paid and cancelled.
    #[header("Location")]
    pub at: String,
    /// What was ordered.
    #[body]
    pub order: Order,
}

/// The order is paid.
#[derive(Debug, ToResponse)]
#[response(axum, utoipa)]
#[status(303, registry = crate::codes)]
pub struct Paid {
    /// Where the order is shown.
    #[header("Location")]
    pub see: String,
}

/// The order is cancelled.
#[derive(Debug, ToResponse)]
#[response(axum, utoipa)]
#[status(204, registry = crate::codes)]
pub struct Cancelled;
