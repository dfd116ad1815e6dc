//! Why something cannot be read.

use std::fmt;

/// What is wrong, where, and what to do.
#[derive(Clone, Debug)]
pub struct Unreadable {
    message: String,
    help: Option<String>,
}

/// Where the table is published.
const PUBLISHED: &str = "the table is `http-status-codes-1.csv` of \
    https://www.iana.org/assignments/http-status-codes/";

impl Unreadable {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    /// In one line of the table.
    pub(crate) fn at(line: u64, message: impl fmt::Display) -> Self {
        Self::new(format!("line {line}: {message}"))
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says where the right file is.
    pub(crate) fn published(self) -> Self {
        self.help(PUBLISHED)
    }

    /// The same, with the name of the file.
    pub(crate) fn in_file(mut self, name: &str) -> Self {
        self.message = format!("cannot read `{name}`: {}", self.message);
        self
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        match &self.help {
            Some(help) => write!(f, "\n  = help: {help}"),
            None => Ok(()),
        }
    }
}
