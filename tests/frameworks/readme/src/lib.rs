//! The chapters of README.md on frameworks: see `tests`.
