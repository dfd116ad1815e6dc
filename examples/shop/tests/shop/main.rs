//! The shop on a free port, driven over HTTP: by the client that is in it, and by one that looks at each message.

mod answer;
mod client;
mod database;
mod documents;
mod limit;
mod log;
mod problems;
mod program;
mod request;
mod routes;
mod server;
