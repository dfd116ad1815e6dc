//! One error and one outcome as responses of poem, which keeps the error itself.

#![deny(warnings)]

use poem::listener::TcpAcceptor;
use poem::web::Path;
use poem::{EndpointExt, Error, Route, Server, get, handler};
use shared::habits;
use shared::messages;
use shared::served;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};

shared::outcomes!([response(poem, tracing)]);
shared::pages!([response(poem, tracing)]);
shared::shapes!([response(poem, tracing)]);

#[handler]
fn answered(Path(path): Path<String>) -> Result<Created, ApiError> {
    answer(&path)
}

#[handler]
fn emptied(Path(path): Path<String>) -> Nothing {
    nothing(&path)
}

#[handler]
fn replied(Path(path): Path<String>) -> Result<Created, Reply<ApiError>> {
    reply(&path)
}

#[handler]
fn paged(Path(path): Path<String>) -> Result<Page, PageError> {
    page(&path)
}

/// A server that ends with the process, and what its middleware finds.
fn server() -> (SocketAddr, Receiver<String>) {
    let (sender, kept) = channel();
    let watch = move |error: &Error| {
        assert!(
            error.is::<ApiError>() || error.is::<PageError>() || error.is::<Reply<ApiError>>(),
            "{error:?}"
        );
        sender.send(error.to_string()).expect("the test waits for it");
    };
    let address = served::on_tokio(|listener| async {
        let route = Route::new()
            .at("/:path", get(answered))
            .at("/none/:path", get(emptied))
            .at("/reply/:path", get(replied))
            .at("/page/:path", get(paged))
            .inspect_all_err(watch);
        let acceptor = TcpAcceptor::from_tokio(listener).expect("a listener");
        Server::new_with_acceptor(acceptor).run(route).await.expect("it serves");
    });
    (address, kept)
}

#[test]
fn messages_kept_errors_and_events_are_those_of_all_servers() {
    let (server, kept) = server();
    messages::check(server, &kept, &habits::POEM);
}
