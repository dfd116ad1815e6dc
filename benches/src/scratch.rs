//! A crate in a temporary folder, for cargo to build.

use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A crate called `scratch` with these lines of `[dependencies]`, of which a line `status-codes` is that of this
/// workspace, and with one file of code.
///
/// # Panics
///
/// Where the folder cannot be written.
#[must_use]
pub fn package(dependencies: &str, file: &str, code: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let facade = Path::new(env!("CARGO_MANIFEST_DIR")).join("../status-codes");
    let facade = format!("status-codes.path = '{}'", facade.display());
    let lines =
        dependencies.lines().map(|line| if line == "status-codes" { &facade } else { line });
    let manifest = format!(
        "[package]\nname = \"scratch\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n{}\n",
        lines.collect::<Vec<_>>().join("\n")
    );
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("a manifest");
    fs::create_dir(folder.path().join("src")).expect("a folder");
    fs::write(folder.path().join(file), code).expect("a file of code");
    folder
}
