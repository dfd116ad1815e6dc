//! rustc on one generated file, with dependencies that were built before: no cargo in between.

use crate::scratch;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use tempfile::TempDir;

/// A crate without code, and what it depends on.
#[derive(Debug)]
pub struct Compiler {
    folder: TempDir,
    rustc: PathBuf,
    checked: AtomicUsize,
}

impl Compiler {
    /// Builds dependencies as a debug build does: lines of `[dependencies]`, to which `status-codes` is added.
    ///
    /// # Panics
    ///
    /// Where cargo fails.
    #[must_use]
    pub fn new(dependencies: &str) -> Self {
        let dependencies = format!("status-codes\n{dependencies}");
        let folder = scratch::package(&dependencies, "src/lib.rs", "");
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--quiet", "--target-dir", "target"]).current_dir(folder.path());
        assert!(cargo.status().expect("cargo starts").success(), "the dependencies build");
        Self { folder, rustc: rustc(), checked: AtomicUsize::new(0) }
    }

    /// What checks a library of one file as `cargo check` does.
    ///
    /// # Panics
    ///
    /// Where the file cannot be written.
    #[must_use]
    pub fn check(&self, source: &str) -> Command {
        let number = self.checked.fetch_add(1, Ordering::Relaxed);
        let file = self.folder.path().join(format!("case{number}.rs"));
        fs::write(&file, source).expect("a file");
        let dependencies = self.folder.path().join("target/debug/deps");
        let mut rustc = Command::new(&self.rustc);
        rustc.args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "--cap-lints=allow"]);
        rustc.arg("-L").arg(format!("dependency={}", dependencies.display()));
        for entry in fs::read_dir(dependencies).expect("the dependencies") {
            let path = entry.expect("a dependency").path();
            let library = path.extension().is_some_and(|end| end == "rlib" || end == "so");
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            // `libstatus_codes-0cdf0c023bf522fa.rlib`
            if let (Some((name, _)), true) = (name.split_once('-'), library) {
                let name = name.trim_start_matches("lib");
                rustc.arg("--extern").arg(format!("{name}={}", path.display()));
            }
        }
        rustc.arg(file).arg("--out-dir").arg(self.folder.path());
        rustc
    }
}

/// The compiler itself: what stands in its place on the path may be a program that chooses one.
///
/// # Panics
///
/// Where there is none.
#[must_use]
pub fn rustc() -> PathBuf {
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output();
    let sysroot = sysroot.expect("rustc starts").stdout;
    let sysroot = String::from_utf8(sysroot).expect("a path of characters");
    Path::new(sysroot.trim()).join("bin/rustc")
}
