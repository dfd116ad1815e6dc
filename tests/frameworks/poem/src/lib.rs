//! Servers of poem: see `tests`.
