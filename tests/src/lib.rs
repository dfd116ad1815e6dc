//! Tests of `status-codes` as a downstream user sees it: see `tests/` and `ui/` beside this folder.
