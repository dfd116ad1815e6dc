//! The first thing in a file that is not TOML: where it is.

use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::source::Source;
use std::ops::Range;
use std::sync::Arc;

/// White space within a line.
const BLANKS: &[char] = &[' ', '\t'];

/// Where the parser stumbled.
pub(super) struct Slip<'s> {
    source: &'s Arc<Source>,
    pub(super) text: &'s str,
    pub(super) range: Range<usize>,
}

impl<'s> Slip<'s> {
    pub(super) fn new(source: &'s Arc<Source>, range: Range<usize>) -> Self {
        let text = source.text();
        let mut start = range.start.min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let end = range.end.clamp(start, text.len());
        Self { source, text, range: start..end }
    }

    pub(super) fn anything(&self) -> Problem {
        self.about("this is not TOML", self.next(), "")
            .help("a spec is a TOML file with tables such as `[404]`")
    }

    pub(super) fn about(&self, message: &str, range: Range<usize>, label: &str) -> Problem {
        Problem::new(message).at(&self.place(range), label)
    }

    /// A place at the end of the file is shown behind the last character.
    pub(super) fn place(&self, range: Range<usize>) -> Place {
        let behind = self.text[range.start..].trim().is_empty();
        if behind { Place::end(self.source) } else { Place::new(self.source, range) }
    }

    /// The character at which the parser stumbled, or the first of what it did not expect; empty at the end of a line.
    pub(super) fn next(&self) -> Range<usize> {
        let line = self.line(self.range.start);
        let rest = &self.text[self.range.start..line.end];
        let start = line.end - rest.trim_start_matches(BLANKS).len();
        let length = self.text[start..line.end].chars().next().map_or(0, char::len_utf8);
        start..start + length
    }

    /// The line around a byte, without its break.
    pub(super) fn line(&self, at: usize) -> Range<usize> {
        let start = self.text[..at].rfind('\n').map_or(0, |line| line + 1);
        let end = self.text[at..].find('\n').map_or(self.text.len(), |end| at + end);
        let end = if self.text[at..end].ends_with('\r') { end - 1 } else { end };
        start..end
    }

    /// A range without white space around its text.
    pub(super) fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let text = &self.text[range.clone()];
        let start = range.start + (text.len() - text.trim_start().len());
        start..start + text.trim().len()
    }
}
