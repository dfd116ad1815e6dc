//! What `status-codes` pulls into a build: each crate, and what it costs.

use crate::{cpu, scratch};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// A crate and its version: `syn v3.0.10`.
pub type Name = String;

/// Why a crate is there.
#[derive(Debug, Default)]
pub struct Dependency {
    /// `MIT OR Apache-2.0`
    pub licence: String,
    /// The crates that ask for it.
    pub asked_by: BTreeSet<String>,
    /// The features that bring it; empty where it is there without any.
    pub features: BTreeSet<String>,
}

/// A crate without code that depends on `status-codes`.
#[derive(Debug)]
pub struct Dependent {
    folder: TempDir,
    /// Those of `status-codes`.
    pub features: Vec<String>,
}

impl Default for Dependent {
    fn default() -> Self {
        Self::new()
    }
}

impl Dependent {
    /// Downloads what is needed.
    ///
    /// # Panics
    ///
    /// Where cargo cannot find a dependency.
    #[must_use]
    pub fn new() -> Self {
        let facade = Path::new(env!("CARGO_MANIFEST_DIR")).join("../status-codes/Cargo.toml");
        let manifest: toml::Table =
            fs::read_to_string(facade).expect("a manifest").parse().expect("a manifest in TOML");
        let features = manifest["features"].as_table().expect("features").keys().cloned().collect();
        let folder = scratch::package("status-codes", "src/lib.rs", "");
        let dependent = Self { folder, features };
        assert!(dependent.cargo("fetch").status().expect("cargo starts").success());
        dependent
    }

    fn cargo(&self, command: &str) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.arg(command).arg("--quiet").current_dir(self.folder.path());
        // What a cargo around this one says of its own package.
        cargo.env_remove("CARGO_PKG_NAME");
        cargo
    }

    /// Every crate that is there by default or that some feature brings.
    ///
    /// # Panics
    ///
    /// Where cargo does not know them.
    #[must_use]
    pub fn dependencies(&self) -> BTreeMap<Name, Dependency> {
        let mut all = self.tree(&[]);
        for feature in &self.features {
            for (name, mut found) in self.tree(&[feature.as_str()]) {
                let always = all.get(&name).is_some_and(|known| known.features.is_empty());
                if !always {
                    found.features.insert(feature.clone());
                }
                let known = all.entry(name).or_default();
                known.licence = found.licence;
                known.asked_by.append(&mut found.asked_by);
                known.features.append(&mut found.features);
            }
        }
        all
    }

    fn tree(&self, features: &[&str]) -> BTreeMap<Name, Dependency> {
        let mut cargo = self.cargo("tree");
        cargo.args(["--edges", "normal", "--prefix", "depth", "--no-dedupe"]);
        cargo.args(["--format", "|{p}|{l}"]).args(wanted(features));
        let output = cargo.output().expect("cargo starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let mut found: BTreeMap<Name, Dependency> = BTreeMap::new();
        let mut above: Vec<String> = Vec::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let mut cells = line.split('|');
            let mut cell = || cells.next().expect("three cells");
            let depth: usize = cell().parse().expect("a depth");
            let (name, licence) = (package(cell()), cell());
            let crate_name = name.split(' ').next().unwrap_or_default().to_owned();
            above.truncate(depth);
            if depth > 0 {
                let dependency = found.entry(name).or_default();
                licence.clone_into(&mut dependency.licence);
                dependency.asked_by.extend(above.last().filter(|_| depth > 1).cloned());
            }
            above.push(crate_name);
        }
        found
    }

    /// CPU seconds of the compiler for each crate in a debug build from nothing, by default and with these features.
    /// `wrapper` is a program that calls [`compile`].
    ///
    /// # Panics
    ///
    /// Where the build fails.
    #[must_use]
    pub fn seconds(&self, features: &[&str], wrapper: &Path) -> BTreeMap<Name, f64> {
        let target = TempDir::new().expect("a folder");
        let log = target.path().join("log");
        let mut cargo = self.cargo("build");
        cargo.arg("--offline").args(wanted(features));
        cargo.env("CARGO_TARGET_DIR", target.path()).env("CARGO_INCREMENTAL", "0");
        cargo.env("RUSTC_WRAPPER", wrapper).env(LOG, &log);
        assert!(cargo.status().expect("cargo starts").success(), "everything builds");
        let mut seconds = BTreeMap::new();
        for line in fs::read_to_string(log).expect("a log").lines() {
            let (name, spent) = line.split_once('|').expect("two cells");
            *seconds.entry(name.to_owned()).or_default() += spent.parse::<f64>().expect("seconds");
        }
        seconds
    }
}

/// The default features of `status-codes`, and these.
fn wanted(features: &[&str]) -> Vec<String> {
    let of = |feature: &&str| format!("--features=status-codes/{feature}");
    features.iter().map(of).collect()
}

/// `syn v3.0.10` of `syn v3.0.10 (proc-macro)`, without what stands behind a plus in the version.
fn package(text: &str) -> Name {
    let words: Vec<&str> = text.split(' ').take(2).collect();
    words.join(" ").split('+').next().unwrap_or_default().to_owned()
}

/// The file in which [`compile`] writes down what it has spent.
const LOG: &str = "STATUS_BENCHES_LOG";

/// Whether cargo has started this program in the place of the compiler.
#[must_use]
pub fn is_compiler() -> bool {
    std::env::var_os(LOG).is_some()
}

/// Runs the compiler with the arguments that cargo gives, and writes down what that costs.
///
/// # Panics
///
/// Where the compiler cannot be started.
#[must_use]
pub fn compile(arguments: &[String]) -> bool {
    use std::io::Write as _;
    let (rustc, arguments) = arguments.split_first().expect("a compiler");
    let status = Command::new(rustc).args(arguments).status().expect("the compiler starts");
    let variable = |name| std::env::var(name).unwrap_or_default();
    let (name, version) = (variable("CARGO_PKG_NAME"), variable("CARGO_PKG_VERSION"));
    // When cargo asks for the version, no package is compiled.
    if !name.is_empty() {
        let version = version.split('+').next().unwrap_or_default().to_owned();
        let log = fs::OpenOptions::new().append(true).create(true).open(variable(LOG));
        let line = format!("{name} v{version}|{}\n", cpu::children().as_secs_f64());
        log.and_then(|mut log| log.write_all(line.as_bytes())).expect("a log");
    }
    status.success()
}
