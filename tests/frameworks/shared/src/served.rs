//! A server on a thread of its own.

use crate::wire;
use std::net::SocketAddr;
use std::thread;
use tokio::net::TcpListener;
use tokio::runtime::Builder;

/// Serves on a free port until the process ends.
///
/// # Panics
///
/// Where there is no port.
pub fn on_tokio<F: Future>(server: impl FnOnce(TcpListener) -> F + Send + 'static) -> SocketAddr {
    let (listener, address) = wire::listener();
    thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            server(TcpListener::from_std(listener).expect("a listener")).await;
        });
    });
    address
}
