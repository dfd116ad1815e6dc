//! How a code, a class and a name are spelled: the same rules in Rust tokens and in a spec.

use std::fmt;
use std::ops::RangeInclusive;

/// The first digit of the codes of a class, and how many digits they have: `4xx`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ClassPattern {
    width: u8,
    digit: u8,
}

/// What stands for one code or several: `404`, `4xx`, a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CodeRef {
    Code(u16),
    Class(ClassPattern),
    /// A variant, its constant or a set; which of them the registry knows.
    Name(String),
}

/// Why a text spells nothing, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Misspelled {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

impl ClassPattern {
    /// `4xx`: a digit from 1 to 9 and one to three x's, so that every code fits a `u16`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (digit, rest) = text.split_at_checked(1)?;
        let digit = digit.parse().ok().filter(|digit| (1..=9).contains(digit))?;
        let width = u8::try_from(text.len()).ok().filter(|width| (2..=4).contains(width))?;
        rest.bytes().all(|byte| byte == b'x').then_some(Self { width, digit })
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

impl CodeRef {
    /// The one spelling of each code, class and name. `text` is the raw text of a token or of a value.
    pub(crate) fn parse(text: &str) -> Result<Self, Misspelled> {
        if let Some(code) = plain_number(text) {
            return code.map(Self::Code);
        }
        if let Some(class) = ClassPattern::parse(text) {
            return Ok(Self::Class(class));
        }
        if is_word(text) {
            return Ok(Self::Name(text.to_owned()));
        }
        Err(Misspelled {
            message: format!("`{}` is not how a status code is written", shortened(text)),
            help: correction(text).map(|right| format!("write `{right}`")),
        })
    }
}

impl fmt::Display for CodeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => code.fmt(f),
            Self::Class(class) => class.fmt(f),
            Self::Name(name) => f.write_str(name),
        }
    }
}

/// A text of decimal digits without a leading zero; too large a number is an error of its own.
fn plain_number(text: &str) -> Option<Result<u16, Misspelled>> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (digits && !text.starts_with('0')).then(|| {
        text.parse().map_err(|_| Misspelled {
            message: format!("`{}` is too large for a status code", shortened(text)),
            help: Some("a status code of HTTP has three digits".to_owned()),
        })
    })
}

fn is_word(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// The code or class that a misspelling means, where that is clear.
fn correction(text: &str) -> Option<String> {
    let text = text.trim().to_ascii_lowercase();
    let unsigned = text.trim_start_matches(['-', '+']).trim();
    let quoted = unsigned.trim_matches(['"', '\'', '`']);
    let radix = [("0x", 16), ("0o", 8), ("0b", 2)]
        .iter()
        .find_map(|(prefix, radix)| Some((quoted.strip_prefix(prefix)?, *radix)));
    let (digits, radix) = radix.unwrap_or((quoted, 10));
    let digits: String = digits.chars().filter(|c| *c != '_').collect();
    let class = digits.trim_start_matches(|c: char| c.is_ascii_digit());
    if radix == 10 && !class.is_empty() && class.bytes().all(|byte| byte == b'x') {
        let (first, rest) = digits.split_at_checked(1)?;
        let pattern = format!("{first}{}", "x".repeat(rest.len()));
        return ClassPattern::parse(&pattern).map(|pattern| pattern.to_string());
    }
    let suffixes =
        ["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"];
    let digits = suffixes.iter().find_map(|suffix| digits.strip_suffix(suffix)).unwrap_or(&digits);
    let code = u16::from_str_radix(digits, radix).ok()?;
    (code > 0).then(|| code.to_string())
}

/// A text as it may stand in a message: no longer than a name.
pub(crate) fn shortened(text: &str) -> String {
    const MOST: usize = 64;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let start: String = text.chars().take(MOST - 3).collect();
    format!("{start}...")
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

    #[test]
    fn every_code_has_one_spelling() {
        assert_eq!(CodeRef::parse("404"), Ok(CodeRef::Code(404)));
        assert_eq!(CodeRef::parse("NotFound"), Ok(CodeRef::Name("NotFound".to_owned())));
        for (wrong, right) in [
            ("0404", "404"),
            ("0x194", "404"),
            ("4_04", "404"),
            ("404u16", "404"),
            ("-404", "404"),
            ("4XX", "4xx"),
            ("40x", "4xx"),
            ("0b110010100", "404"),
            ("0o624", "404"),
            ("\"404\"", "404"),
            ("\"4xx\"", "4xx"),
            ("404_u16", "404"),
        ] {
            let problem = CodeRef::parse(wrong).unwrap_err();
            assert_eq!(problem.message, format!("`{wrong}` is not how a status code is written"));
            assert_eq!(problem.help, Some(format!("write `{right}`")), "{wrong}");
        }
        for hopeless in ["", "4.04", "é", "0", "0u8", "x4", "4xxxxxxxxxxx", "_404é", "--"] {
            if let Err(problem) = CodeRef::parse(hopeless) {
                assert!(problem.help.is_none(), "{hopeless}: {problem:?}");
            }
        }
        assert!(CodeRef::parse("99999999999").unwrap_err().message.contains("too large"));
    }
}
