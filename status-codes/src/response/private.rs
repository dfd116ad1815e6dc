//! What the code of the derive calls.

pub use super::chain::chain;
pub use super::describe::Describe;
pub use super::described::Described;
pub use super::detail::Detail;
pub use super::field_value::{FieldValue, shown};
pub use super::fields::Fields;
pub use super::kept::{Keep, Kept, MayKeep, Slot};
pub use super::member_type::MemberType;
pub use super::members::Members;
pub use super::openapi::{read, read_with, schema};
pub use super::problem::Problem;
pub use super::registered::{problem, status as status_of};
pub use super::row::{detailed, detailed_at, plain, plain_at};
pub use super::sent::{answer, send};
pub use super::table::Table;
pub use super::text::Text;
pub use super::to_response::{Body, ToResponse};
pub use serde_core::Serialize;
