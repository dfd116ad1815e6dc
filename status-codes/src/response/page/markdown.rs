//! Text of others -> Markdown that shows it.

use core::fmt::{self, Write as _};

/// Text in a line or a paragraph.
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = self.0.split_whitespace();
        let Some(first) = words.next() else { return Ok(()) };
        // What begins a list or a heading is a sign, or a number and a sign.
        let number = first.trim_start_matches(|character: char| character.is_ascii_digit());
        if let Some(sign) = number.strip_prefix(['#', '+', '-', '=', '.', ')']) {
            f.write_str(&first[..first.len() - number.len()])?;
            f.write_char('\\')?;
            f.write_str(&number[..1])?;
            inline(sign, f)?;
        } else {
            inline(first, f)?;
        }
        for word in words {
            f.write_char(' ')?;
            inline(word, f)?;
        }
        Ok(())
    }
}

fn inline(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for character in text.chars() {
        match character {
            '<' => f.write_str("&lt;")?,
            '>' => f.write_str("&gt;")?,
            '&' => f.write_str("&amp;")?,
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' => {
                f.write_char('\\')?;
                f.write_char(character)?;
            }
            _ if character.is_control() => {}
            _ => f.write_char(character)?,
        }
    }
    Ok(())
}

/// Text in a code span, between as many backticks as it needs.
pub(super) struct Code<'a>(pub(super) &'a str);

impl fmt::Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let longest = self.0.split(|character| character != '`').map(str::len).max();
        let ticks = longest.unwrap_or(0) + 1;
        let space = if ticks > 1 { " " } else { "" };
        let fence = |f: &mut fmt::Formatter<'_>| (0..ticks).try_for_each(|_| f.write_char('`'));
        fence(f)?;
        f.write_str(space)?;
        for character in self.0.chars() {
            f.write_char(if character.is_control() { ' ' } else { character })?;
        }
        f.write_str(space)?;
        fence(f)
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Escaped};
    use std::string::ToString as _;

    #[test]
    fn nothing_in_a_text_is_markup() {
        for (text, expected) in [
            ("a <b> & `c`", "a &lt;b&gt; &amp; \\`c\\`"),
            ("# a\n\n- b", "\\# a - b"),
            ("12. a", "12\\. a"),
            ("1.5 times", "1\\.5 times"),
            ("[a](javascript:b)", "\\[a\\](javascript:b)"),
            ("-", "\\-"),
            ("", ""),
        ] {
            assert_eq!(Escaped(text).to_string(), expected);
        }
    }

    #[test]
    fn a_code_span_holds_backticks() {
        assert_eq!(Code("a").to_string(), "`a`");
        assert_eq!(Code("a``b\n").to_string(), "``` a``b  ```");
    }
}
