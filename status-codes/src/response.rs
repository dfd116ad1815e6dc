//! Errors and outcomes as whole HTTP responses: status, header fields, and an RFC 9457 problem or content of their own.
//!
//! [`ToResponse`] says what a response is made of. It is derived from attributes, or written by hand, and the sinks that
//! it writes to see to it that the message is well formed. What sends it:
//!
//! | | |
//! |---|---|
//! | [`Message`] | status, fields and bytes, for any server |
//! | `to_http` | an `http::Response`, for `hyper` and `tower`, with the feature `http` |
//! | [`to_json`] | the problem alone |
//!
//! A client reads a problem as [`Received`]. [`Describe`] says which responses a type has, for [`openapi`] and
//! [`problems`](problems()).
//!
//! ```
//! use status_codes::response::{Fields, Members, Message, Problem, Text, ToResponse};
//! use status_codes::status;
//! use std::fmt;
//! use std::time::Duration;
//!
//! enum ApiError {
//!     NoSuchUser { id: u64 },
//!     TooFast { wait: Duration },
//!     Database(std::io::Error),
//! }
//!
//! impl fmt::Display for ApiError {
//!     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
//!         match self {
//!             Self::NoSuchUser { id } => write!(f, "no user {id}"),
//!             Self::TooFast { .. } => f.write_str("slow down"),
//!             Self::Database(error) => write!(f, "database: {error}"),
//!         }
//!     }
//! }
//!
//! impl ToResponse for ApiError {
//!     fn problem(&self) -> Problem<'_> {
//!         match self {
//!             Self::NoSuchUser { .. } => {
//!                 Problem::new(status!(404)).with_detail(Text::shown(self))
//!             }
//!             Self::TooFast { .. } => {
//!                 Problem::new(status!(429)).with_detail(Text::shown(self))
//!             }
//!             // What broke is nobody's business.
//!             Self::Database(_) => Problem::new(status!(500)),
//!         }
//!     }
//!
//!     fn fields(&self, to: &mut Fields<'_>) {
//!         if let Self::TooFast { wait } = self {
//!             to.field("Retry-After", wait);
//!         }
//!     }
//!
//!     fn members(&self, to: &mut Members<'_>) {
//!         if let Self::NoSuchUser { id } = self {
//!             to.member("user", id);
//!         }
//!     }
//! }
//!
//! let message = Message::of(&ApiError::NoSuchUser { id: 7 });
//! assert_eq!(
//!     message.content().unwrap(),
//!     br#"{"title":"Not Found","status":404,"detail":"no user 7","user":7}"#,
//! );
//! ```

mod amended;
mod chain;
mod cleaned;
mod content;
mod describe;
mod described;
mod detail;
mod document;
mod escaped;
mod few;
mod field_lines;
mod field_name;
mod field_value;
mod fields;
mod headers;
mod kept;
mod line;
mod media_type;
mod member_type;
mod members;
mod message;
mod names;
pub mod openapi;
mod page;
#[doc(hidden)]
pub mod private;
mod problem;
mod received;
mod registered;
mod row;
mod sent;
mod table;
mod template;
mod text;
#[cfg(feature = "http")]
mod to_http;
mod to_response;
mod units;

pub use amended::Amended;
pub use describe::Describe;
pub use described::Described;
pub use detail::Detail;
pub use document::to_json;
pub use field_lines::FieldLines;
pub use field_value::{FieldValue, shown};
pub use fields::Fields;
pub use kept::{Kept, Slot};
pub use media_type::is_problem;
pub use member_type::MemberType;
pub use members::Members;
pub use message::Message;
pub use page::problems;
pub use problem::Problem;
pub use received::{InvalidProblem, Received};
pub use text::Text;
#[cfg(feature = "http")]
pub use to_http::to_http;
pub use to_response::{Body, ToResponse};
