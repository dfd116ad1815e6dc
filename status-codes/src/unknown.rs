use core::{error, fmt};

/// The error of a conversion into a registry's `Status`: the code is not in the registry.
///
/// It holds the number that was refused, if there was one: `TryFrom` always has it, [`FromStr`](core::str::FromStr)
/// where the text is a number.
///
/// ```
/// use status_codes::Status;
///
/// let error = Status::try_from(799).unwrap_err();
/// assert_eq!(error.code(), Some(799));
/// assert_eq!(error.to_string(), "`799` is not a registered status code");
///
/// let error = "teapot".parse::<Status>().unwrap_err();
/// assert_eq!(error.code(), None);
/// assert_eq!(error.to_string(), "the text is not a registered status code");
/// ```
#[doc(alias = "InvalidStatusCode")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownStatus {
    code: Option<u16>,
}

impl UnknownStatus {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(code: Option<u16>) -> Self {
        Self { code }
    }

    /// The number that is not in the registry; `None` where a text was no number.
    #[must_use]
    pub const fn code(&self) -> Option<u16> {
        self.code
    }
}

impl fmt::Display for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            Some(code) => write!(f, "`{code}` is not a registered status code"),
            None => f.write_str("the text is not a registered status code"),
        }
    }
}

impl error::Error for UnknownStatus {}
