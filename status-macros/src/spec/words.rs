//! How things are spelled: a code, a name, a phrase, a reference.

pub(crate) mod class;
pub(crate) mod code;
pub(crate) mod name;
pub(crate) mod phrase;
pub(crate) mod reference;
pub(crate) mod taken;
