//! One error and one outcome as responses of rocket, whose requests hold the error.

#![deny(warnings)]

use rocket::config::{LogLevel, Shutdown};
use rocket::fairing::AdHoc;
use rocket::{Config, get, routes};
use shared::habits;
use shared::messages;
use status_codes::response::Slot;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

shared::outcomes!([response(rocket, tracing)]);
shared::pages!([response(rocket, tracing)]);
shared::shapes!([response(rocket, tracing)]);

#[get("/<path>")]
fn answered(path: &str) -> Result<Created, ApiError> {
    answer(path)
}

#[get("/none/<path>")]
fn emptied(path: &str) -> Nothing {
    nothing(path)
}

#[get("/reply/<path>")]
fn replied(path: &str) -> Result<Created, Reply<ApiError>> {
    reply(path)
}

#[get("/page/<path>")]
fn paged(path: &str) -> Result<Page, PageError> {
    page(path)
}

/// A server that ends with the process, and what its fairing finds.
fn server() -> (SocketAddr, Receiver<String>) {
    let (sender, kept) = channel();
    let watch = AdHoc::on_response("what is kept", move |request, _| {
        let slot = request.local_cache(Slot::default);
        if let Some(kept) = slot.get() {
            assert!(
                kept.is::<ApiError>() || kept.is::<PageError>() || kept.is::<Reply<ApiError>>(),
                "{kept:?}"
            );
            sender.send(kept.to_string()).expect("the test waits for it");
        }
        Box::pin(async {})
    });
    let (sender, address) = channel();
    let bound = AdHoc::on_liftoff("its address", move |rocket| {
        let address = SocketAddr::new(rocket.config().address, rocket.config().port);
        sender.send(address).expect("the test waits for it");
        Box::pin(async {})
    });
    // An early reader does not spoil the slot.
    let early = AdHoc::on_request("an early reader", |request, _| {
        assert!(request.local_cache(Slot::default).get().is_none());
        Box::pin(async {})
    });
    let config = Config {
        port: 0,
        workers: 1,
        log_level: LogLevel::Off,
        shutdown: Shutdown { ctrlc: false, ..Shutdown::default() },
        ..Config::debug_default()
    };
    let rocket = rocket::custom(config).mount("/", routes![answered, emptied, replied, paged]);
    let rocket = rocket.attach(early).attach(watch).attach(bound);
    thread::spawn(move || rocket::execute(rocket.launch()).expect("it serves"));
    (address.recv().expect("a server"), kept)
}

#[test]
fn messages_kept_errors_and_events_are_those_of_all_servers() {
    let (server, kept) = server();
    messages::check(server, &kept, &habits::ROCKET);
}
