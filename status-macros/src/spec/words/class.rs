//! How a class is written.

use crate::report::letters;
use std::fmt;
use std::ops::RangeInclusive;

/// The first digit of the codes of a class, and how many digits they have: `4xx`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct ClassPattern {
    width: u8,
    digit: u8,
}

impl ClassPattern {
    /// `4xx`: a digit from 1 to 9 and one to three x's, so that every code fits a `u16`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (digit, rest) = text.split_at_checked(1)?;
        let digit = digit.parse().ok().filter(|digit| (1..=9).contains(digit))?;
        let width = u8::try_from(text.len()).ok().filter(|width| (2..=4).contains(width))?;
        letters::all(rest, |letter| letter == 'x').then_some(Self { width, digit })
    }

    /// How many digits the codes of the class have.
    pub(crate) fn width(self) -> usize {
        self.width.into()
    }

    pub(crate) fn digit(self) -> u8 {
        self.digit
    }

    /// The codes that the class has room for.
    pub(crate) fn range(self) -> RangeInclusive<u16> {
        let size = self.size();
        let first = u16::from(self.digit) * size;
        first..=first + (size - 1)
    }

    /// What a code is divided by to get the digit of its class.
    pub(crate) fn size(self) -> u16 {
        10u16.pow(u32::from(self.width) - 1)
    }

    pub(crate) fn contains(self, code: u16) -> bool {
        self.range().contains(&code)
    }
}

impl fmt::Display for ClassPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.digit, "x".repeat(self.width() - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_a_digit_and_xs() {
        let class = ClassPattern::parse("4xx").unwrap();
        assert_eq!((class.digit(), class.width(), class.range()), (4, 3, 400..=499));
        assert_eq!(ClassPattern::parse("1x").unwrap().range(), 10..=19);
        assert_eq!(ClassPattern::parse("4xxx").unwrap().range(), 4000..=4999);
        assert_eq!(class.to_string(), "4xx");
        for bad in ["", "4", "x", "0xx", "4XX", "40x", "4x4", "xx4", "4xxxx", "éxx", "4 x", "44x"]
        {
            assert_eq!(ClassPattern::parse(bad), None, "{bad}");
        }
    }
}
