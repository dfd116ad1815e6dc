//! Where a code stands in its life.

use crate::report::filled::{filled, together};
use crate::report::nearest::nearest_name;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::value::{Reader, Value};

/// The key `state`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub(crate) enum State {
    InForce,
    Temporary,
    Unused,
    Deprecated,
    Obsolete,
}

impl State {
    /// The words of the key `state`; a code in force has no such key.
    const WORDS: [&str; 4] = ["temporary", "unused", "deprecated", "obsolete"];

    fn parse(word: &str) -> Option<Self> {
        match word {
            "temporary" => Some(Self::Temporary),
            "unused" => Some(Self::Unused),
            "deprecated" => Some(Self::Deprecated),
            "obsolete" => Some(Self::Obsolete),
            _ => None,
        }
    }

    /// The word of the key `state`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::InForce => "in force",
            Self::Temporary => "temporary",
            Self::Unused => "unused",
            Self::Deprecated => "deprecated",
            Self::Obsolete => "obsolete",
        }
    }

    /// The variant of the facade's `State`.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Self::InForce => "InForce",
            Self::Temporary => "Temporary",
            Self::Unused => "Unused",
            Self::Deprecated => "Deprecated",
            Self::Obsolete => "Obsolete",
        }
    }

    /// A use of the code by number or constant warns.
    pub(crate) fn warns(self) -> bool {
        matches!(self, Self::Deprecated | Self::Obsolete)
    }
}

/// A misspelled state is the one that is meant.
pub(super) fn state(value: &Value<'_>, read: &mut Reader<'_>) -> Option<State> {
    let word = read.string("state", value)?;
    if let Some(state) = State::parse(&word) {
        return Some(state);
    }
    let meant = nearest_name(&word, &State::WORDS);
    let help = match meant {
        Some(meant) => filled("did you mean `{}`?", &[&meant]),
        None => filled("write `{}`; a code in force has none", &[&together(&State::WORDS, "`, `")]),
    };
    let problem = Problem::with("`{}` is not a state", &[&quoted(&word)]);
    read.problems.push(problem.at(&read.place(value), "").help(help));
    State::parse(meant?)
}
