use core::{error, fmt};

/// The error of a conversion into [`AnyStatus`](crate::AnyStatus): no status code has such a number.
///
/// ```
/// use status_codes::AnyStatus;
///
/// let error = AnyStatus::try_from(1000).unwrap_err();
/// assert_eq!(error.code(), Some(1000));
/// let said = "`1000` is not a status code: those have three digits, from 100 to 999";
/// assert_eq!(error.to_string(), said);
/// ```
#[doc(alias = "InvalidStatusCode")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InvalidStatus {
    code: Option<u16>,
}

impl InvalidStatus {
    pub(crate) const fn new(code: Option<u16>) -> Self {
        Self { code }
    }

    /// The number that was refused; `None` where a text was no number.
    #[must_use]
    pub const fn code(&self) -> Option<u16> {
        self.code
    }
}

impl fmt::Display for InvalidStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            Some(code) => {
                write!(f, "`{code}` is not a status code: those have three digits, from 100 to 999")
            }
            None => f.write_str(
                "the text is not a status code: those have three digits, from 100 to 999",
            ),
        }
    }
}

impl error::Error for InvalidStatus {}
