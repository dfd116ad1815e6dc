//! `#[response(axum, utoipa)]`: the document is one of `OpenAPI`, and the server answers as it says.

#![deny(warnings)]

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use serde_json::{Value, json};
use shared::served;
use std::net::SocketAddr;
use utoipa::OpenApi;

shared::outcomes!([response(axum, utoipa)], [derive(utoipa::ToSchema)]);
shared::pages!([response(axum, utoipa)]);
shared::shapes!([response(axum, utoipa)]);

#[utoipa::path(get, path = "/{path}", params(("path" = String, Path)), responses(Created, ApiError))]
async fn answered(Path(path): Path<String>) -> Result<Created, ApiError> {
    answer(&path)
}

#[utoipa::path(get, path = "/none/{path}", params(("path" = String, Path)), responses(Nothing))]
async fn emptied(Path(path): Path<String>) -> Nothing {
    nothing(&path)
}

#[utoipa::path(
    get,
    path = "/reply/{path}",
    params(("path" = String, Path)),
    responses(Created, Reply<ApiError>)
)]
async fn replied(Path(path): Path<String>) -> Result<Created, Reply<ApiError>> {
    reply(&path)
}

#[utoipa::path(get, path = "/page/{path}", params(("path" = String, Path)), responses(Page, PageError))]
async fn paged(Path(path): Path<String>) -> Result<Page, PageError> {
    page(&path)
}

#[derive(OpenApi)]
#[openapi(paths(answered, emptied, replied, paged), components(schemas(User)))]
struct Document;

fn document() -> Value {
    serde_json::to_value(Document::openapi()).expect("a document")
}

/// A server that ends with the process.
fn server() -> SocketAddr {
    let router = Router::new()
        .route("/{path}", get(answered))
        .route("/none/{path}", get(emptied))
        .route("/reply/{path}", get(replied))
        .route("/page/{path}", get(paged));
    served::on_tokio(|listener| async {
        axum::serve(listener, router).await.expect("it serves");
    })
}

#[test]
fn it_is_valid() {
    documents::assert_valid(&document(), env!("CARGO_TARGET_TMPDIR"));
}

#[test]
fn what_is_sent_is_what_it_says() {
    let (mut document, server) = (document(), server());
    assert_eq!(documents::faults(&document, server), [""; 0]);
    let response = &mut document["paths"]["/{path}"]["get"]["responses"]["404"];
    let content = &mut response["content"]["application/problem+json"];
    content["schema"]["properties"]["user"]["type"] = json!("string");
    let faults = documents::faults(&document, server);
    assert_eq!(faults, ["/missing: 7 is not of type \"string\""]);
}
