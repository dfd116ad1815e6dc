//! Where a code stands in its life.

/// The key `state` of `codes.toml`; what stands in brackets behind a description of the IANA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    InForce,
    Temporary,
    Unused,
    Deprecated,
    Obsolete,
}

impl State {
    /// The word of the key; a code in force has none.
    pub(crate) fn word(self) -> Option<&'static str> {
        match self {
            Self::InForce => None,
            Self::Temporary => Some("temporary"),
            Self::Unused => Some("unused"),
            Self::Deprecated => Some("deprecated"),
            Self::Obsolete => Some("obsolete"),
        }
    }

    pub(crate) fn parse(word: Option<&str>) -> Option<Self> {
        [Self::InForce, Self::Temporary, Self::Unused, Self::Deprecated, Self::Obsolete]
            .into_iter()
            .find(|state| state.word() == word)
    }

    /// Whether the IANA's table says the same. It has no mark for a code that an RFC deprecates, such as 305.
    pub(crate) fn agrees(self, theirs: Self) -> bool {
        self == theirs || (self == Self::Deprecated && theirs == Self::InForce)
    }
}
