//! One error and one outcome as replies of warp.

#![deny(warnings)]

use shared::habits;
use shared::messages;
use shared::served;
use status_codes::response::Kept;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};
use warp::reply::Response;
use warp::{Filter, Reply as _};

shared::outcomes!([response(warp, tracing)]);
shared::pages!([response(warp, tracing)]);
shared::shapes!([response(warp, tracing)]);

/// A server that ends with the process, and what stands behind its handler.
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
        response
    };
    let answered = warp::path!(String).map(|path: String| answer(&path).into_response());
    let emptied = warp::path!("none" / String).map(|path: String| nothing(&path).into_response());
    let replied = warp::path!("reply" / String).map(|path: String| reply(&path).into_response());
    let paged = warp::path!("page" / String).map(|path: String| page(&path).into_response());
    let route = answered.or(emptied).unify().or(replied).unify().or(paged).unify().map(watch);
    let address = served::on_tokio(|listener| warp::serve(route).incoming(listener).run());
    (address, kept)
}

#[test]
fn messages_kept_errors_and_events_are_those_of_all_servers() {
    let (server, kept) = server();
    messages::check(server, &kept, &habits::WARP);
}
