//! What the compiler does for `status-macros`, which everybody who uses `status-codes` builds.

use crate::compiler::rustc;
use crate::{scratch, valgrind};
use std::process::Command;
use tempfile::TempDir;

/// The one run of rustc that builds it, in a debug build of a crate that depends on `status-codes`.
#[derive(Debug)]
pub struct MacroCrate {
    folder: TempDir,
    /// The words of it.
    rustc: Vec<String>,
}

impl MacroCrate {
    /// Builds the crate: lines of `[dependencies]`, `status-codes` among them.
    ///
    /// # Panics
    ///
    /// Where cargo fails, or does not say what it runs.
    #[must_use]
    pub fn new(dependencies: &str) -> Self {
        let folder = scratch::package(dependencies, "src/lib.rs", "");
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--verbose", "--target-dir", "target"]).current_dir(folder.path());
        // A path dependency would be built incrementally, as no crate of a registry is.
        cargo.env("CARGO_INCREMENTAL", "0").env("RUSTC", rustc());
        let output = cargo.output().expect("cargo starts");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        let mut lines = said.lines().filter(|line| line.contains("--crate-name status_macros "));
        let run = lines.find_map(|line| line.trim().strip_prefix("Running `")?.strip_suffix('`'));
        let mut rustc = Vec::new();
        for (at, piece) in run.expect("cargo says what it runs").split('\'').enumerate() {
            // Between two quotes is one word, whatever it holds.
            if at % 2 == 1 {
                rustc.push(piece.to_owned());
            } else {
                rustc.extend(piece.split_whitespace().map(str::to_owned));
            }
        }
        Self { folder, rustc }
    }

    /// The instructions of that run. Those of the linker are not counted.
    ///
    /// # Panics
    ///
    /// Where valgrind is not installed, or the compiler fails.
    #[must_use]
    pub fn instructions(&self) -> f64 {
        let (program, words) = self.rustc.split_first().expect("a program");
        let mut rustc = Command::new(program);
        // Nobody sees the lints of a crate of a registry.
        rustc.args(words).args(["--cap-lints", "allow"]).current_dir(self.folder.path());
        valgrind::exact(valgrind::billions(&rustc))
    }
}
