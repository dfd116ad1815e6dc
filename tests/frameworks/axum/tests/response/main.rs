//! One error and one outcome as responses of axum: messages, what middleware finds, events, and a document.

#![deny(warnings)]

use axum::Router;
use axum::extract::Path;
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::get;
use shared::habits;
use shared::messages;
use shared::served;
use status_codes::response::Kept;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};

mod document;

shared::outcomes!([response(axum, tracing, utoipa)], [derive(utoipa::ToSchema)]);
shared::pages!([response(axum, tracing, utoipa)]);
shared::shapes!([response(axum, tracing, utoipa)]);

#[utoipa::path(get, path = "/{path}", responses(Created, ApiError))]
async fn answered(Path(path): Path<String>) -> Result<Created, ApiError> {
    answer(&path)
}

async fn emptied(Path(path): Path<String>) -> Nothing {
    nothing(&path)
}

async fn replied(Path(path): Path<String>) -> Result<Created, Reply<ApiError>> {
    reply(&path)
}

async fn paged(Path(path): Path<String>) -> Result<Page, PageError> {
    page(&path)
}

/// A server that ends with the process, and what its middleware finds.
fn server() -> (SocketAddr, Receiver<String>) {
    let (sender, kept) = channel();
    let watch = move |response: Response| {
        if let Some(kept) = response.extensions().get::<Kept>() {
            assert!(
                kept.is::<ApiError>() || kept.is::<PageError>() || kept.is::<Reply<ApiError>>(),
                "{kept:?}"
            );
            sender.send(kept.to_string()).expect("the test waits for it");
        }
        async { response }
    };
    let router = Router::new()
        .route("/{path}", get(answered))
        .route("/none/{path}", get(emptied))
        .route("/reply/{path}", get(replied))
        .route("/page/{path}", get(paged))
        .layer(map_response(watch));
    let address = served::on_tokio(|listener| async {
        axum::serve(listener, router).await.expect("it serves");
    });
    (address, kept)
}

#[test]
fn messages_kept_errors_and_events_are_those_of_all_servers() {
    let (server, kept) = server();
    messages::check(server, &kept, &habits::AXUM);
}
