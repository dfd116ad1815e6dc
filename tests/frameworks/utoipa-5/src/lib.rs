//! The test of utoipa 6, with utoipa 5: see `axum/tests/document.rs`.
