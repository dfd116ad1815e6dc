//! Where servers differ, whatever they are given to send.

/// What a server does by itself.
#[derive(Debug)]
pub struct Habits {
    /// What stands behind a code for which `http` has no phrase. Nobody reads it (RFC 9112, Section 4).
    phrase: &'static str,
    head: LengthOfHead,
}

/// `Content-Length` in an answer to HEAD: a server may leave it out (RFC 9110, Section 8.6).
#[derive(Debug)]
enum LengthOfHead {
    OfGet,
    /// 0 with 204 and 304 as well: the router writes the length of each body, before it takes the body away.
    ZeroOfNothing,
    /// None where the content is empty: the server takes that for content that was left out.
    NoneOfEmpty,
    /// None but of an error: the router empties what a handler returns, and an error is no response yet.
    NoneOfOutcome,
    /// None at all.
    Never,
}

pub const AXUM: Habits = Habits { phrase: OF_HYPER, head: LengthOfHead::ZeroOfNothing };
pub const ACTIX_WEB: Habits = Habits { phrase: "<unknown status code>", head: LengthOfHead::OfGet };
pub const HYPER: Habits = Habits { phrase: OF_HYPER, head: LengthOfHead::NoneOfEmpty };
pub const POEM: Habits = Habits { phrase: OF_HYPER, head: LengthOfHead::NoneOfOutcome };
pub const ROCKET: Habits = Habits { phrase: OF_HYPER, head: LengthOfHead::NoneOfEmpty };
pub const SALVO: Habits = Habits { phrase: OF_HYPER, head: LengthOfHead::Never };
pub const WARP: Habits = Habits { phrase: OF_HYPER, head: LengthOfHead::NoneOfEmpty };

const OF_HYPER: &str = "<none>";

impl Habits {
    /// A message with the phrase of this server in its status line, where it has no other.
    ///
    /// # Panics
    ///
    /// Where it is no message.
    #[must_use]
    pub fn message(&self, message: &str) -> String {
        let (line, rest) = message.split_once('\n').expect("a status line");
        if line.matches(' ').count() > 1 {
            return message.to_owned();
        }
        format!("{line} {}\n{rest}", self.phrase)
    }

    /// `Content-Length` in an answer to HEAD, where the one to GET has `get`.
    #[must_use]
    pub fn length_of_head<'a>(&self, get: Option<&'a str>, is_error: bool) -> Option<&'a str> {
        match self.head {
            LengthOfHead::ZeroOfNothing => get.or(Some("0")),
            LengthOfHead::NoneOfEmpty => get.filter(|length| *length != "0"),
            LengthOfHead::NoneOfOutcome => get.filter(|_| is_error),
            LengthOfHead::OfGet => get,
            LengthOfHead::Never => None,
        }
    }
}
