//! Text that may stand in a status line, in a doc comment and on a terminal.

use crate::report::filled::together;
use crate::report::letters;
use crate::report::visible::is_invisible;

/// Why a reason phrase is none (RFC 9112, Section 4), in words that follow "the phrase".
pub(crate) fn phrase_fault(phrase: &str) -> Option<String> {
    if phrase.trim().is_empty() {
        return Some("is empty".to_owned());
    }
    let bad = letters::find(phrase, |c| (c.is_control() && c != '\t') || is_invisible(c));
    if let Some((_, bad)) = bad {
        return Some(format!("holds the character U+{:04X}", u32::from(bad)));
    }
    (phrase.trim() != phrase).then(|| "begins or ends with white space".to_owned())
}

/// White space as single spaces; `Err` names a character that has no place in prose.
pub(crate) fn prose(text: &str) -> Result<String, String> {
    let bad = letters::find(text, |c| (c.is_control() && !c.is_whitespace()) || is_invisible(c));
    if let Some((_, bad)) = bad {
        return Err(format!("holds the character U+{:04X}", u32::from(bad)));
    }
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        words.push(word);
    }
    Ok(together(&words, " "))
}

/// The name of a field (RFC 9110, Section 5.1): a token.
pub(crate) fn is_field_name(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 128
        && letters::all(name, |c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_visible_text_on_one_line() {
        for good in
            ["Not Found", "I'm a teapot", "{} */ [link] <b>", "Nicht verf\u{FC}gbar", "a\tb"]
        {
            assert_eq!(phrase_fault(good), None, "{good}");
        }
        for (bad, fault) in [
            ("", "is empty"),
            (" ", "is empty"),
            ("a\r\nSet-Cookie: b", "holds the character U+000D"),
            ("a\0", "holds the character U+0000"),
            ("a\u{7F}", "holds the character U+007F"),
            ("a\u{202E}b", "holds the character U+202E"),
            ("a ", "begins or ends with white space"),
        ] {
            assert_eq!(phrase_fault(bad).as_deref(), Some(fault), "{bad:?}");
        }
    }

    #[test]
    fn prose_folds_white_space() {
        assert_eq!(prose(" a\n  b\tc ").as_deref(), Ok("a b c"));
        assert_eq!(prose("a\u{1B}[31m"), Err("holds the character U+001B".to_owned()));
    }

    #[test]
    fn fields_are_tokens() {
        assert!(is_field_name("WWW-Authenticate"));
        for bad in ["", "a b", "a:", "\u{E9}", "a\r\n"] {
            assert!(!is_field_name(bad));
        }
    }
}
