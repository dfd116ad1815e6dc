//! One error and one outcome as responses of salvo.

#![deny(warnings)]

use salvo::conn::tcp::TcpAcceptor;
use salvo::{Depot, FlowCtrl, Handler, Request, Response, Router, Server, async_trait, handler};
use shared::messages;
use shared::served;
use status_codes::response::Kept;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, Sender, channel};

shared::outcomes!([response(salvo)]);

#[handler]
async fn answered(request: &mut Request) -> Result<Created, ApiError> {
    answer(request.param("path").unwrap_or_default())
}

/// Middleware that reads what is kept.
struct Watch(Sender<String>);

#[async_trait]
impl Handler for Watch {
    async fn handle(
        &self,
        request: &mut Request,
        depot: &mut Depot,
        response: &mut Response,
        rest: &mut FlowCtrl,
    ) {
        rest.call_next(request, depot, response).await;
        if let Some(kept) = response.extensions.get::<Kept>() {
            let error = kept.downcast_ref::<ApiError>().expect("no other error is kept");
            self.0.send(error.to_string()).expect("the test waits for it");
        }
    }
}

/// A server that ends with the process, and what its middleware finds.
fn server() -> (SocketAddr, Receiver<String>) {
    let (sender, kept) = channel();
    let router = Router::with_path("{path}").hoop(Watch(sender)).get(answered);
    let address = served::on_tokio(|listener| async {
        let acceptor = TcpAcceptor::try_from(listener).expect("a listener");
        Server::new(acceptor).serve(router).await;
    });
    (address, kept)
}

#[test]
fn messages_are_the_same_and_the_error_is_kept() {
    let (server, kept) = server();
    messages::check(server, &kept);
}
