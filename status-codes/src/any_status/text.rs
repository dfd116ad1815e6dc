//! Texts of a status, and a status from a text.

use super::AnyStatus;
use crate::{InvalidStatus, Status};
use core::fmt;
use core::str::FromStr;

impl AnyStatus {
    /// The three digits: `"404"`.
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// const STRANGE: AnyStatus = AnyStatus::from_u16(799).unwrap();
    /// assert_eq!(STRANGE.as_str(), "799");
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        // The digits of each number, up to a power of two: a mask keeps each access in bounds.
        static DIGITS: [[u8; 3]; 1024] = {
            let mut table = [[0; 3]; 1024];
            let mut code = 100;
            while code < 1000 {
                table[code as usize] = digits(code);
                code += 1;
            }
            table
        };
        match core::str::from_utf8(&DIGITS[self.as_u16() as usize & 1023]) {
            Ok(digits) => digits,
            Err(_) => "",
        }
    }

    /// The reason phrase that the built-in registry recommends: `"Not Found"`. `None` where it does not have the code.
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// assert_eq!(AnyStatus::from_u16(404).unwrap().phrase(), Some("Not Found"));
    /// assert_eq!(AnyStatus::from_u16(471).unwrap().phrase(), None);
    /// ```
    #[doc(alias = "canonical_reason")]
    #[inline]
    #[must_use]
    pub const fn phrase(self) -> Option<&'static str> {
        match self.known() {
            Some(status) => Some(status.phrase()),
            None => None,
        }
    }
}

/// The digits of a number below 1000.
const fn digits(code: u16) -> [u8; 3] {
    [digit(code / 100), digit(code / 10), digit(code)]
}

/// The last digit of a number.
const fn digit(number: u16) -> u8 {
    b'0' + (number % 10) as u8
}

/// `404 Not Found`, or the digits alone where the code is not registered.
impl fmt::Display for AnyStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.known() {
            Some(status) => fmt::Display::fmt(&status, f),
            None => f.pad(core::str::from_utf8(&digits(self.as_u16())).unwrap_or_default()),
        }
    }
}

/// `AnyStatus(404)`
impl fmt::Debug for AnyStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AnyStatus").field(&self.as_u16()).finish()
    }
}

/// The three digits, or what `Display` prints; nothing else.
impl FromStr for AnyStatus {
    type Err = InvalidStatus;

    fn from_str(text: &str) -> Result<Self, InvalidStatus> {
        if let Ok(status) = text.parse::<Status>() {
            return Ok(status.into());
        }
        Self::from_bytes(text.as_bytes()).ok_or_else(|| {
            let plain = text.bytes().all(|byte| byte.is_ascii_digit());
            // `0404` is no way to write a code that exists.
            let refused = |code: &u16| plain && Self::from_u16(*code).is_none();
            InvalidStatus::new(text.parse().ok().filter(refused))
        })
    }
}
