//! One error and one outcome as responses of actix-web, which keeps the error itself.

#![deny(warnings)]

use actix_web::dev::{Service, ServiceResponse};
use actix_web::web::{Path, to};
use actix_web::{App, HttpServer, rt};
use shared::habits;
use shared::messages;
use shared::wire;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

shared::outcomes!([response(actix_web, tracing)]);
shared::pages!([response(actix_web, tracing)]);
shared::shapes!([response(actix_web, tracing)]);

async fn answered(path: Path<String>) -> Result<Created, ApiError> {
    answer(&path)
}

async fn emptied(path: Path<String>) -> Nothing {
    nothing(&path)
}

async fn replied(path: Path<String>) -> Result<Created, Reply<ApiError>> {
    reply(&path)
}

async fn paged(path: Path<String>) -> Result<Page, PageError> {
    page(&path)
}

/// What the error says that answered.
fn said(response: &ServiceResponse) -> Option<String> {
    let error = response.response().error()?;
    let is_known =
        error.as_error::<ApiError>().is_some() || error.as_error::<PageError>().is_some();
    assert!(is_known || error.as_error::<Reply<ApiError>>().is_some(), "{error:?}");
    Some(error.to_string())
}

/// A server that ends with the process, and what its middleware finds.
fn server() -> (SocketAddr, Receiver<String>) {
    let (sender, kept) = channel();
    let (listener, address) = wire::listener();
    thread::spawn(move || {
        let server = HttpServer::new(move || {
            let sender = sender.clone();
            let app = App::new().wrap_fn(move |request, next| {
                let (answer, sender) = (next.call(request), sender.clone());
                async move {
                    let response = answer.await?;
                    if let Some(text) = said(&response) {
                        sender.send(text).expect("the test waits for it");
                    }
                    Ok(response)
                }
            });
            app.route("/{path}", to(answered))
                .route("/none/{path}", to(emptied))
                .route("/reply/{path}", to(replied))
                .route("/page/{path}", to(paged))
        });
        let server = server.workers(1).disable_signals().listen(listener).expect("a listener");
        rt::System::new().block_on(server.run()).expect("it serves");
    });
    (address, kept)
}

#[test]
fn messages_kept_errors_and_events_are_those_of_all_servers() {
    let (server, kept) = server();
    messages::check(server, &kept, &habits::ACTIX_WEB);
}
