//! What a status counts as where nobody knows it.

use super::AnyStatus;
use crate::{Status, StatusEnum};

impl AnyStatus {
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
    ///
    /// A set that is asked then speaks of the x00, and not of the code. What holds for 500 need not hold for 520, of which
    /// nobody knows anything but its class; and 500 is transient:
    ///
    /// ```
    /// # use status_codes::{AnyStatus, Class, Status, StatusSet};
    /// let status = AnyStatus::from_u16(520).unwrap();
    /// assert_eq!(status.effective(), Status::InternalServerError);
    /// assert!(status.effective().is_transient());
    /// assert!(!StatusSet::TRANSIENT.contains_code(520));
    ///
    /// // A retry that goes by the code where it is known, and by the class where it is not:
    /// fn may_retry(status: AnyStatus) -> bool {
    ///     match status.known() {
    ///         Some(known) => known.is_transient(),
    ///         None => status.class() == Some(Class::ServerError),
    ///     }
    /// }
    /// assert!(may_retry(status) && !may_retry(AnyStatus::from_u16(471).unwrap()));
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

    /// The same in another registry: the code if `S` has it, else the x00 of its class, else 500, and `None` where `S`
    /// has none of them.
    ///
    /// ```
    /// # use status_codes::AnyStatus;
    /// status_codes::registry! { mod crate::codes = r#"
    ///     [registry]
    ///     extends = ["http", "nginx"]
    ///     only    = [200, 400, 499, 500]
    /// "# }
    /// # fn main() {
    /// use codes::Status;
    ///
    /// let effective = |code| AnyStatus::from_u16(code).unwrap().effective_as::<Status>();
    /// assert_eq!(effective(499), Some(Status::ClientClosedRequest));
    /// assert_eq!(effective(404), Some(Status::BadRequest));             // not in this registry
    /// assert_eq!(effective(304), Some(Status::InternalServerError));    // and neither is 300
    /// # }
    /// ```
    ///
    /// As with [`effective`](Self::effective), a set that is asked then speaks of what the code counts as.
    #[must_use]
    pub fn effective_as<S: StatusEnum>(self) -> Option<S> {
        let code = self.as_u16();
        S::from_u16(code).or_else(|| S::from_u16(code - code % 100)).or_else(|| S::from_u16(500))
    }
}
