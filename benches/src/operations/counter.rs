//! Instructions of one operation.

use super::Peer;
use crate::valgrind;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Counts with the program `operation` of this crate, in a release build.
#[derive(Debug)]
pub struct Counter {
    program: PathBuf,
}

impl Counter {
    /// Builds the program.
    ///
    /// # Panics
    ///
    /// Where cargo fails.
    #[must_use]
    pub fn new() -> Self {
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--quiet", "--release", "--bin=operation"]);
        cargo.arg("--message-format=json-render-diagnostics");
        cargo.current_dir(env!("CARGO_MANIFEST_DIR")).stderr(Stdio::inherit());
        let output = cargo.output().expect("cargo starts");
        assert!(output.status.success(), "the program builds");
        let said = String::from_utf8(output.stdout).expect("JSON");
        let program =
            said.split(r#""executable":""#).nth(1).and_then(|rest| rest.split('"').next());
        Self { program: program.expect("cargo says where the program is").into() }
    }

    /// The instructions of an operation as a peer does it, without those of the loop around it; `None` where the peer
    /// does not have it.
    ///
    /// # Panics
    ///
    /// Where no operation has the name, and where valgrind is not installed.
    #[must_use]
    pub fn instructions(&self, operation: &str, peer: Peer) -> Option<f64> {
        let known = super::Operation::named(operation);
        let count = known.expect("an operation").pass(Some(peer))?.count();
        let of_loop = self.of_a_pass(operation, "loop");
        Some((self.of_a_pass(operation, peer.name()) - of_loop) / f64::from(count))
    }

    /// The difference of two passes to one, so that nothing counts but a pass.
    fn of_a_pass(&self, operation: &str, peer: &str) -> f64 {
        let pass = |rounds| {
            let mut program = Command::new(&self.program);
            program.args([operation, peer, rounds]);
            program
        };
        valgrind::difference(&pass("1"), &pass("2"))
    }
}

impl Default for Counter {
    fn default() -> Self {
        Self::new()
    }
}
