//! What the service says of itself: a document for programs, and pages for people. They need no other host.

use crate::problem::ApiError;
use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::Html;
use axum::routing::get;
use status_codes::response::problems;
use utoipa::OpenApi;

mod markdown;

/// A browser asks no other host, whatever stands on a page.
const OWN_FILES_ALONE: &str =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

#[derive(OpenApi)]
#[openapi(info(title = "Shop", description = "Items, orders, payments."))]
struct Head;

/// The beginning of the document, to which routes are added.
pub(crate) fn head() -> utoipa::openapi::OpenApi {
    Head::openapi()
}

/// The document, the page that shows it, and the page to which the `type` of a problem leads.
pub(crate) fn router(document: &utoipa::openapi::OpenApi) -> Router {
    let json = document.to_json().expect("a document is JSON");
    let problems = markdown::page(&problems::<ApiError>());
    let page = |html: String| {
        let policy = [(CONTENT_SECURITY_POLICY, OWN_FILES_ALONE)];
        get(async move || (policy, Html(html)))
    };
    let file = |media_type, content: &'static str| {
        get(async move || ([(CONTENT_TYPE, media_type)], content))
    };
    Router::new()
        .route("/", page(include_str!("documents/page.html").to_owned()))
        .route("/problems", page(problems))
        .route("/openapi.json", get(async move || ([(CONTENT_TYPE, "application/json")], json)))
        .route("/page.css", file("text/css", include_str!("documents/page.css")))
        .route("/page.js", file("text/javascript", include_str!("documents/page.js")))
}
