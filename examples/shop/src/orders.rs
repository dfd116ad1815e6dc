//! Requests for orders.

use crate::extract::{Json, Path};
use crate::outcomes::{Cancelled, Paid, Placed, Shown};
use crate::problem::ApiError;
use crate::store::{NewOrder, Order, Store};
use axum::extract::State;

/// Orders an item.
#[utoipa::path(
    post, path = "/orders", tag = "Orders",
    request_body = NewOrder,
    responses(Placed, ApiError),
)]
pub(crate) async fn place_order(
    State(store): State<Store>,
    Json(new): Json<NewOrder>,
) -> Result<Placed, ApiError> {
    let order = store.place(new).await?;
    Ok(Placed { at: path(order.id), order })
}

/// One order.
#[utoipa::path(
    get, path = "/orders/{id}", tag = "Orders",
    params(("id" = i64, Path, example = 1)),
    responses(Shown<Order>, ApiError),
)]
pub(crate) async fn show_order(
    State(store): State<Store>,
    Path(id): Path<i64>,
) -> Result<Shown<Order>, ApiError> {
    Ok(Shown(store.order(id).await?))
}

/// Pays an order.
#[utoipa::path(
    post, path = "/orders/{id}/payment", tag = "Orders",
    params(("id" = i64, Path, example = 1)),
    responses(Paid, ApiError),
)]
pub(crate) async fn pay_order(
    State(store): State<Store>,
    Path(id): Path<i64>,
) -> Result<Paid, ApiError> {
    store.pay(id).await?;
    Ok(Paid { see: path(id) })
}

/// Cancels an order that is not paid.
#[utoipa::path(
    delete, path = "/orders/{id}", tag = "Orders",
    params(("id" = i64, Path, example = 1)),
    responses(Cancelled, ApiError),
)]
pub(crate) async fn cancel_order(
    State(store): State<Store>,
    Path(id): Path<i64>,
) -> Result<Cancelled, ApiError> {
    store.cancel(id).await?;
    Ok(Cancelled)
}

fn path(id: i64) -> String {
    format!("/orders/{id}")
}
