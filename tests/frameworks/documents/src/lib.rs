//! What tests of `OpenAPI` documents have in common: whether a document is one, and whether answers are as it says.

mod answers;
mod validator;

pub use answers::faults;
pub use validator::assert_valid;
