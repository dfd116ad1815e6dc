//! One error and one outcome as responses of rocket, whose requests hold the error.

#![deny(warnings)]

use rocket::config::{LogLevel, Shutdown};
use rocket::fairing::AdHoc;
use rocket::{Config, get, routes};
use shared::messages;
use status_codes::response::Slot;
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

shared::outcomes!([response(rocket)]);

#[get("/<path>")]
fn answered(path: &str) -> Result<Created, ApiError> {
    answer(path)
}

/// A server that ends with the process, and what its fairing finds.
fn server() -> (SocketAddr, Receiver<String>) {
    let (sender, kept) = channel();
    let watch = AdHoc::on_response("what is kept", move |request, _| {
        let slot = request.local_cache(Slot::default);
        if let Some(kept) = slot.get() {
            let error = kept.downcast_ref::<ApiError>().expect("no other error is kept");
            sender.send(error.to_string()).expect("the test waits for it");
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
    let rocket = rocket::custom(config).mount("/", routes![answered]);
    let rocket = rocket.attach(early).attach(watch).attach(bound);
    thread::spawn(move || rocket::execute(rocket.launch()).expect("it serves"));
    (address.recv().expect("a server"), kept)
}

#[test]
fn messages_are_the_same_and_the_error_is_kept() {
    let (server, kept) = server();
    messages::check(server, &kept);
}
