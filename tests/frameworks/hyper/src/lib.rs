//! Servers of hyper: see `tests`.
