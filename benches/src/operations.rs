//! What people do with a status, in three ways: with this crate, with `http::StatusCode`, with a `match` by hand.

mod answer;
pub mod by_hand;
mod conversions;
mod counter;
mod inputs;
mod pass;
mod peers;
mod questions;
mod responses;
mod stopwatch;

pub use counter::Counter;
pub use pass::Pass;
pub use stopwatch::nanoseconds;

/// Whose way of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peer {
    /// This crate.
    StatusCodes,
    /// `http::StatusCode`
    Http,
    /// The enum in [`by_hand`].
    Match,
}

impl Peer {
    /// All of them, ours first.
    pub const ALL: [Self; 3] = [Self::StatusCodes, Self::Http, Self::Match];

    /// What it is called in a table.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StatusCodes => "status-codes",
            Self::Http => "http",
            Self::Match => "match",
        }
    }
}

/// An operation, and what peers make of it.
pub struct Operation {
    /// What it is called in a table.
    pub name: &'static str,
    /// The loop alone, which is no part of an operation.
    idle: Box<dyn Pass>,
    peers: [Option<Box<dyn Pass>>; 3],
}

/// All operations, in the order of the table.
#[must_use]
pub fn all() -> Vec<Operation> {
    let mut all = conversions::all();
    all.extend(questions::all());
    all.extend(responses::all());
    all
}

impl Operation {
    /// The passes of a peer, if it has the operation; without a peer, the loop alone.
    pub fn pass(&mut self, peer: Option<Peer>) -> Option<&mut (dyn Pass + 'static)> {
        match peer {
            None => Some(&mut *self.idle),
            Some(peer) => self.peers[peer as usize].as_deref_mut(),
        }
    }

    /// The operation with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        all().into_iter().find(|operation| operation.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::{Peer, all};

    #[test]
    fn peers_agree() {
        for mut operation in all() {
            let ours = operation.pass(Some(Peer::StatusCodes)).expect("ours has all").answers();
            for peer in Peer::ALL {
                let Some(pass) = operation.pass(Some(peer)) else { continue };
                let theirs = pass.answers();
                assert_eq!(ours.len(), theirs.len(), "{}", operation.name);
                for (ours, theirs) in ours.iter().zip(&theirs) {
                    let same = ours == theirs || peer == Peer::Http && is_known(ours, theirs);
                    assert!(same, "{}: {ours} is {theirs} with {}", operation.name, peer.name());
                }
            }
        }
    }

    /// What `http` 1.x says otherwise: the phrases of RFC 7231 and 4918, and none for the unused 306.
    fn is_known(ours: &str, theirs: &str) -> bool {
        let differences = [
            ("Non-Authoritative Information", "Non Authoritative Information"),
            ("Content Too Large", "Payload Too Large"),
            ("Unprocessable Content", "Unprocessable Entity"),
            ("Unused", "none"),
            ("Unused", "<unknown status code>"),
        ];
        let phrase = |line: &str| {
            line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ').to_owned()
        };
        differences.contains(&(&phrase(ours), &phrase(theirs)))
    }
}
