//! A shop: items, orders, payments. It is there to be copied from.
//!
//! Each file is about one thing. A request passes [`request`] and [`limit`], arrives in [`items`] or [`orders`], which
//! ask the [`store`], and is answered by an outcome of [`outcomes`] or an error of [`problem`]. What the service can
//! answer is shown by [`documents`], and understood by [`client`].

pub mod client;
pub mod documents;
pub mod extract;
pub mod items;
pub mod limit;
pub mod orders;
pub mod outcomes;
pub mod problem;
pub mod request;
pub mod routes;
pub mod store;

status_codes::registry! { pub mod crate::codes from "codes.toml" }
