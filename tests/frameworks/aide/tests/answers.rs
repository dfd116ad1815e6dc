//! `#[response(axum, aide)]`: the document is one of `OpenAPI`, and the server answers as it says.

#![deny(warnings)]

use aide::axum::ApiRouter;
use aide::axum::routing::get;
use aide::openapi::OpenApi;
use axum::extract::Path;
use serde_json::Value;
use shared::served;
use std::net::SocketAddr;

shared::outcomes!([response(axum, aide)], [derive(schemars::JsonSchema)]);
shared::pages!([response(axum, aide)]);
shared::shapes!([response(axum, aide)]);

/// For aide a path is named by its fields.
#[derive(serde::Deserialize, schemars::JsonSchema)]
struct Which {
    path: String,
}

async fn answered(Path(Which { path }): Path<Which>) -> Result<Created, ApiError> {
    answer(&path)
}

async fn emptied(Path(Which { path }): Path<Which>) -> Nothing {
    nothing(&path)
}

async fn replied(Path(Which { path }): Path<Which>) -> Result<Created, Reply<ApiError>> {
    reply(&path)
}

async fn paged(Path(Which { path }): Path<Which>) -> Result<Page, PageError> {
    page(&path)
}

/// A server that ends with the process, and its document.
fn server() -> (SocketAddr, Value) {
    let mut document = OpenApi::default();
    let router = ApiRouter::<()>::new()
        .api_route("/{path}", get(answered))
        .api_route("/none/{path}", get(emptied))
        .api_route("/reply/{path}", get(replied))
        .api_route("/page/{path}", get(paged))
        .finish_api(&mut document);
    let address = served::on_tokio(|listener| async {
        axum::serve(listener, router).await.expect("it serves");
    });
    (address, serde_json::to_value(document).expect("a document"))
}

#[test]
fn what_is_sent_is_what_a_valid_document_says() {
    let (server, document) = server();
    documents::assert_valid(&document, env!("CARGO_TARGET_TMPDIR"));
    assert_eq!(documents::faults(&document, server), [""; 0]);
}
