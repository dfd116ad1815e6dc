//! Slips in strings, and characters that stand nowhere.

use super::brackets::Brackets;
use super::slip::Slip;
use crate::report::filled::filled;
use crate::report::letters;
use crate::report::problem::Problem;
use crate::report::visible::quoted;

impl Slip<'_> {
    /// The string that reaches up to the slip and ends with its line, or a text in triple quotes with the file.
    pub(super) fn unclosed_string(&self) -> Option<Problem> {
        let (before, behind) = self.text.split_at(self.range.start);
        let start = Brackets::of(before).string?;
        let string = &before[start..];
        let triple = string.get(..3).filter(|quote| matches!(*quote, "\"\"\"" | "'''"));
        let quote = triple.or(string.get(..1))?;
        let content = string.get(quote.len()..).and_then(|rest| rest.strip_suffix(quote));
        let closed = content.is_some_and(|content| !(quote.starts_with('"') && escapes(content)));
        let line = self.line(self.range.start).end - self.range.start;
        let rest = if triple.is_some() { behind.trim_end() } else { &behind[..line] };
        let at_the_end = rest.is_empty() || (escapes(before) && rest == quote);
        let first_line = self.trimmed(start..self.line(start).end);
        let problem = self.about("a string is not closed", first_line, "");
        (at_the_end && !closed).then(|| problem.help_with("write `{}` where it ends", &[&quote]))
    }

    pub(super) fn escape(&self) -> Problem {
        let line = self.line(self.range.start);
        let backslash = self.text[line.start..self.range.start].rfind('\\');
        let start = backslash.map_or(self.range.start, |at| line.start + at);
        let mut chars = self.text[start..line.end].chars();
        let mut end = start + chars.next().map_or(0, char::len_utf8);
        let kind = chars.next();
        end += kind.map_or(0, char::len_utf8);
        let digits = match kind {
            Some('x') => 2,
            Some('u') => 4,
            Some('U') => 8,
            _ => 0,
        };
        let digits = letters::start(chars.as_str(), digits);
        end += letters::find(digits, |c| !c.is_ascii_hexdigit()).map_or(digits.len(), |(at, _)| at);
        self.about(
            &filled("`{}` is not an escape", &[&quoted(&self.text[start..end])]),
            start..end,
            "",
        )
        .help("write `\\\\` for a backslash, `\\u00E9` for the character U+00E9")
    }

    pub(super) fn control_character(&self) -> Problem {
        let at = self.range.start;
        let place = if self.text[..at].ends_with('\r') { at - 1..at } else { self.next() };
        let c = self.text[place.clone()].chars().next().unwrap_or_default();
        let help = if c == '\r' { "a line ends with a line feed, U+000A" } else { "leave it out" };
        self.about(&format!("the character U+{:04X} has no place here", u32::from(c)), place, "")
            .help(help)
    }
}

/// Whether a text ends with a backslash that takes the quote behind it for a character.
fn escapes(text: &str) -> bool {
    let backslashes = text.len() - text.trim_end_matches('\\').len();
    backslashes % 2 == 1
}
