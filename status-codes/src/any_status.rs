use crate::{Class, InvalidStatus, Status, StatusEnum};
use core::fmt;
use core::num::NonZeroU16;
use core::str::FromStr;

/// Any status code that a message can carry: three digits, registered or not.
///
/// A closed enum must not meet the wire alone: servers send codes that no registry has. `AnyStatus` holds every number
/// from 100 to 999, in two bytes, and knows the rules of RFC 9110 for those that it does not know.
///
/// ```
/// use status_codes::{AnyStatus, Class, Status};
///
/// let status = AnyStatus::from_u16(499).unwrap();
/// assert_eq!(status.known(), None);
/// assert_eq!(status.class(), Some(Class::ClientError));
/// assert_eq!(status.effective(), Status::BadRequest);
///
/// let status: AnyStatus = "404".parse().unwrap();
/// assert_eq!(status, Status::NotFound);
/// assert_eq!(status.to_string(), "404 Not Found");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyStatus(NonZeroU16);

impl AnyStatus {
    /// The status with this number; `None` unless it is from 100 to 999.
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// assert!(AnyStatus::from_u16(999).is_some());
    /// assert!(AnyStatus::from_u16(99).is_none() && AnyStatus::from_u16(1000).is_none());
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_u16(code: u16) -> Option<Self> {
        match NonZeroU16::new(code) {
            Some(number) if code >= 100 && code <= 999 => Some(Self(number)),
            _ => None,
        }
    }

    /// The status whose digits these are: three, the first of them not zero (RFC 9112, Section 4).
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// assert_eq!(AnyStatus::from_bytes(b"799").unwrap().as_u16(), 799);
    /// assert!(AnyStatus::from_bytes(b"42").is_none() && AnyStatus::from_bytes(b"+42").is_none());
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_bytes(ascii: &[u8]) -> Option<Self> {
        match crate::__private::number::<3>(ascii) {
            Some(code) => Self::from_u16(code),
            None => None,
        }
    }

    /// A code of three digits, as an enum has it.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub const fn __of(code: u16) -> Self {
        match Self::from_u16(code) {
            Some(status) => status,
            None => Self::__of(500),
        }
    }

    /// The number, from 100 to 999.
    #[inline]
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        self.0.get()
    }

    /// The status as one of the built-in registry, if that has it.
    ///
    /// ```
    /// # use status_codes::{AnyStatus, Status};
    /// assert_eq!(AnyStatus::from_u16(404).unwrap().known(), Some(Status::NotFound));
    /// assert_eq!(AnyStatus::from_u16(499).unwrap().known(), None);
    /// ```
    #[inline]
    #[must_use]
    pub const fn known(self) -> Option<Status> {
        Status::from_u16(self.as_u16())
    }

    /// The status as one of any registry, if that has it.
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// status_codes::registry! { mod crate::http = r#"
    ///     [registry]
    ///     extends = ["http", "nginx"]
    /// "# }
    /// # fn main() {
    /// let status = AnyStatus::from_u16(499).unwrap();
    /// assert_eq!(status.known_as::<http::Status>(), Some(http::Status::ClientClosedRequest));
    /// # }
    /// ```
    #[inline]
    #[must_use]
    pub fn known_as<S: StatusEnum>(self) -> Option<S> {
        S::from_u16(self.as_u16())
    }

    /// The class, by the first digit: every client has to understand it, whatever the code
    /// ([RFC 9110, Section 15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)). `None` from 600 on.
    #[inline]
    #[must_use]
    pub const fn class(self) -> Option<Class> {
        Class::of(self.as_u16())
    }

    /// What a client has to treat the status as: itself if it is registered, else the x00 of its class, and 500 if it
    /// has no class ([RFC 9110, Section 15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)).
    ///
    /// ```
    /// # use status_codes::{AnyStatus, Status};
    /// let effective = |code| AnyStatus::from_u16(code).unwrap().effective();
    /// assert_eq!(effective(404), Status::NotFound);
    /// assert_eq!(effective(471), Status::BadRequest);
    /// assert_eq!(effective(999), Status::InternalServerError);
    /// ```
    #[must_use]
    pub const fn effective(self) -> Status {
        if let Some(status) = self.known() {
            return status;
        }
        let general = match self.class() {
            Some(class) => Status::generic(class),
            None => None,
        };
        match general {
            Some(status) => status,
            None => Status::InternalServerError,
        }
    }

    fn digits(self) -> [u8; 3] {
        let code = self.as_u16();
        [code / 100, code / 10, code].map(|number| b'0' + (number % 10) as u8)
    }
}

/// `404 Not Found`, or the digits alone where the code is not registered.
impl fmt::Display for AnyStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.known() {
            Some(status) => fmt::Display::fmt(&status, f),
            None => f.pad(core::str::from_utf8(&self.digits()).unwrap_or_default()),
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

impl TryFrom<u16> for AnyStatus {
    type Error = InvalidStatus;

    #[inline]
    fn try_from(code: u16) -> Result<Self, InvalidStatus> {
        Self::from_u16(code).ok_or(InvalidStatus::new(Some(code)))
    }
}

impl From<AnyStatus> for u16 {
    #[inline]
    fn from(status: AnyStatus) -> Self {
        status.as_u16()
    }
}

impl PartialEq<u16> for AnyStatus {
    #[inline]
    fn eq(&self, code: &u16) -> bool {
        self.as_u16() == *code
    }
}

impl PartialEq<AnyStatus> for u16 {
    #[inline]
    fn eq(&self, status: &AnyStatus) -> bool {
        *self == status.as_u16()
    }
}
