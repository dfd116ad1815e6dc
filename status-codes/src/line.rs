//! `404 Not Found`: the line of a status, of two texts that stand somewhere already.

use core::fmt::{self, Alignment, Write as _};

/// Writes digits and phrase as [`fmt::Formatter::pad`] would a text of both.
///
/// # Errors
///
/// Where the formatter fails.
#[inline]
pub fn line(f: &mut fmt::Formatter<'_>, digits: &str, phrase: &str) -> fmt::Result {
    if f.width().is_some() || f.precision().is_some() {
        return padded(f, digits, phrase);
    }
    f.write_str(digits)?;
    f.write_char(' ')?;
    f.write_str(phrase)
}

#[cold]
fn padded(f: &mut fmt::Formatter<'_>, digits: &str, phrase: &str) -> fmt::Result {
    let before_phrase = digits.len() + 1;
    let length = before_phrase + phrase.chars().count();
    let shown = length.min(f.precision().unwrap_or(length));
    let missing = f.width().unwrap_or(0).saturating_sub(shown);
    let before = match f.align() {
        Some(Alignment::Right) => missing,
        Some(Alignment::Center) => missing / 2,
        _ => 0,
    };
    fill(f, before)?;
    let of_phrase = shown.saturating_sub(before_phrase);
    let space = if shown < before_phrase { "" } else { " " };
    f.write_fmt(format_args!("{digits:.shown$}{space}{phrase:.of_phrase$}"))?;
    fill(f, missing - before)
}

fn fill(f: &mut fmt::Formatter<'_>, count: usize) -> fmt::Result {
    let fill = f.fill();
    (0..count).try_for_each(|_| f.write_char(fill))
}

#[cfg(test)]
mod tests {
    use super::line;
    use core::fmt;
    use std::format;

    struct Line(&'static str, &'static str);

    impl fmt::Display for Line {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            line(f, self.0, self.1)
        }
    }

    #[test]
    fn it_is_padded_as_a_text_is() {
        for (digits, phrase) in [("404", "Not Found"), ("20", "Größe"), ("1", "")] {
            let (line, text) = (Line(digits, phrase), format!("{digits} {phrase}"));
            assert_eq!(format!("{line}"), text);
            for width in 0..20 {
                assert_eq!(format!("{line:width$}"), format!("{text:width$}"));
                assert_eq!(format!("{line:ß<width$}"), format!("{text:ß<width$}"));
                assert_eq!(format!("{line:->width$}"), format!("{text:->width$}"));
                assert_eq!(format!("{line:^width$}"), format!("{text:^width$}"));
                for most in 0..20 {
                    assert_eq!(format!("{line:.most$}"), format!("{text:.most$}"));
                    assert_eq!(format!("{line:^width$.most$}"), format!("{text:^width$.most$}"));
                }
            }
        }
    }
}
