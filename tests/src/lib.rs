//! Tests of `status-codes` as a downstream user sees it: see `tests/` and `ui/` beside this folder.

pub mod manifest;
pub mod project;
pub mod run;

/// The examples of the README run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
