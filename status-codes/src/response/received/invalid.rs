use core::error::Error;
use core::fmt;

/// The error of [`Received::new`](super::Received::new): the content is no JSON object, and so no problem.
///
/// ```
/// use status_codes::response::Received;
/// use status_codes::status;
///
/// let error = Received::new(status!(502).into(), b"<html>").unwrap_err();
/// let said = "the content is no problem: it is not JSON at line 1, column 1";
/// assert_eq!(error.to_string(), said);
/// let error = Received::new(status!(502).into(), b"[]").unwrap_err();
/// assert_eq!(error.to_string(), "the content is no problem: its JSON is not an object");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidProblem {
    /// Line and column where it is no JSON.
    at: Option<(usize, usize)>,
}

impl InvalidProblem {
    pub(super) const fn not_an_object() -> Self {
        Self { at: None }
    }

    pub(super) fn not_json(error: &serde_json::Error) -> Self {
        Self { at: Some((error.line(), error.column())) }
    }
}

impl fmt::Display for InvalidProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            Some((line, column)) => write!(
                f,
                "the content is no problem: it is not JSON at line {line}, column {column}"
            ),
            None => f.write_str("the content is no problem: its JSON is not an object"),
        }
    }
}

impl Error for InvalidProblem {}
