//! One error and one outcome as responses of axum: messages, what middleware finds, events, a document.

#![deny(warnings)]

use axum::Router;
use axum::extract::Path;
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::get;
use shared::messages;
use shared::served;
use status_codes::response::Kept;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};

mod document;
mod events;
mod log;

shared::outcomes!([response(axum, tracing, utoipa)][derive(utoipa::ToSchema)]);

#[utoipa::path(get, path = "/{path}", responses(Created, ApiError))]
async fn answered(Path(path): Path<String>) -> Result<Created, ApiError> {
    answer(&path)
}

/// A server that ends with the process, and what its middleware finds.
fn server() -> (SocketAddr, Receiver<String>) {
    let (sender, kept) = channel();
    let watch = move |response: Response| {
        if let Some(kept) = response.extensions().get::<Kept>() {
            let error = kept.downcast_ref::<ApiError>().expect("no other error is kept");
            sender.send(error.to_string()).expect("the test waits for it");
        }
        async { response }
    };
    let router = Router::new().route("/{path}", get(answered)).layer(map_response(watch));
    let address = served::on_tokio(|listener| async {
        axum::serve(listener, router).await.expect("it serves");
    });
    (address, kept)
}

#[test]
fn messages_are_the_same_and_the_error_is_kept() {
    let (server, kept) = server();
    messages::check(server, &kept);
}
