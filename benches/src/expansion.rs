//! Code to check, and what one piece of it costs: the difference between more and fewer of them.

use crate::compiler::Compiler;
use crate::cpu;
use crate::sources::{Peer, Use, enums, registry, uses};
use crate::valgrind;
use std::time::Duration;

/// What [`Peer::ToResponse`] needs beside `status-codes`.
pub const RESPONSE: &str = "status-codes.features = [\"response\"]\n";

/// Lines of `[dependencies]` for [`Peer::ALL`].
pub const PEERS: &str = "status-codes.features = [\"response\"]\naxum-core = \"0.5\"\n\
                         thiserror = \"2\"\nstrum = { version = \"0.28\", features = [\"derive\"] }\n";

/// One row of a table.
#[derive(Debug)]
pub struct Case {
    name: String,
    /// Less of it, and more of it.
    sources: [String; 2],
    /// How many pieces the one has more than the other.
    pieces: f64,
    /// A source for the clock, which needs more of it, with its pieces.
    long: Option<(String, f64)>,
    basis: bool,
}

impl Case {
    /// A variant of an enum.
    #[must_use]
    pub fn variant_of(peer: Peer) -> Self {
        Self {
            name: peer.name().to_owned(),
            sources: [enums(peer, 20, 10), enums(peer, 120, 10)],
            pieces: 1000.0,
            long: Some((enums(peer, 1000, 10), 10_000.0)),
            basis: peer == Peer::Nothing,
        }
    }

    /// A use of a status.
    #[must_use]
    pub fn one_use(of: Use) -> Self {
        let basis = matches!(of, Use::Path | Use::PathsOfClass);
        // A class is as long as all its codes.
        let long: u16 = if of.is_pattern() { 1000 } else { 10_000 };
        Self {
            name: of.name().to_owned(),
            sources: [uses(of, 20), uses(of, 120)],
            pieces: 100.0,
            long: Some((uses(of, long.into()), long.into())),
            basis,
        }
    }

    /// A code of a registry of this size.
    #[must_use]
    pub fn code_of_registry(codes: u16) -> Self {
        Self {
            name: format!("a code in a registry of {codes}"),
            sources: [enums(Peer::Nothing, 0, 0), registry(codes)],
            pieces: codes.into(),
            long: None,
            basis: false,
        }
    }

    /// An enum of ten variants with `ToStatus` among so many.
    #[must_use]
    pub fn enum_of(count: u16) -> Self {
        Self {
            name: format!("an enum of {count} with `ToStatus`"),
            sources: [
                enums(Peer::ToStatus, 1, 10),
                enums(Peer::ToStatus, 1 + usize::from(count), 10),
            ],
            pieces: count.into(),
            long: None,
            basis: false,
        }
    }

    /// What it is called in a table.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether others are measured against it.
    #[must_use]
    pub fn is_basis(&self) -> bool {
        self.basis
    }

    /// The instructions for one piece.
    #[must_use]
    pub fn instructions(&self, compiler: &Compiler) -> f64 {
        let [fewer, more] = &self.sources;
        valgrind::difference(&compiler.check(fewer), &compiler.check(more)) / self.pieces
    }

    /// The CPU time for one piece, with its part of what the compiler does at all.
    ///
    /// # Panics
    ///
    /// For a case of growth, of which the instructions tell more.
    #[must_use]
    pub fn time(&self, compiler: &Compiler) -> Duration {
        let (source, pieces) = self.long.as_ref().expect("a case for the clock");
        cpu::time(&mut compiler.check(source)).div_f64(*pieces)
    }
}
