//! A stretch of a source: what a message points at.

use super::excerpt;
use super::source::Source;
use super::visible::escaped;
use crate::report::filled::filled;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

#[cfg(test)]
mod tests;

/// A range of bytes in a source.
#[derive(Clone)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Place {
    pub(crate) source: Arc<Source>,
    pub(crate) range: Range<usize>,
}

impl Place {
    pub(crate) fn new(source: &Arc<Source>, range: Range<usize>) -> Self {
        Self { source: Arc::clone(source), range }
    }

    /// Behind the last thing in a source.
    pub(crate) fn end(source: &Arc<Source>) -> Self {
        let end = source.text().trim_end().len();
        Self::new(source, end..end)
    }

    /// The text that stands here.
    pub(crate) fn text(&self) -> &str {
        self.source.text().get(self.range.clone()).unwrap_or_default()
    }

    /// The line, counted from 1.
    pub(crate) fn line(&self) -> usize {
        self.source.line(self.start())
    }

    /// The column in characters, counted from 1.
    fn column(&self) -> usize {
        let line = self.source.text().get(self.line_start()..self.start());
        1 + line.unwrap_or_default().chars().count()
    }

    /// The place and its line in the manner of rustc, the label behind the carets.
    pub(crate) fn excerpt(&self, label: &str) -> String {
        let number = self.line().to_string();
        let gutter = " ".repeat(number.len());
        let line = self.source.text().get(self.line_start()..).unwrap_or_default();
        let line = line.lines().next().unwrap_or_default();
        let marked = self.text().lines().next().unwrap_or_default();
        let (shown, below) =
            excerpt::excerpt(line, self.start() - self.line_start(), marked, label);
        let shown = filled("{} | {}", &[&number, &shown]);
        let mut lines = vec![filled("{}--> {}", &[&gutter, &self]), filled("{} |", &[&gutter])];
        lines.push(shown.trim_end().to_owned());
        for below in below {
            lines.push(filled("{} | {}", &[&gutter, &below]));
        }
        lines.join("\n")
    }

    /// The first byte, moved into the text and to the beginning of its character.
    fn start(&self) -> usize {
        let mut start = self.range.start.min(self.source.text().len());
        while !self.source.text().is_char_boundary(start) {
            start -= 1;
        }
        start
    }

    fn line_start(&self) -> usize {
        self.source.line_start(self.line())
    }
}

/// `codes.toml:12:8`
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = escaped(self.source.name());
        write!(f, "{name}:{}:{}", self.line(), self.column())
    }
}
