//! One error and one outcome as responses of salvo.

#![deny(warnings)]

use salvo::conn::tcp::TcpAcceptor;
use salvo::{Depot, FlowCtrl, Handler, Request, Response, Router, Server, async_trait, handler};
use shared::habits;
use shared::messages;
use shared::served;
use status_codes::response::Kept;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, Sender, channel};

shared::outcomes!([response(salvo, tracing)]);
shared::pages!([response(salvo, tracing)]);
shared::shapes!([response(salvo, tracing)]);

#[handler]
async fn answered(request: &mut Request) -> Result<Created, ApiError> {
    answer(request.param("path").unwrap_or_default())
}

#[handler]
async fn emptied(request: &mut Request) -> Nothing {
    nothing(request.param("path").unwrap_or_default())
}

#[handler]
async fn replied(request: &mut Request) -> Result<Created, Reply<ApiError>> {
    reply(request.param("path").unwrap_or_default())
}

#[handler]
async fn paged(request: &mut Request) -> Result<Page, PageError> {
    page(request.param("path").unwrap_or_default())
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
            assert!(
                kept.is::<ApiError>() || kept.is::<PageError>() || kept.is::<Reply<ApiError>>(),
                "{kept:?}"
            );
            self.0.send(kept.to_string()).expect("the test waits for it");
        }
    }
}

/// A server that ends with the process, and what its middleware finds.
fn server() -> (SocketAddr, Receiver<String>) {
    let (sender, kept) = channel();
    let router = Router::new()
        .hoop(Watch(sender))
        .push(Router::with_path("{path}").goal(answered))
        .push(Router::with_path("none/{path}").goal(emptied))
        .push(Router::with_path("reply/{path}").goal(replied))
        .push(Router::with_path("page/{path}").goal(paged));
    let address = served::on_tokio(|listener| async {
        let acceptor = TcpAcceptor::try_from(listener).expect("a listener");
        Server::new(acceptor).serve(router).await;
    });
    (address, kept)
}

#[test]
fn messages_kept_errors_and_events_are_those_of_all_servers() {
    let (server, kept) = server();
    messages::check(server, &kept, &habits::SALVO);
}
