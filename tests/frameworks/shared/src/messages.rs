//! What each server sends, byte for byte.

use crate::cases::CASES;
use crate::habits::Habits;
use crate::log;
use crate::wire::{self, Answer};
use std::net::SocketAddr;
use std::sync::mpsc::Receiver;

/// What the error behind the 500 says. Nobody but a log learns it.
pub const SECRET: &str = "the password of the database is hunter2";

/// The paths that each server has.
pub fn paths() -> impl Iterator<Item = &'static str> {
    CASES.iter().map(|case| case.path)
}

/// Asks a server of `outcomes!`, `pages!` and `shapes!`, whose middleware sends what the errors say that it finds, for
/// each of their paths: without content, and twice with it, all at once on one connection, so that a message that is
/// longer or shorter than it says spoils the next.
///
/// # Panics
///
/// Where a message is another one or says more, where the error is not the one that was kept, or an event is missing, or
/// one too many.
pub fn check(server: SocketAddr, kept: &Receiver<String>, habits: &Habits) {
    let events = log::events();
    for case in CASES {
        let answers = wire::ask(server, case.path, ["HEAD", "GET", "GET"]);
        let [head, first, second] = &answers;
        let message = habits.message(case.message);
        let end = message.find("\n\n").expect("the end of the head") + 2;
        assert_eq!(head.message(), message[..end]);
        for answer in [first, second] {
            assert_eq!(answer.message(), message);
            assert_eq!(answer.field("content-length"), length(answer).as_deref(), "{answer:?}");
        }
        assert_eq!(
            head.field("content-length"),
            habits.length_of_head(length(first).as_deref(), case.kept.is_some()),
            "{head:?}"
        );
        assert!(!answers.iter().any(|answer| answer.says("hunter2")), "{answers:?}");
        let thrice = |text: Option<_>| [text; 3].into_iter().flatten().collect::<Vec<&str>>();
        assert_eq!(kept.try_iter().collect::<Vec<_>>(), thrice(case.kept), "{}", case.path);
        assert_eq!(events.try_iter().collect::<Vec<_>>(), thrice(case.event), "{}", case.path);
    }
}

/// RFC 9110, Section 8.6: with 204 never, with 304 that of a 200.
fn length(answer: &Answer) -> Option<String> {
    let has_length = !["204", "304"].contains(&answer.code());
    has_length.then(|| answer.content.len().to_string())
}
