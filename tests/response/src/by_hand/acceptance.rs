//! An enum with each thing that a variant can be.

use serde::Serialize;
use status_codes::{Status, ToStatus};
use std::time::Duration;

/// Fifteen ways to answer.
// `#[response(header(401, "WWW-Authenticate" = "Bearer realm=\"api\""))]`
#[derive(Debug, thiserror::Error, ToStatus)]
pub enum AcceptanceError {
    // `#[member]` on `id`
    #[error("user {id} not found")]
    #[status(404)]
    UserNotFound {
        /// Who.
        id: u64,
    },

    #[error("email already taken")]
    #[status(409)]
    EmailTaken,

    #[error("authentication required")]
    #[status(401)]
    Unauthenticated,

    // `#[header("Allow")]` on `allow`
    #[error("method not allowed")]
    #[status(405)]
    MethodNotAllowed {
        /// What is.
        allow: Vec<&'static str>,
    },

    // `#[header("Retry-After")]` on `retry_after`
    #[error("slow down")]
    #[status(429)]
    RateLimited {
        /// How long.
        retry_after: Duration,
    },

    #[error("db: {source}")]
    #[status(500)]
    Database {
        /// What broke.
        #[from]
        source: std::io::Error,
    },

    // `#[response(detail = "back soon")]`, `#[header("Retry-After")]` on 1
    #[error("maintenance of {0}")]
    #[status(503)]
    Maintenance(&'static str, Option<u32>),

    #[error(transparent)]
    #[status(transparent)]
    Auth(#[from] AuthError),

    #[error("upstream answered {status}")]
    #[status(from = status)]
    Upstream {
        /// With what.
        status: Status,
    },

    // `#[member]` on `errors`
    #[error("invalid \"input\"\nüñ")]
    #[status(422)]
    Invalid {
        /// All of them.
        errors: Vec<FieldError>,
    },

    // `#[header("ETag")]` on `etag`
    #[error("not modified")]
    #[status(304)]
    NotModified {
        /// Of what.
        etag: String,
    },

    #[error("nothing")]
    #[status(204)]
    Nothing,

    #[error("reset")]
    #[status(205)]
    Reset,

    #[error("bad payload: {source}")]
    #[status(400)]
    BadPayload {
        /// Why.
        source: std::num::ParseIntError,
    },

    // `#[header("Location")]` on `location`
    #[error("moved")]
    #[status(308)]
    Moved {
        /// Where to.
        location: String,
    },
}

/// What another layer says.
#[derive(Debug, thiserror::Error, ToStatus)]
pub enum AuthError {
    // `#[response(header("WWW-Authenticate" = "Bearer error=\"invalid_token\""))]`
    #[error("token expired")]
    #[status(401)]
    TokenExpired,

    // `#[member]` on `scope`
    #[error("needs scope {scope}")]
    #[status(403)]
    InsufficientScope {
        /// Which.
        scope: String,
    },
}

/// What is wrong with one field.
#[derive(Debug, Serialize)]
pub struct FieldError {
    /// In words.
    pub detail: &'static str,
    /// Where.
    pub pointer: &'static str,
}

#[automatically_derived]
impl ::status_codes::__private::response::ToResponse for AcceptanceError {
    fn problem(&self) -> ::status_codes::__private::response::Problem<'_> {
        ::status_codes::__private::response::detailed(
            <AcceptanceError as ::status_codes::__private::response::Describe>::__ROWS,
            match self {
                AcceptanceError::UserNotFound { .. } => 0,
                AcceptanceError::EmailTaken => 45,
                AcceptanceError::Unauthenticated => 77,
                AcceptanceError::MethodNotAllowed { .. } => 118,
                AcceptanceError::RateLimited { .. } => 173,
                AcceptanceError::Database { .. } => 223,
                AcceptanceError::Maintenance { .. } => 250,
                AcceptanceError::Auth { 0: __field } => {
                    return ::status_codes::__private::response::ToResponse::problem(__field);
                }
                AcceptanceError::Upstream { .. } => {
                    return ::status_codes::__private::response::detailed_at(
                        <AcceptanceError as ::status_codes::__private::response::Describe>::__ROWS,
                        308,
                        ::status_codes::ToStatus::<::status_codes::Status>::status(self),
                        self,
                    );
                }
                AcceptanceError::Invalid { .. } => 335,
                AcceptanceError::NotModified { .. } => 372,
                AcceptanceError::Nothing => 403,
                AcceptanceError::Reset => 421,
                AcceptanceError::BadPayload { .. } => 437,
                AcceptanceError::Moved { .. } => 469,
            },
            self,
        )
    }
    fn fields(&self, __to: &mut ::status_codes::__private::response::Fields<'_>) {
        match self {
            AcceptanceError::MethodNotAllowed { allow: __field } => __to.field("Allow", __field),
            AcceptanceError::RateLimited { retry_after: __field } => {
                __to.field("Retry-After", __field);
            }
            AcceptanceError::Maintenance { 1: __field, .. } => __to.field("Retry-After", __field),
            AcceptanceError::Auth { 0: __field } => {
                return ::status_codes::__private::response::ToResponse::fields(__field, __to);
            }
            AcceptanceError::NotModified { etag: __field } => __to.field("ETag", __field),
            AcceptanceError::Moved { location: __field } => __to.field("Location", __field),
            _ => {}
        }
        __to.__of_type(
            <AcceptanceError as ::status_codes::__private::response::Describe>::__HEADERS,
            &[],
            ::status_codes::ToStatus::<::status_codes::Status>::status(self),
        );
    }
    fn members(&self, __to: &mut ::status_codes::__private::response::Members<'_>) {
        match self {
            AcceptanceError::UserNotFound { id: __field } => __to.member("id", __field),
            AcceptanceError::Auth { 0: __field } => {
                ::status_codes::__private::response::ToResponse::members(__field, __to);
            }
            AcceptanceError::Invalid { errors: __field } => __to.member("errors", __field),
            _ => {}
        }
    }
    fn body(&self, __to: &mut ::status_codes::__private::response::Body<'_>) {
        match self {
            AcceptanceError::Auth { 0: __field } => {
                ::status_codes::__private::response::ToResponse::body(__field, __to);
            }
            _ => {}
        }
    }
}

#[automatically_derived]
impl ::status_codes::__private::response::Describe for AcceptanceError {
    const __ROWS: &'static ::core::primitive::str = concat!(
        "404ciiuser_not_found\u{1f}\u{1f}\u{1f}\u{1f}UserNotFound\u{1f}\u{1f}\u{1f}\u{1f}id=i\u{1e}",
        "409ciiemail_taken\u{1f}\u{1f}\u{1f}\u{1f}EmailTaken\u{1e}",
        "401ciiunauthenticated\u{1f}\u{1f}\u{1f}\u{1f}Unauthenticated\u{1e}",
        "405ciimethod_not_allowed\u{1f}\u{1f}\u{1f}\u{1f}MethodNotAllowed\u{1f}\u{1f}\u{1f}Allow=1\u{1e}",
        "429ciirate_limited\u{1f}\u{1f}\u{1f}\u{1f}RateLimited\u{1f}\u{1f}\u{1f}Retry-After=1\u{1e}",
        "500hiidatabase\u{1f}\u{1f}\u{1f}\u{1f}Database\u{1e}",
        "503fiimaintenance\u{1f}\u{1f}\u{1f}back soon\u{1f}Maintenance\u{1f}\u{1f}\u{1f}Retry-After=0\u{1e}",
        "000ciiupstream\u{1f}\u{1f}\u{1f}\u{1f}Upstream\u{1e}",
        "422ciiinvalid\u{1f}\u{1f}\u{1f}\u{1f}Invalid\u{1f}\u{1f}\u{1f}\u{1f}errors=l\u{1e}",
        "304hii\u{1f}\u{1f}\u{1f}\u{1f}NotModified\u{1f}\u{1f}\u{1f}ETag=1\u{1e}",
        "204hii\u{1f}\u{1f}\u{1f}\u{1f}Nothing\u{1e}",
        "205hii\u{1f}\u{1f}\u{1f}\u{1f}Reset\u{1e}",
        "400hiibad_payload\u{1f}\u{1f}\u{1f}\u{1f}BadPayload\u{1e}",
        "308hii\u{1f}\u{1f}\u{1f}\u{1f}Moved\u{1f}\u{1f}\u{1f}Location=1\u{1e}",
    );
    const __HEADERS: &'static ::core::primitive::str =
        "00040401\u{1f}WWW-Authenticate\u{1f}Bearer realm=\"api\"\u{1e}";
    fn describe(
        __each: &mut dyn ::core::ops::FnMut(&::status_codes::__private::response::Described),
    ) {
        ::status_codes::__private::response::Table::<::status_codes::Status>::new(
            <AcceptanceError as ::status_codes::__private::response::Describe>::__ROWS,
            <AcceptanceError as ::status_codes::__private::response::Describe>::__HEADERS,
        )
        .with_inner(&[(7, <AuthError as ::status_codes::__private::response::Describe>::describe)])
        .describe(__each);
    }
}

#[automatically_derived]
impl ::status_codes::__private::response::ToResponse for AuthError {
    fn problem(&self) -> ::status_codes::__private::response::Problem<'_> {
        ::status_codes::__private::response::detailed(
            <AuthError as ::status_codes::__private::response::Describe>::__ROWS,
            match self {
                AuthError::TokenExpired => 0,
                AuthError::InsufficientScope { .. } => 57,
            },
            self,
        )
    }
    fn fields(&self, __to: &mut ::status_codes::__private::response::Fields<'_>) {
        match self {
            AuthError::TokenExpired => {
                __to.field("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            }
            _ => {}
        }
    }
    fn members(&self, __to: &mut ::status_codes::__private::response::Members<'_>) {
        match self {
            AuthError::InsufficientScope { scope: __field } => __to.member("scope", __field),
            _ => {}
        }
    }
}

#[automatically_derived]
impl ::status_codes::__private::response::Describe for AuthError {
    const __ROWS: &'static ::core::primitive::str = concat!(
        "401ciitoken_expired\u{1f}\u{1f}\u{1f}\u{1f}TokenExpired\u{1f}\u{1f}\u{1f}WWW-Authenticate=1\u{1e}",
        "403ciiinsufficient_scope\u{1f}\u{1f}\u{1f}\u{1f}InsufficientScope\u{1f}\u{1f}\u{1f}\u{1f}scope=s\u{1e}",
    );
}
