//! One error and one outcome as replies of warp.

#![deny(warnings)]

use shared::messages;
use shared::served;
use status_codes::response::Kept;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};
use warp::reply::Response;
use warp::{Filter, Reply};

shared::outcomes!([response(warp)]);

/// A server that ends with the process, and what stands behind its handler.
fn server() -> (SocketAddr, Receiver<String>) {
    let (sender, kept) = channel();
    let watch = move |response: Response| {
        if let Some(kept) = response.extensions().get::<Kept>() {
            let error = kept.downcast_ref::<ApiError>().expect("no other error is kept");
            sender.send(error.to_string()).expect("the test waits for it");
        }
        response
    };
    let answered = |path: String| answer(&path);
    let route = warp::path::param().map(answered).map(Reply::into_response).map(watch);
    let address = served::on_tokio(|listener| warp::serve(route).incoming(listener).run());
    (address, kept)
}

#[test]
fn messages_are_the_same_and_the_error_is_kept() {
    let (server, kept) = server();
    messages::check(server, &kept);
}
