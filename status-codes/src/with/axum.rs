//! `axum`: a handler may return a status.

use crate::AnyStatus;
use axum_core::response::{IntoResponse, Response};

/// For a status of three digits.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_axum {
    ($Status:ty) => {
        /// An answer with this status and no content; in a tuple write `(status.http(), body)`.
        ///
        /// A code of 1xx, which is no final answer, and one from 600 on, which no message may carry, are answered as 500.
        #[automatically_derived]
        impl $crate::__private::axum::IntoResponse for $Status {
            #[inline]
            fn into_response(self) -> $crate::__private::axum::Response {
                $crate::__private::axum::IntoResponse::into_response(
                    <$crate::AnyStatus as ::core::convert::From<$Status>>::from(self),
                )
            }
        }
    };
}

crate::__with_axum! { crate::Status }

/// An answer with this status and no content; in a tuple write `(status.http(), body)`.
///
/// A code of 1xx, which is no final answer, and one from 600 on, which no message may carry
/// ([RFC 9110, Section 15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)), are answered as 500.
///
/// ```
/// use axum_core::response::IntoResponse;
/// use status_codes::{AnyStatus, status};
///
/// async fn delete() -> impl IntoResponse {
///     status!(204)
/// }
///
/// async fn create() -> impl IntoResponse {
///     (status!(201).http(), "made")
/// }
///
/// assert_eq!(status!(204).into_response().status(), status!(204));
/// assert_eq!((status!(201).http(), "made").into_response().status(), status!(201));
/// assert_eq!(status!(103).into_response().status(), status!(500));
/// ```
impl IntoResponse for AnyStatus {
    fn into_response(self) -> Response {
        let is_final = matches!(self.as_u16(), 200..=599);
        let status = if is_final { self.http() } else { http::StatusCode::INTERNAL_SERVER_ERROR };
        status.into_response()
    }
}
