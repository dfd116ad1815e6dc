//! What each server sends, byte for byte.

use crate::cases::{CASES, Case};
use crate::habits::Habits;
use crate::log;
use crate::wire::{self, Answer};
use std::iter;
use std::net::SocketAddr;
use std::sync::mpsc::Receiver;

/// What the error behind the 500 says. Nobody but a log learns it.
pub const SECRET: &str = "the password of the database is hunter2";

/// The paths that each server has.
pub fn paths() -> impl Iterator<Item = &'static str> {
    CASES.iter().map(|case| case.path)
}

/// Asks a server of `outcomes!`, `pages!` and `shapes!`, whose middleware sends what the errors say that it finds.
///
/// # Panics
///
/// Where a message is not as it should be, where the error is not the one that was kept, or an event is missing, or one
/// too many.
pub fn check(server: SocketAddr, kept: &Receiver<String>, habits: &Habits) {
    let events = log::events();
    for case in CASES {
        let requests = case.check(server, habits);
        let each = |text: Option<_>| iter::repeat_n(text, requests).flatten().collect::<Vec<_>>();
        assert_eq!(kept.try_iter().collect::<Vec<_>>(), each(case.kept), "{}", case.path);
        assert_eq!(events.try_iter().collect::<Vec<_>>(), each(case.event), "{}", case.path);
    }
}

/// The same of a server that has neither middleware nor a log.
///
/// # Panics
///
/// Where a message is not as it should be.
pub fn check_alone(server: SocketAddr, habits: &Habits) {
    for case in CASES {
        case.check(server, habits);
    }
}

impl Case {
    /// Asks without content, and twice with it, all at once on one connection, so that a message that is longer or shorter
    /// than it says spoils the next. Returns how often.
    fn check(&self, server: SocketAddr, habits: &Habits) -> usize {
        let answers = wire::ask(server, self.path, ["HEAD", "GET", "GET"]);
        let [head, first, second] = &answers;
        let message = habits.message(self.message);
        let end = message.find("\n\n").expect("the end of the head") + 2;
        assert_eq!(head.message(), message[..end]);
        for answer in [first, second] {
            assert_eq!(answer.message(), message);
            assert_eq!(answer.field("content-length"), length(answer).as_deref(), "{answer:?}");
        }
        assert_eq!(
            head.field("content-length"),
            habits.length_of_head(length(first).as_deref(), self.kept.is_some()),
            "{head:?}"
        );
        assert!(!answers.iter().any(|answer| answer.says("hunter2")), "{answers:?}");
        answers.len()
    }
}

/// RFC 9110, Section 8.6: with 204 never, with 304 that of a 200.
fn length(answer: &Answer) -> Option<String> {
    let has_length = !["204", "304"].contains(&answer.code());
    has_length.then(|| answer.content.len().to_string())
}
