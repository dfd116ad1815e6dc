//! Tests of `status-codes` as a downstream user sees it: see `tests/` and `ui/` beside this folder.

pub mod manifest;
pub mod message;
pub mod picture;
pub mod project;
pub mod readme;
pub mod run;
