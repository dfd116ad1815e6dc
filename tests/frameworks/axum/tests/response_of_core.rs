//! `axum = ::axum_core`, as a library writes it that is no server: the same bytes.

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
use std::sync::mpsc::channel;

shared::outcomes!([response(axum = ::axum_core, tracing)]);
shared::pages!([response(axum = ::axum_core, tracing)]);
shared::shapes!([response(axum = ::axum_core, tracing)]);

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

#[test]
fn messages_kept_errors_and_events_are_those_of_all_servers() {
    let (sender, kept) = channel();
    let watch = move |response: Response| {
        if let Some(kept) = response.extensions().get::<Kept>() {
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
    let server = served::on_tokio(|listener| async {
        axum::serve(listener, router).await.expect("it serves");
    });
    messages::check(server, &kept, &habits::AXUM);
}
