//! Numbers to and from a status.

use super::AnyStatus;
use crate::InvalidStatus;

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
