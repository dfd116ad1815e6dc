//! The chapters of README.md on frameworks: see `build.rs`, `examples` and `tests`.
