//! What a response has said of its content so far.

use super::cleaned::{Allowed, Cleaned};
use super::media_type::JSON;
use serde_core::Serialize;
use std::borrow::Cow;
use std::vec::Vec;

/// The room that is taken at first, as `serde_json` does.
pub(crate) const ROOM: usize = 128;

/// Content that is no problem.
pub(crate) enum Content {
    /// Nothing was said.
    Untouched,
    /// It could not be written: there is none, and no problem instead.
    Failed,
    /// Its media type, and its bytes.
    Written(Cow<'static, [u8]>, Vec<u8>),
}

impl Content {
    /// JSON of a value.
    pub(crate) fn json<T: Serialize + ?Sized>(value: &T) -> Self {
        let mut bytes = Vec::with_capacity(ROOM);
        match value.serialize(&mut serde_json::Serializer::new(&mut bytes)) {
            Ok(()) => Self::Written(Cow::Borrowed(JSON.as_bytes()), bytes),
            Err(_) => Self::Failed,
        }
    }

    /// Bytes as they are. Without a media type they are `application/octet-stream`.
    pub(crate) fn bytes(media_type: &str, bytes: &[u8]) -> Self {
        let mut cleaned = Vec::with_capacity(media_type.len());
        let mut writer = Cleaned::new(&mut cleaned, Allowed::InField);
        writer.bytes(media_type.as_bytes());
        let media_type: Cow<'static, [u8]> = if writer.finish() {
            cleaned.into()
        } else {
            Cow::Borrowed(b"application/octet-stream")
        };
        Self::Written(media_type, bytes.to_vec())
    }
}
