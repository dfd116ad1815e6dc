//! The class of a status: what its first digit says.

use super::AnyStatus;
use crate::Class;

impl AnyStatus {
    /// The class, by the first digit: every client has to understand it, whatever the code
    /// ([RFC 9110, Section 15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)). `None` from 600 on.
    ///
    /// ```
    /// # use status_codes::{AnyStatus, Class};
    /// assert_eq!(AnyStatus::from_u16(520).unwrap().class(), Some(Class::ServerError));
    /// assert_eq!(AnyStatus::from_u16(600).unwrap().class(), None);
    /// ```
    #[inline]
    #[must_use]
    pub const fn class(self) -> Option<Class> {
        Class::of(self.as_u16())
    }

    /// Whether the first digit is 1: an interim answer, a final one follows
    /// ([RFC 9110, Section 15.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2)).
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// assert!(AnyStatus::from_u16(199).unwrap().is_informational());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_informational(self) -> bool {
        self.begins_with(1)
    }

    /// Whether the first digit is 2: the request was received, understood and accepted
    /// ([RFC 9110, Section 15.3](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3)).
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// assert!(AnyStatus::from_u16(299).unwrap().is_successful());
    /// assert!(!AnyStatus::from_u16(199).unwrap().is_successful());
    /// ```
    #[doc(alias = "is_success")]
    #[inline]
    #[must_use]
    pub const fn is_successful(self) -> bool {
        self.begins_with(2)
    }

    /// Whether the first digit is 3: the client has to do more to fulfil the request
    /// ([RFC 9110, Section 15.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4)).
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// assert!(AnyStatus::from_u16(399).unwrap().is_redirection());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_redirection(self) -> bool {
        self.begins_with(3)
    }

    /// Whether the first digit is 4: the client seems to have erred
    /// ([RFC 9110, Section 15.5](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5)).
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// assert!(AnyStatus::from_u16(471).unwrap().is_client_error());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_client_error(self) -> bool {
        self.begins_with(4)
    }

    /// Whether the first digit is 5: the server erred, or cannot do what was asked
    /// ([RFC 9110, Section 15.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6)).
    ///
    /// A number from 600 on is in no class, although a client treats it as 500: that is
    /// [`effective`](Self::effective)`().is_server_error()`.
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// assert!(AnyStatus::from_u16(599).unwrap().is_server_error());
    /// assert!(!AnyStatus::from_u16(600).unwrap().is_server_error());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_server_error(self) -> bool {
        self.begins_with(5)
    }

    #[inline]
    const fn begins_with(self, digit: u16) -> bool {
        self.as_u16() / 100 == digit
    }
}
