//! Servers of rocket: see `tests`.
