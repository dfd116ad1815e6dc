//! A registry of one's own: statuses that are known at run time, and those that it has not.

use crate::codes::Status;
use status_codes::response::ToResponse;
use status_codes::{AnyStatus, ToStatus};

/// What a gateway answers.
// `#[status(registry = crate::codes)]`
// `#[response(header("Server-Timing" = "miss"), header(5xx, "Retry-After" = "1"))]`
// `#[response(header(closing, "Connection" = "close"), header(502, "Retry-After" = "2"))]`
#[derive(Debug, thiserror::Error)]
pub enum GatewayError {
    // `#[status(499)]`
    #[error("the client went away")]
    Closed,

    // `#[status(from = 0, or = 502)]`
    #[error("upstream answered {0}")]
    Upstream(AnyStatus),

    // `#[status(with = rejected)]`, `#[response(type = "/rejected", title = "Rejected", code = "no")]`
    #[error("{0} is not taken")]
    Rejected(String),

    // `#[status(transparent, or = 502)]`, `#[response(header("X-Masked" = "yes"))]`
    #[error("upstream failed")]
    Failed(Box<dyn ToResponseDebug>),
}

/// What can stand in an error that is `Debug`.
pub trait ToResponseDebug: ToResponse + std::fmt::Debug + Send + Sync {}

impl<T: ToResponse + std::fmt::Debug + Send + Sync> ToResponseDebug for T {}

/// Of a text that is not taken.
fn rejected(text: &str) -> Status {
    if text.is_empty() { Status::BadRequest } else { Status::InternalServerError }
}

impl ToStatus<Status> for GatewayError {
    fn status(&self) -> Status {
        match self {
            Self::Closed => Status::ClientClosedRequest,
            Self::Upstream(status) => status.known_as().unwrap_or(Status::BadGateway),
            Self::Rejected(text) => rejected(text),
            Self::Failed(inner) => {
                ::status_codes::__private::response::status_of(inner).unwrap_or(Status::BadGateway)
            }
        }
    }
}

#[automatically_derived]
impl ::status_codes::__private::response::ToResponse for GatewayError {
    fn problem(&self) -> ::status_codes::__private::response::Problem<'_> {
        ::status_codes::__private::response::detailed_at(
            <GatewayError as ::status_codes::__private::response::Describe>::__ROWS,
            match self {
                GatewayError::Closed => 0,
                GatewayError::Upstream { .. } => 23,
                GatewayError::Rejected { .. } => 50,
                GatewayError::Failed { 0: __field } => {
                    if ::status_codes::__private::response::status_of::<Status>(__field).is_some() {
                        return ::status_codes::__private::response::ToResponse::problem(__field);
                    }
                    88
                }
            },
            ::status_codes::ToStatus::<Status>::status(self),
            self,
        )
    }
    fn fields(&self, __to: &mut ::status_codes::__private::response::Fields<'_>) {
        match self {
            GatewayError::Failed { 0: __field } => {
                if ::status_codes::__private::response::status_of::<Status>(__field).is_some() {
                    return ::status_codes::__private::response::ToResponse::fields(__field, __to);
                }
                __to.field("X-Masked", "yes");
            }
            _ => {}
        }
        __to.__of_type(
            <GatewayError as ::status_codes::__private::response::Describe>::__HEADERS,
            &__SETS,
            ::status_codes::ToStatus::<Status>::status(self),
        );
    }
    fn members(&self, __to: &mut ::status_codes::__private::response::Members<'_>) {
        match self {
            GatewayError::Failed { 0: __field }
                if ::status_codes::__private::response::status_of::<Status>(__field).is_some() =>
            {
                ::status_codes::__private::response::ToResponse::members(__field, __to);
            }
            _ => {}
        }
    }
    fn body(&self, __to: &mut ::status_codes::__private::response::Body<'_>) {
        match self {
            GatewayError::Failed { 0: __field }
                if ::status_codes::__private::response::status_of::<Status>(__field).is_some() =>
            {
                ::status_codes::__private::response::ToResponse::body(__field, __to);
            }
            _ => {}
        }
    }
}

/// The sets of the registry that header fields are for.
static __SETS: [fn(::core::primitive::u16) -> ::core::primitive::bool; 1] = [|__status| {
    crate::codes::Status::from_u16(__status).is_some_and(crate::codes::Status::is_closing)
}];

#[automatically_derived]
impl ::status_codes::__private::response::Describe for GatewayError {
    const __ROWS: &'static ::core::primitive::str = concat!(
        "499ciiclosed\u{1f}\u{1f}\u{1f}\u{1f}Closed\u{1e}",
        "000ciiupstream\u{1f}\u{1f}\u{1f}\u{1f}Upstream\u{1e}",
        "000cwwno\u{1f}/rejected\u{1f}Rejected\u{1f}\u{1f}Rejected\u{1e}",
        "000hiifailed\u{1f}\u{1f}\u{1f}\u{1f}Failed\u{1f}\u{1f}\u{1f}X-Masked=1\u{1f}\u{1f}BadGateway\u{1e}",
    );
    const __HEADERS: &'static ::core::primitive::str = "00018502\u{1f}Retry-After\u{1f}2\u{1e}100185xx\u{1f}Retry-After\u{1f}1\u{1e}10021s00\u{1f}Connection\u{1f}close\u{1e}20020\u{1f}Server-Timing\u{1f}miss\u{1e}";
    fn describe(
        __each: &mut dyn ::core::ops::FnMut(&::status_codes::__private::response::Described),
    ) {
        ::status_codes::__private::response::Table::<Status>::new(
            <GatewayError as ::status_codes::__private::response::Describe>::__ROWS,
            <GatewayError as ::status_codes::__private::response::Describe>::__HEADERS,
        )
        .with_sets(&__SETS)
        .with_inner(&[(
            3,
            <dyn ToResponse as ::status_codes::__private::response::Describe>::describe,
        )])
        .describe(__each);
    }
}
