//! Servers of warp: see `tests`.
