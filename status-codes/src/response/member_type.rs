/// What JSON a member of a problem is, as far as its type tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MemberType {
    /// Any value, perhaps none: what it is cannot be told.
    Any,
    /// A string.
    String,
    /// A number without a fraction.
    Integer,
    /// A number; left out where JSON has none for it, as for NaN.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array(&'static MemberType),
    /// A value that may be absent.
    Optional(&'static MemberType),
}

impl MemberType {
    /// Whether the member is in every problem of its kind.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        match self {
            Self::String | Self::Integer | Self::Boolean => true,
            Self::Array(of) => of.is_written(),
            Self::Any | Self::Number | Self::Optional(_) => false,
        }
    }

    /// Whether a value of it never fails to serialize; in a list it may be `null`.
    const fn is_written(&self) -> bool {
        match self {
            Self::Any => false,
            Self::Array(of) | Self::Optional(of) => of.is_written(),
            Self::String | Self::Integer | Self::Boolean | Self::Number => true,
        }
    }

    /// The type that letters stand for: `s`tring, `i`nteger, `n`umber and `b`oolean, behind `l` a list and behind `o` an
    /// option.
    pub(crate) fn read(letters: &str) -> Self {
        let of = |letters| Self::part(letters).unwrap_or(&Self::Any);
        match (letters, letters.split_at_checked(1)) {
            (_, Some(("l", rest))) => Self::Array(of(rest)),
            (_, Some(("o", rest))) => Self::Optional(of(rest)),
            _ => *of(letters),
        }
    }

    /// The types that others are made of here; deeper ones are any.
    fn part(letters: &str) -> Option<&'static Self> {
        Some(match letters {
            "s" => &Self::String,
            "i" => &Self::Integer,
            "n" => &Self::Number,
            "b" => &Self::Boolean,
            "ls" => &Self::Array(&Self::String),
            "li" => &Self::Array(&Self::Integer),
            "ln" => &Self::Array(&Self::Number),
            "lb" => &Self::Array(&Self::Boolean),
            "os" => &Self::Optional(&Self::String),
            "oi" => &Self::Optional(&Self::Integer),
            "on" => &Self::Optional(&Self::Number),
            "ob" => &Self::Optional(&Self::Boolean),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::MemberType::{self, Any, Array, Integer, Number, Optional, String};

    #[test]
    fn letters_are_types() {
        for (letters, of) in [
            ("s", String),
            ("", Any),
            ("?", Any),
            ("l", Array(&Any)),
            ("on", Optional(&Number)),
            ("ols", Optional(&Array(&String))),
            ("lois", Array(&Any)),
        ] {
            assert_eq!(MemberType::read(letters), of, "{letters}");
        }
    }

    #[test]
    fn what_may_be_null_or_fail_is_not_required() {
        for of in [String, Integer, Array(&Number), Array(&Optional(&Integer))] {
            assert!(of.is_required(), "{of:?}");
        }
        for of in [Any, Number, Optional(&String), Array(&Any), Array(&Optional(&Any))] {
            assert!(!of.is_required(), "{of:?}");
        }
    }
}
