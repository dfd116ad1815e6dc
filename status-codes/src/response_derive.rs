/// The response of an enum or a struct: its status, header fields, and an RFC 9457 problem or content of its own.
pub use status_macros::ToResponse;
