//! One error and one outcome as responses of hyper, for which there is no word: `to_http` makes them.

#![deny(warnings)]

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use shared::{habits, messages, served};
use status_codes::ToResponse;
use status_codes::response::to_http;
use std::convert::Infallible;

shared::outcomes!([must_use]);
shared::pages!([must_use]);
shared::shapes!([must_use]);

async fn responded(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let path = request.uri().path().trim_start_matches('/');
    Ok(match path.split_once('/') {
        Some(("none", path)) => to_http(&nothing(path)),
        Some(("reply", path)) => either(reply(path)),
        Some(("page", path)) => either(page(path)),
        _ => either(answer(path)),
    })
}

fn either(result: Result<impl ToResponse, impl ToResponse>) -> Response<Full<Bytes>> {
    match result {
        Ok(outcome) => to_http(&outcome),
        Err(error) => to_http(&error),
    }
}

#[test]
fn messages_are_those_of_all_servers() {
    let server = served::on_tokio(async |listener| {
        loop {
            let (stream, _) = listener.accept().await.expect("a client");
            let connection = http1::Builder::new();
            let connection =
                connection.serve_connection(TokioIo::new(stream), service_fn(responded));
            connection.await.expect("it serves");
        }
    });
    messages::check_alone(server, &habits::HYPER);
}
