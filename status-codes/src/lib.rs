//! HTTP status codes, generated from one TOML file and enforced by the compiler.
//!
//! [`Status`] is an exhaustive enum of the IANA registry: a `match` on it names every code, and [`status!`] makes that
//! short. Codes that do not exist do not compile.
//!
//! ```
//! use status_codes::{Status, status};
//!
//! fn log_level(status: Status) -> &'static str {
//!     match status {
//!         status!(404 | 410) => "debug",       // codes
//!         status!(transient) => "warn",        // a set of the spec
//!         status!(1xx | 2xx | 3xx) => "trace", // classes
//!         status!(4xx) => "info",              // every other code of the class
//!         status!(5xx) => "error",
//!     }
//! }
//!
//! assert_eq!(log_level(Status::NotFound), "debug");
//! assert_eq!(log_level(status!(503)), "warn");
//! ```
//!
//! In an expression several codes, a class or a set are a [`StatusSet`]; [`status_set!`] makes one for a `const`.
//!
//! # Errors that know their status
//!
//! [`#[derive(ToStatus)]`](derive@ToStatus) gives an enum or a struct its status, beside `thiserror` and friends:
//!
//! ```
//! use status_codes::{AnyStatus, Status, ToStatus};
//!
//! #[derive(Debug, ToStatus)]
//! #[status(only(4xx, 5xx))]
//! enum ApiError {
//!     #[status(404)]
//!     UserNotFound { id: u64 },
//!     #[status(Conflict)]
//!     EmailTaken,
//!     #[status(from = status, or = 502)]
//!     Upstream { status: AnyStatus },
//! }
//!
//! let error = ApiError::UserNotFound { id: 7 };
//! assert_eq!(error.status(), 404);
//! assert_eq!(Status::from(&error).to_string(), "404 Not Found");
//! ```
//!
//! # Codes of one's own
//!
//! [`registry!`] makes a module like this crate's root from a spec of yours, which extends and narrows the built-in one:
//! [`Status`], [`Class`], [`StatusSet`], [`status!`] and [`status_set!`] of the codes that a service really speaks. A spec
//! is a file beside `Cargo.toml`, or a text as here; its tables and keys are listed at [`registry!`].
//!
//! ```
//! status_codes::registry! {
//!     pub mod crate::codes = r#"
//!         [registry]
//!         extends = ["http", "nginx"]
//!         only    = [200, 404, 499]
//!     "#
//! }
//!
//! # fn main() {
//! use crate::codes::{Status, status};
//!
//! fn is_ours(status: Status) -> bool {
//!     match status {
//!         status!(404) => true,
//!         status!(200 | 499) => false,
//!     }
//! }
//! # assert!(is_ours(Status::NotFound));
//! # }
//! ```
//!
//! # The wire
//!
//! Messages carry codes that no registry has. [`AnyStatus`] holds them, and says what they count as by RFC 9110:
//!
//! ```
//! use status_codes::{AnyStatus, Class, Status};
//!
//! let status = AnyStatus::from_bytes(b"471").unwrap();
//! assert_eq!(status.known(), None);
//! assert_eq!(status.class(), Some(Class::ClientError));
//! assert_eq!(status.effective(), Status::BadRequest);
//! ```
//!
//! # Features
//!
//! They add only, for registries of one's own as for the built-in one. `registry` is on by default.
//!
//! - `registry`: [`registry!`], and what reads a spec of yours. Without it the macros are built in less time.
//! - `serde`: a status is its number in every format, and as the key of a map. [`Status`] refuses codes that it does not
//!   have.
//! - `http`: conversions to and from `http::StatusCode` of `http` 1, equality with it, `Status::http` for a `const` or a
//!   tuple, and `Status::missing_fields`. Needs `std`.
//! - `http02`: the conversions and the equality for `http` 0.2, which actix-web speaks. Needs `std`.
//! - `axum`: a handler returns a [`Status`] of any registry, or an [`AnyStatus`], which is an answer without content. In a
//!   tuple it is one of `http`: `(status!(201).http(), body)`; the feature turns `http` on for that. Needs `std`.
//! - `alloc`: [`ToStatus`](trait@ToStatus) for `Box`, `Rc` and `Arc`.
//! - `response`: errors and outcomes as whole responses, by `#[derive(ToResponse)]` and the module `response`. Needs
//!   `std`, brings `serde_json`.
//!
//! The crate is `no_std` without those that need `std`, holds no `unsafe`, and depends on nothing but its macros
//! where no feature asks for more.
//!
//! # Stability
//!
//! A permanent code that the IANA registers becomes a variant, which is a breaking release. That is rare: the last one
//! was 425, in 2018. Code that matches by class (`status!(4xx)`) or takes an [`AnyStatus`] does not break. A code that
//! is registered temporarily is known to messages and is no variant.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "response")]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod any_status;
mod bits;
mod failed;
mod from_derived;
mod invalid;
mod line;
mod macros;
mod or;
mod reference;
#[cfg(feature = "response")]
pub mod response;
#[cfg(feature = "response")]
mod response_derive;
mod set_iter;
mod state;
mod status_enum;
mod to_status;
mod unknown;
mod with;

pub use any_status::AnyStatus;
pub use from_derived::FromDerived;
pub use invalid::InvalidStatus;
pub use reference::Reference;
#[cfg(feature = "response")]
pub use response::ToResponse;
#[cfg(feature = "response")]
#[cfg_attr(docsrs, doc(cfg(feature = "response")))]
pub use response_derive::ToResponse;
pub use set_iter::SetIter;
pub use state::State;
pub use status_enum::StatusEnum;
/// The status of an enum or a struct, in one attribute for each variant.
///
/// ```
/// use status_codes::{AnyStatus, Status, ToStatus};
/// use std::io;
///
/// #[derive(ToStatus)]
/// #[status(only(4xx, 5xx))]
/// enum ApiError {
///     #[status(404)]
///     NoSuchUser { id: u64 },
///     #[status(Conflict)]
///     EmailTaken,
///     #[status(transparent)]
///     Payment(PaymentError),
///     #[status(from = status, or = 502)]
///     Upstream { status: AnyStatus },
///     #[status(with = of_upload)]
///     Upload(io::Error),
/// }
///
/// #[derive(ToStatus)]
/// #[status(402)]
/// struct PaymentError;
///
/// fn of_upload(error: &io::Error) -> Status {
///     match error.kind() {
///         io::ErrorKind::StorageFull => Status::InsufficientStorage,
///         _ => Status::InternalServerError,
///     }
/// }
///
/// assert_eq!(ApiError::NoSuchUser { id: 7 }.status(), 404);
/// assert_eq!(ApiError::Payment(PaymentError).status(), 402);
/// assert_eq!(Status::from(ApiError::EmailTaken), Status::Conflict);
/// let status = AnyStatus::from_u16(471).unwrap();
/// assert_eq!(ApiError::Upstream { status }.status(), 502);
/// ```
///
/// Generated are [`ToStatus`](trait@ToStatus), and `From<T>` and `From<&T>` for [`Status`]. `Display` is left to others.
///
/// # On a variant, or on a struct
///
/// | option | its status |
/// |---|---|
/// | `404`, `NotFound`, `NOT_FOUND` | That code, which is checked when the crate compiles |
/// | `transparent` | That of its only field, which is [`ToStatus`](trait@ToStatus) itself |
/// | `from = field`, `from = 0` | That of this field, which is [`ToStatus`](trait@ToStatus) itself, as a [`Status`] is |
/// | `or = 502` | Beside `from` and `transparent`: the status where the registry does not have the code of the field. With `from` that is `Copy` and `TryInto<Status>`: an [`AnyStatus`], a `u16`, the `Status` of another registry, with the feature `http` an `http::StatusCode`. With `transparent` it is [`ToStatus`](trait@ToStatus) of the built-in registry |
/// | `with = path` | What this function returns. It takes a reference to each field, in order |
///
/// # On the enum or the struct
///
/// | option | |
/// |---|---|
/// | `only(4xx, 5xx)` | Any other code in an attribute is an error: codes, classes and sets |
/// | `default = 500` | The code of variants without an attribute, which is an error otherwise; enums only |
/// | `registry = crate::codes` | The codes are of a registry made by [`registry!`] |
/// | `crate = renamed` | The path of this crate, where it is not `status_codes` |
/// | `try_from` | `TryFrom<Status>` too, for enums without fields; enums only |
///
/// Several options stand in one attribute or in several; the same one twice is an error.
///
/// ```
/// use status_codes::{Status, ToStatus};
///
/// #[derive(Debug, PartialEq, ToStatus)]
/// #[status(try_from)]
/// enum Outcome {
///     #[status(200)]
///     Done,
///     #[status(202)]
///     Queued,
/// }
///
/// assert_eq!(Outcome::try_from(Status::Accepted), Ok(Outcome::Queued));
/// assert!(Outcome::try_from(Status::NotFound).is_err());
/// ```
///
/// What is not in the registry does not compile, nor does a variant without a status:
///
/// ```compile_fail
/// #[derive(status_codes::ToStatus)]
/// enum Error {
///     #[status(499)]
///     Unregistered,
///     Forgotten,
/// }
/// ```
pub use status_macros::ToStatus;
pub use to_status::ToStatus;
pub use unknown::UnknownStatus;
#[cfg(not(feature = "http"))]
#[doc(hidden)]
pub use with::off::FeatureHttp;

status_macros::http!();
