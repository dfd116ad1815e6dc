//! Code and read-only data of a release program.

use crate::scratch;
use object::{Object as _, ObjectSection as _};
use std::fs;
use std::process::Command;

/// A program that reads codes, and what it does with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// Nothing.
    Without,
    /// Each operation of the table of run times.
    Operations,
    /// Those, and each getter, conversion and predicate.
    Everything,
}

/// Bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sections {
    /// Code.
    pub text: i64,
    /// Data without an address in it.
    pub rodata: i64,
    /// Data with addresses, which never changes after the start.
    pub relro: i64,
}

impl Sections {
    /// What these have more than others.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self {
            text: self.text - other.text,
            rodata: self.rodata - other.rodata,
            relro: self.relro - other.relro,
        }
    }
}

impl Program {
    /// Builds it with the release profile as cargo has it, and measures.
    ///
    /// # Panics
    ///
    /// Where cargo fails.
    #[must_use]
    pub fn sections(self) -> Sections {
        let dependencies = if self == Self::Without { "" } else { "status-codes" };
        let folder = scratch::package(dependencies, "src/main.rs", self.source());
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--quiet", "--release", "--target-dir", "target"]);
        cargo.current_dir(folder.path());
        assert!(cargo.status().expect("cargo starts").success(), "the program builds");
        let program = fs::read(folder.path().join("target/release/scratch")).expect("a program");
        let file = object::File::parse(&*program).expect("an object file");
        let size = |name| {
            let bytes = file.section_by_name(name).map_or(0, |section| section.size());
            i64::try_from(bytes).expect("a small program")
        };
        Sections { text: size(".text"), rodata: size(".rodata"), relro: size(".data.rel.ro") }
    }

    const fn source(self) -> &'static str {
        match self {
            Self::Without => include_str!("size/without.rs"),
            Self::Operations => include_str!("size/operations.rs"),
            Self::Everything => include_str!("size/everything.rs"),
        }
    }
}
