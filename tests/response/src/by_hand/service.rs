//! The types that the documentation begins with.

use serde::Serialize;
use status_codes::ToStatus;
use std::time::Duration;

/// What goes wrong in a service.
// `#[response(type_base = "https://api.example.com/problems/")]`
// `#[response(header(401, "WWW-Authenticate" = "Bearer"))]`
#[derive(Debug, thiserror::Error, ToStatus)]
pub enum ApiError {
    /// Nobody has this number.
    // `#[member("user")]` on `id`
    #[error("no user {id}")]
    #[status(404)]
    NoSuchUser {
        /// Who.
        id: u64,
    },

    #[error("log in first")]
    #[status(401)]
    Anonymous,

    // `#[header("Retry-After")]` on `wait`
    #[error("slow down")]
    #[status(429)]
    TooFast {
        /// How long.
        wait: Duration,
    },

    #[error("database: {0}")]
    #[status(500)]
    Database(#[from] std::io::Error),

    #[error(transparent)]
    #[status(transparent)]
    Payment(#[from] PaymentError),
}

/// What a library has, without words of a framework.
#[derive(Debug, thiserror::Error, ToStatus)]
pub enum PaymentError {
    // `#[member]` on `balance`
    #[error("{balance} is not enough")]
    #[status(402)]
    NoMoney {
        /// In cents.
        balance: i64,
    },

    // `#[response(detail = "try again later", header("Retry-After" = "60"))]`
    #[error("the bank said: {0}")]
    #[status(503)]
    Bank(String),
}

/// It is there now.
// `#[header("Location")]` on `at`, `#[body]` on `user`
#[derive(Debug, ToStatus)]
#[status(201)]
pub struct Created {
    /// Where it is.
    pub at: String,
    /// What it is.
    pub user: User,
}

/// Somebody.
#[derive(Debug, Serialize)]
pub struct User {
    /// The number.
    pub id: u64,
    /// The name.
    pub name: &'static str,
}

#[automatically_derived]
impl ::status_codes::__private::response::ToResponse for ApiError {
    fn problem(&self) -> ::status_codes::__private::response::Problem<'_> {
        ::status_codes::__private::response::detailed(
            <ApiError as ::status_codes::__private::response::Describe>::__ROWS,
            match self {
                ApiError::NoSuchUser { .. } => 0,
                ApiError::Anonymous => 123,
                ApiError::TooFast { .. } => 203,
                ApiError::Database { .. } => 294,
                ApiError::Payment { 0: __field } => {
                    return ::status_codes::__private::response::ToResponse::problem(__field);
                }
            },
            self,
        )
    }
    fn fields(&self, __to: &mut ::status_codes::__private::response::Fields<'_>) {
        match self {
            ApiError::TooFast { wait: __field } => __to.field("Retry-After", __field),
            ApiError::Payment { 0: __field } => {
                return ::status_codes::__private::response::ToResponse::fields(__field, __to);
            }
            _ => {}
        }
        __to.__of_type(
            <ApiError as ::status_codes::__private::response::Describe>::__HEADERS,
            &[],
            ::status_codes::ToStatus::<::status_codes::Status>::status(self),
        );
    }
    fn members(&self, __to: &mut ::status_codes::__private::response::Members<'_>) {
        match self {
            ApiError::NoSuchUser { id: __field } => __to.member("user", __field),
            ApiError::Payment { 0: __field } => {
                ::status_codes::__private::response::ToResponse::members(__field, __to);
            }
            _ => {}
        }
    }
    fn body(&self, __to: &mut ::status_codes::__private::response::Body<'_>) {
        match self {
            ApiError::Payment { 0: __field } => {
                ::status_codes::__private::response::ToResponse::body(__field, __to);
            }
            _ => {}
        }
    }
}

#[automatically_derived]
impl ::status_codes::__private::response::Describe for ApiError {
    const __ROWS: &'static ::core::primitive::str = concat!(
        "404ciino_such_user\u{1f}https://api.example.com/problems/no-such-user\u{1f}No such user\u{1f}\u{1f}NoSuchUser\u{1f}Nobody has this number.\u{1f}\u{1f}\u{1f}user=i\u{1e}",
        "401ciianonymous\u{1f}https://api.example.com/problems/anonymous\u{1f}Anonymous\u{1f}\u{1f}Anonymous\u{1e}",
        "429ciitoo_fast\u{1f}https://api.example.com/problems/too-fast\u{1f}Too fast\u{1f}\u{1f}TooFast\u{1f}\u{1f}\u{1f}Retry-After=1\u{1e}",
        "500hiidatabase\u{1f}\u{1f}\u{1f}\u{1f}Database\u{1e}",
    );
    const __HEADERS: &'static ::core::primitive::str =
        "00028401\u{1f}WWW-Authenticate\u{1f}Bearer\u{1e}";
    fn describe(
        __each: &mut dyn ::core::ops::FnMut(&::status_codes::__private::response::Described),
    ) {
        ::status_codes::__private::response::Table::<::status_codes::Status>::new(
            <ApiError as ::status_codes::__private::response::Describe>::__ROWS,
            <ApiError as ::status_codes::__private::response::Describe>::__HEADERS,
        )
        .with_inner(&[(
            4,
            <PaymentError as ::status_codes::__private::response::Describe>::describe,
        )])
        .describe(__each);
    }
}

#[automatically_derived]
impl ::status_codes::__private::response::ToResponse for PaymentError {
    fn problem(&self) -> ::status_codes::__private::response::Problem<'_> {
        ::status_codes::__private::response::detailed(
            <PaymentError as ::status_codes::__private::response::Describe>::__ROWS,
            match self {
                PaymentError::NoMoney { .. } => 0,
                PaymentError::Bank { .. } => 39,
            },
            self,
        )
    }
    fn fields(&self, __to: &mut ::status_codes::__private::response::Fields<'_>) {
        match self {
            PaymentError::Bank { .. } => __to.field("Retry-After", "60"),
            _ => {}
        }
    }
    fn members(&self, __to: &mut ::status_codes::__private::response::Members<'_>) {
        match self {
            PaymentError::NoMoney { balance: __field } => __to.member("balance", __field),
            _ => {}
        }
    }
}

#[automatically_derived]
impl ::status_codes::__private::response::Describe for PaymentError {
    const __ROWS: &'static ::core::primitive::str = concat!(
        "402ciino_money\u{1f}\u{1f}\u{1f}\u{1f}NoMoney\u{1f}\u{1f}\u{1f}\u{1f}balance=i\u{1e}",
        "503fiibank\u{1f}\u{1f}\u{1f}try again later\u{1f}Bank\u{1f}\u{1f}\u{1f}Retry-After=1\u{1e}",
    );
}

#[automatically_derived]
impl ::status_codes::__private::response::ToResponse for Created {
    fn problem(&self) -> ::status_codes::__private::response::Problem<'_> {
        ::status_codes::__private::response::plain(
            <Created as ::status_codes::__private::response::Describe>::__ROWS,
            0,
        )
    }
    fn fields(&self, __to: &mut ::status_codes::__private::response::Fields<'_>) {
        match self {
            Created { at: __field, .. } => __to.field("Location", __field),
        }
    }
    fn body(&self, __to: &mut ::status_codes::__private::response::Body<'_>) {
        match self {
            Created { user: __field, .. } => __to.json(__field),
        }
    }
}

#[automatically_derived]
impl ::status_codes::__private::response::Describe for Created {
    const __ROWS: &'static ::core::primitive::str = "201hii\u{1f}\u{1f}\u{1f}\u{1f}Created\u{1f}It is there now.\u{1f}application/json\u{1f}Location=1\u{1e}";
}
