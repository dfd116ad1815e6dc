//! Text that others wrote -> one line of a log.

use core::fmt::{self, Write as _};

/// Text on one line.
pub(crate) struct Line<'a, 'f> {
    to: &'a mut fmt::Formatter<'f>,
    has_failed: bool,
}

impl<'a, 'f> Line<'a, 'f> {
    pub(crate) fn new(to: &'a mut fmt::Formatter<'f>) -> Self {
        Self { to, has_failed: false }
    }

    /// Writes a value; an error where the writer fails, not the value.
    pub(crate) fn part(&mut self, part: impl fmt::Display) -> fmt::Result {
        match write!(self, "{part}") {
            Err(fmt::Error) if self.has_failed => Err(fmt::Error),
            _ => Ok(()),
        }
    }
}

impl fmt::Write for Line<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        let mut written = Ok(());
        while let Some(at) = rest.find(ends_line) {
            let (before, after) = rest.split_at(at);
            let mut after = after.chars();
            let escape = after.next().map(char::escape_default);
            written = written.and_then(|()| self.to.write_str(before));
            for part in escape.into_iter().flatten() {
                written = written.and_then(|()| self.to.write_char(part));
            }
            rest = after.as_str();
        }
        written = written.and_then(|()| self.to.write_str(rest));
        self.has_failed = written.is_err();
        written
    }
}

fn ends_line(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}
