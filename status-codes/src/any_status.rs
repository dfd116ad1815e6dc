use crate::{Status, StatusEnum};
use core::num::NonZeroU16;

mod class;
mod effective;
mod number;
mod text;

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
#[doc(alias = "StatusCode")]
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
    ///
    /// ```
    /// # use status_codes::{AnyStatus, Status};
    /// assert_eq!(AnyStatus::from(Status::NotFound).as_u16(), 404);
    /// ```
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
    /// status_codes::registry! { mod crate::codes = r#"
    ///     [registry]
    ///     extends = ["http", "nginx"]
    /// "# }
    /// # fn main() {
    /// let status = AnyStatus::from_u16(499).unwrap();
    /// assert_eq!(status.known_as::<codes::Status>(), Some(codes::Status::ClientClosedRequest));
    /// # }
    /// ```
    #[inline]
    #[must_use]
    pub fn known_as<S: StatusEnum>(self) -> Option<S> {
        S::from_u16(self.as_u16())
    }
}
