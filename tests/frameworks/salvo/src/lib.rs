//! Servers of salvo: see `tests`.
