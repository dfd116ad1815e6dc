//! A description from what a derive wrote.

use super::{Described, Written};
use crate::AnyStatus;
use crate::response::headers::Headers;
use crate::response::template::Template;
use serde_json::Value;

impl Described {
    /// A kind of which nothing is known.
    pub(in crate::response) const fn open() -> Self {
        Self { is_open: true, ..Self::new("Other", None) }
    }

    /// A kind with a status and its phrase, where its number is known.
    pub(in crate::response) fn written(
        name: &'static str,
        status: Option<(u16, &'static str)>,
        template: Template,
    ) -> Self {
        let known = status.and_then(|(status, _)| AnyStatus::from_u16(status));
        let phrase = status.map_or("", |(_, phrase)| phrase);
        Self { phrase, template, ..Self::new(name, known) }
    }

    /// The same with the texts that documents need.
    pub(in crate::response) fn with_texts(
        self,
        [summary, media_type, fields, members]: [&'static str; 4],
    ) -> Self {
        Self { summary, media_type, row: Written { fields, members, ..self.row }, ..self }
    }

    /// The same with what the type adds.
    pub(in crate::response) fn of_type(
        self,
        headers: Headers,
        schema: Option<fn() -> Value>,
    ) -> Self {
        Self { row: Written { headers, ..self.row }, schema, ..self }
    }
}
