//! What two parents define differently.

use super::row::Origin;
use crate::registry::sorted::Sorted;
use crate::report::filled::filled;
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::spec::words::class::ClassPattern;
use crate::spec::words::code::CodeRef;
use std::fmt;

/// What it is that they define.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Class(ClassPattern),
    Code(u16),
    Set(String),
}

impl What {
    /// The way a list names it.
    pub(super) fn named(&self) -> CodeRef {
        match self {
            Self::Class(class) => CodeRef::Class(*class),
            Self::Code(code) => CodeRef::Code(*code),
            Self::Set(key) => CodeRef::Name(key.clone()),
        }
    }
}

/// Where the two definitions are.
pub(super) struct Conflict {
    pub(super) first: String,
    pub(super) second: String,
    /// The parent that came second.
    pub(super) origin: Origin,
}

/// The conflicts that the file itself has not settled.
pub(super) type Conflicts = Sorted<What, Conflict>;

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Class(class) => write!(f, "class `{class}`"),
            Self::Code(code) => write!(f, "code `{code}`"),
            Self::Set(key) => write!(f, "set `{key}`"),
        }
    }
}

/// What neither the file nor its selection settles: what concerns a code that is left out is no conflict any more.
pub(super) fn report(
    conflicts: &Conflicts,
    is_left: &dyn Fn(u16) -> bool,
    problems: &mut Problems,
) {
    for (what, conflict) in conflicts.keys().iter().zip(conflicts.values()) {
        let help = match what {
            What::Code(code) if !is_left(*code) => continue,
            What::Code(code) => filled(
                "define `[{}]` here with `replace = true`, or leave it out with `without`",
                &[&code],
            ),
            What::Class(_) | What::Set(_) => "define it here with `replace = true`".to_owned(),
        };
        let problem = Problem::with("two parents define {} differently", &[&what]);
        problems.push(
            problem
                .at_with(
                    &conflict.origin.place,
                    "one {}, the other {}",
                    &[&conflict.first, &conflict.second],
                )
                .help(help),
        );
    }
}
