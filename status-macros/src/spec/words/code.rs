//! How what stands for one code or several is spelled: the same rules in Rust tokens and in a spec.

use super::class::ClassPattern;
use crate::report::filled::filled;
use crate::report::letters;
use crate::report::visible::quoted;
use std::fmt;

/// What stands for one code or several: `404`, `4xx`, a name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(Debug))]
pub(crate) enum CodeRef {
    Code(u16),
    Class(ClassPattern),
    /// A variant, its constant or a set; which of them the registry knows.
    Name(String),
}

/// Why a text spells nothing, and what to write instead.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Misspelled {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    /// The code or the class that was meant, where that is clear.
    pub(crate) meant: Option<CodeRef>,
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
        let meant = correction(text);
        Err(Misspelled {
            message: filled("`{}` is not how a status code is written", &[&quoted(text)]),
            help: meant.as_ref().map(|right| filled("write `{}`", &[&right])),
            meant,
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
    (letters::are_digits(text) && !text.starts_with('0')).then(|| {
        text.parse().map_err(|_| Misspelled {
            message: filled("`{}` is too large for a status code", &[&quoted(text)]),
            help: Some("a status code of HTTP has three digits".to_owned()),
            meant: None,
        })
    })
}

fn is_word(text: &str) -> bool {
    letters::begins(text, |first| first.is_ascii_alphabetic() || first == '_')
        && letters::all(text, |letter| letter.is_ascii_alphanumeric() || letter == '_')
}

const SIGNS: &[char] = &['-', '+'];
const QUOTES: &[char] = &['"', '\'', '`'];

/// The code or class that a misspelling means, where that is clear.
fn correction(text: &str) -> Option<CodeRef> {
    let text = text.trim().to_ascii_lowercase();
    let unsigned = text.trim_start_matches(SIGNS).trim();
    let unquoted = unsigned.trim_matches(QUOTES).trim();
    let radix = [("0x", 16), ("0o", 8), ("0b", 2)]
        .iter()
        .find_map(|(prefix, radix)| Some((unquoted.strip_prefix(prefix)?, *radix)));
    let (digits, radix) = radix.unwrap_or((unquoted, 10));
    let digits = digits.replace('_', "");
    let without_x = digits.trim_end_matches('x');
    if radix == 10 && without_x.len() < digits.len() && without_x.len() < 3 {
        return class(&digits).map(CodeRef::Class);
    }
    let digits = if radix == 10 { without_x } else { &digits };
    let suffixes =
        ["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"];
    let digits = suffixes.iter().find_map(|suffix| digits.strip_suffix(suffix)).unwrap_or(digits);
    let code = u16::from_str_radix(digits, radix).ok()?;
    // Those that a class can hold.
    ((10..10_000).contains(&code) && !digits.starts_with('+')).then_some(CodeRef::Code(code))
}

/// `40x` is `4xx`: only the first digit counts.
fn class(text: &str) -> Option<ClassPattern> {
    let digits = text.trim_end_matches('x');
    if !letters::are_digits(digits) {
        return None;
    }
    ClassPattern::parse(&(digits.get(..1)?.to_owned() + &"x".repeat(text.len() - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("44x", "4xx"),
            ("404x", "404"),
            (" 4xx ", "4xx"),
            ("'404'", "404"),
            ("0X194", "404"),
            ("000404", "404"),
        ] {
            let problem = CodeRef::parse(wrong).unwrap_err();
            assert_eq!(problem.message, format!("`{wrong}` is not how a status code is written"));
            assert_eq!(problem.help, Some(format!("write `{right}`")), "{wrong}");
            assert_eq!(problem.meant, CodeRef::parse(right).ok(), "{wrong}");
        }
        for hopeless in [
            "",
            "4.04",
            "é",
            "éx",
            "0",
            "00",
            "0xx",
            "0u8",
            "03",
            "-9",
            "0x7",
            "0x2710",
            "4xxxxxxxxxxx",
            "4éx",
            "404é",
            "--",
            "0x",
            "0x+1",
            "xé",
            "'",
        ] {
            let problem = CodeRef::parse(hopeless).unwrap_err();
            assert_eq!((problem.help, problem.meant), (None, None), "{hopeless}");
        }
    }

    #[test]
    fn a_code_fits_sixteen_bits() {
        assert_eq!(CodeRef::parse("65535"), Ok(CodeRef::Code(u16::MAX)));
        for large in ["65536", "99999999999999999999999999"] {
            let problem = CodeRef::parse(large).unwrap_err();
            assert_eq!(problem.message, format!("`{large}` is too large for a status code"));
        }
    }

    #[test]
    fn a_misspelling_is_quoted_on_one_line() {
        let problem = CodeRef::parse("4\n4\u{202E}").unwrap_err();
        assert_eq!(problem.message, r"`4\u{a}4\u{202e}` is not how a status code is written");
    }
}
