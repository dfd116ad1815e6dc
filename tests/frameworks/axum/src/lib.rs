//! Servers of axum: see `tests`.
