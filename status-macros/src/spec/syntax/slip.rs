//! The first thing in a file that is not TOML: what kind of slip it is, and where.

use super::{bare, twice};
use crate::report::problem::Problem;
use crate::report::source::{Place, Source};
use std::ops::Range;
use std::sync::Arc;
use toml::de::DeTable;

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

    /// The parser's words tell what kind of slip it is, and are not shown. Words that a later version of it may have
    /// are about a value, or about anything.
    pub(super) fn in_our_words(&self, theirs: &str, table: &DeTable<'_>) -> Problem {
        let starts = |starts: &[&str]| starts.iter().any(|start| theirs.starts_with(start));
        let has = |parts: &[&str]| parts.iter().any(|part| theirs.contains(part));
        let between =
            ["missing comma", "missing key", "unexpected `=`", "extra assign", "invalid inline"];
        let control =
            ["carriage return", "comment character", "visible char", "-quote char", ", characters"];
        // A value that is missing is an empty string to the parser.
        let no_value =
            ["key with no value", "missing value for key", "missing assign", "string, expected"];
        if let Some(problem) = self.unclosed_string() {
            problem
        } else if starts(&["duplicate key", "cannot extend"]) {
            twice::twice(&self.place(self.range.clone()), table)
        } else if starts(&["unclosed array table", "unclosed table"]) {
            self.unclosed_header()
        } else if starts(&["unclosed"]) {
            self.unclosed_bracket().unwrap_or_else(|| self.anything())
        } else if starts(&between) {
            self.between_values(theirs)
        } else if starts(&["missing inline table opening", "missing array opening"]) {
            self.stray_bracket()
        } else if starts(&["extra comma"]) {
            self.about("a comma is too much", self.next(), "")
                .help("one comma separates two values")
        } else if starts(&["extra `=`"]) {
            self.two_equals_signs()
        } else if has(&["escape", "unicode", "string, expected newline"]) {
            self.escape()
        } else if has(&control) {
            self.control_character()
        } else if starts(&["unexpected key or value", "unexpected content"]) {
            self.too_much()
        } else if starts(&["invalid unquoted key", "keys cannot be multi-line"]) {
            self.key()
        } else if has(&["keys cannot be empty", ", expected key"]) {
            self.no_key()
        } else if has(&no_value) {
            self.no_value()
        } else {
            bare::bare(self).unwrap_or_else(|| self.anything())
        }
    }

    pub(super) fn anything(&self) -> Problem {
        self.about("this is not TOML", self.next(), "")
            .help("a spec is a TOML file with tables such as `[404]`")
    }

    pub(super) fn about(&self, message: &str, range: Range<usize>, label: &str) -> Problem {
        Problem::new(message).at(&self.place(range), label)
    }

    /// A place at the end of the file is shown behind the last character.
    fn place(&self, range: Range<usize>) -> Place {
        let behind = self.text[range.start..].trim().is_empty();
        if behind { Place::end(self.source) } else { Place::new(self.source, range) }
    }

    /// The character at which the parser stumbled, or the first of what it did not expect; empty at the end of a line.
    pub(super) fn next(&self) -> Range<usize> {
        let line = self.line(self.range.start);
        let rest = &self.text[self.range.start..line.end];
        let start = line.end - rest.trim_start_matches([' ', '\t']).len();
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
