//! Parts of a Cargo.toml.

use std::path::{Path, PathBuf};

/// The manifest of a crate that depends on `status-codes`; dependencies and tables may follow.
#[must_use]
pub fn manifest(name: &str, edition: &str) -> String {
    format!("{}\n[dependencies]\n{}", package(name, edition), dependency("status-codes"))
}

/// The table `[package]`.
#[must_use]
pub fn package(name: &str, edition: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n")
}

/// The dependency on `status-codes` under the name `alias`.
#[must_use]
pub fn dependency(alias: &str) -> String {
    format!("{alias} = {{ package = \"status-codes\", path = '{}' }}\n", facade().display())
}

/// The folder of `status-codes`.
#[must_use]
pub fn facade() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../status-codes")
}
