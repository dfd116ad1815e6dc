//! One error and one outcome as responses of poem, which keeps the error itself.

#![deny(warnings)]

use poem::listener::TcpAcceptor;
use poem::web::Path;
use poem::{EndpointExt, Error, Route, Server, get, handler};
use shared::messages;
use shared::served;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};

shared::outcomes!([response(poem)]);

#[handler]
fn answered(Path(path): Path<String>) -> Result<Created, ApiError> {
    answer(&path)
}

/// A server that ends with the process, and what its middleware finds.
fn server() -> (SocketAddr, Receiver<String>) {
    let (sender, kept) = channel();
    let watch = move |error: &Error| {
        let error = error.downcast_ref::<ApiError>().expect("no other error answers");
        sender.send(error.to_string()).expect("the test waits for it");
    };
    let address = served::on_tokio(|listener| async {
        let route = Route::new().at("/:path", get(answered)).inspect_all_err(watch);
        let acceptor = TcpAcceptor::from_tokio(listener).expect("a listener");
        Server::new_with_acceptor(acceptor).run(route).await.expect("it serves");
    });
    (address, kept)
}

#[test]
fn messages_are_the_same_and_the_error_is_kept() {
    let (server, kept) = server();
    messages::check(server, &kept);
}

#[test]
fn the_error_is_a_response_without_a_result_too() {
    use poem::IntoResponse;

    let response = ApiError::Anonymous.into_response();
    assert_eq!(response.status().as_u16(), 401);
    assert_eq!(response.header("www-authenticate"), Some("Bearer"));
}
