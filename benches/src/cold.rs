//! A crate without code that depends on others, built from nothing.

use crate::{cpu, scratch};
use std::process::Command;
use std::time::Duration;
use tempfile::TempDir;

/// The crate, in a folder of its own.
#[derive(Debug)]
pub struct Cold {
    folder: TempDir,
}

impl Cold {
    /// With these lines of `[dependencies]`, which are downloaded now. `status-codes` is that of this workspace.
    ///
    /// # Panics
    ///
    /// Where cargo cannot find a dependency.
    #[must_use]
    pub fn new(dependencies: &str) -> Self {
        let folder = scratch::package(dependencies, "src/lib.rs", "");
        let fetched =
            Command::new("cargo").args(["fetch", "--quiet"]).current_dir(folder.path()).status();
        assert!(fetched.expect("cargo starts").success(), "the dependencies are there");
        Self { folder }
    }

    /// The CPU time of a build of everything.
    ///
    /// # Panics
    ///
    /// Where the build fails.
    #[must_use]
    pub fn time(&self, arguments: &[&str]) -> Duration {
        let target = TempDir::new().expect("a folder");
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--offline"]).args(arguments).current_dir(self.folder.path());
        // A path dependency would be built incrementally, which costs more and is done for no crate of a registry.
        cargo.env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", target.path());
        cpu::time(&mut cargo)
    }
}
