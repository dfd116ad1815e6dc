//! Uses of a status by the thousand.

/// A way to name a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// `Status::NotFound`, which is no macro.
    Path,
    /// `status!(404)`
    Code,
    /// `status!(NotFound)`
    Name,
    /// `status!(404)` of a registry of one's own.
    OwnCode,
    /// The or-pattern of all codes of a class.
    PathsOfClass,
    /// `status!(4xx)` in a pattern.
    Class,
    /// `status!(4xx)` of a registry of one's own, in a pattern.
    OwnClass,
}

impl Use {
    /// All of them, each behind the one that it is measured against.
    pub const ALL: [Self; 7] = [
        Self::Path,
        Self::Code,
        Self::Name,
        Self::OwnCode,
        Self::PathsOfClass,
        Self::Class,
        Self::OwnClass,
    ];

    /// How it is written.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "`Status::NotFound`",
            Self::Code => "`status!(404)`",
            Self::Name => "`status!(NotFound)`",
            Self::OwnCode => "`status!(404)` of one's own registry",
            Self::PathsOfClass => "all 4xx by name, in a pattern",
            Self::Class => "`status!(4xx)` in a pattern",
            Self::OwnClass => "`status!(4xx)` of one's own registry",
        }
    }

    /// Whether it stands in a pattern, for all codes of a class.
    #[must_use]
    pub fn is_pattern(self) -> bool {
        matches!(self, Self::PathsOfClass | Self::Class | Self::OwnClass)
    }
}

/// A library that names a status so many times.
#[must_use]
pub fn uses(of: Use, count: usize) -> String {
    let own = matches!(of, Use::OwnCode | Use::OwnClass);
    let mut source = if own {
        let spec = "[registry]\nextends = \"http\"\n[499]\nphrase = \"Client Closed Request\"\n";
        format!(
            "status_codes::registry! {{ pub mod crate::own = {spec:?} }}\n\
             pub use own::{{Status, status}};\n"
        )
    } else {
        "pub use status_codes::{Status, status};\n".to_owned()
    };
    let text = match of {
        Use::Path => "Status::NotFound".to_owned(),
        Use::Code | Use::OwnCode => "status!(404)".to_owned(),
        Use::Name => "status!(NotFound)".to_owned(),
        Use::Class | Use::OwnClass => "status!(4xx)".to_owned(),
        Use::PathsOfClass => {
            let class = status_codes::StatusSet::of(status_codes::Class::ClientError);
            let paths: Vec<_> = class.iter().map(|code| format!("Status::{code:?}")).collect();
            paths.join(" | ")
        }
    };
    for number in 0..count {
        let function = if of.is_pattern() {
            format!("pub fn f{number}(s: Status) -> bool {{ matches!(s, {text}) }}\n")
        } else {
            format!("pub fn f{number}() -> Status {{ {text} }}\n")
        };
        source += &function;
    }
    source
}
