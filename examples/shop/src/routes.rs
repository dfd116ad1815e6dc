//! Where requests go.

use crate::limit::{self, Limit};
use crate::problem::ApiError;
use crate::store::Store;
use crate::{documents, items, orders, request};
use axum::Router;
use axum::http::Method;
use axum::middleware::{from_fn, from_fn_with_state};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The whole service. Each route of the API is in the document, because both are made of the same lines.
pub fn router(store: Store, limit: Limit) -> Router {
    let (api, document) = OpenApiRouter::with_openapi(documents::head())
        .routes(routes!(items::list_items))
        .routes(routes!(items::show_item))
        .routes(routes!(orders::place_order))
        .routes(routes!(orders::show_order, orders::cancel_order))
        .routes(routes!(orders::pay_order))
        .layer(from_fn_with_state(limit, limit::check))
        .with_state(store)
        .split_for_parts();
    api.merge(documents::router(&document))
        .fallback(async || ApiError::NoSuchPage)
        .method_not_allowed_fallback(not_allowed)
        .layer(from_fn(request::identify))
}

async fn not_allowed(method: Method) -> ApiError {
    ApiError::NotAllowed { method: method.to_string() }
}
