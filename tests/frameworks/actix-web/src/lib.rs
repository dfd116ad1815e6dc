//! Servers of actix-web: see `tests`.
