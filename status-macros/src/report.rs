//! What is wrong -> what the compiler prints: a place in a source with its excerpt, a problem, many of them.

pub(crate) mod compile_error;
pub(crate) mod excerpt;
pub(crate) mod faults;
pub(crate) mod filled;
pub(crate) mod generated;
pub(crate) mod letters;
pub(crate) mod nearest;
pub(crate) mod order;
pub(crate) mod place;
pub(crate) mod problem;
pub(crate) mod problems;
pub(crate) mod source;
pub(crate) mod text;
pub(crate) mod tokens;
pub(crate) mod visible;

#[cfg(test)]
pub(crate) mod cases;
