//! Requests for items.

use crate::extract::Path;
use crate::outcomes::Shown;
use crate::problem::ApiError;
use crate::store::{Item, Store};
use axum::extract::State;

/// All that the shop sells.
#[utoipa::path(get, path = "/items", tag = "Items", responses(Shown<Vec<Item>>, ApiError))]
pub(crate) async fn list_items(State(store): State<Store>) -> Result<Shown<Vec<Item>>, ApiError> {
    Ok(Shown(store.items().await?))
}

/// One item: its price, and how many there are.
#[utoipa::path(
    get, path = "/items/{id}", tag = "Items",
    params(("id" = i64, Path, example = 1)),
    responses(Shown<Item>, ApiError),
)]
pub(crate) async fn show_item(
    State(store): State<Store>,
    Path(id): Path<i64>,
) -> Result<Shown<Item>, ApiError> {
    Ok(Shown(store.item(id).await?))
}
