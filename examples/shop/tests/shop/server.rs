//! A shop of one test, with a database of its own.

use crate::answer::Answer;
use crate::log;
use reqwest::redirect::Policy;
use reqwest::{Method, RequestBuilder};
use rusqlite::Connection;
use shop::client::Client;
use shop::limit::Limit;
use shop::routes::router;
use shop::store::Store;
use std::net::{Ipv4Addr, SocketAddr};
use std::num::NonZeroU32;
use std::path::PathBuf;
use tempfile::TempDir;
use tokio::net::TcpListener;

/// It ends with the runtime of the test.
pub(crate) struct Shop {
    address: SocketAddr,
    folder: TempDir,
    http: reqwest::Client,
}

impl Shop {
    /// One that is never too busy.
    pub(crate) async fn start() -> Self {
        Self::with_limit(10_000).await
    }

    pub(crate) async fn with_limit(per_minute: u32) -> Self {
        log::begin();
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("shop.db")).expect("a database");
        let limit = Limit::per_minute(NonZeroU32::new(per_minute).expect("more than none"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let service = router(store, limit).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async { axum::serve(listener, service).await });
        let http = reqwest::Client::builder().redirect(Policy::none()).build().expect("a client");
        Self { address, folder, http }
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(format!("http://{}", self.address))
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("http://{}{path}", self.address))
    }

    pub(crate) async fn send(&self, method: Method, path: &str) -> Answer {
        Answer::to(self.request(method, path)).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path).await
    }

    /// Posts an order as it stands here.
    pub(crate) async fn order(&self, json: &'static str) -> Answer {
        let request = self.request(Method::POST, "/orders");
        Answer::to(request.header("content-type", "application/json").body(json)).await
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.folder.path().join("shop.db")
    }

    /// A connection of somebody else.
    pub(crate) fn connection(&self) -> Connection {
        Connection::open(self.database()).expect("the file is there")
    }
}
