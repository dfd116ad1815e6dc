//! What a description says.

use super::Described;
use crate::AnyStatus;
use crate::response::detail::Detail;
use crate::response::media_type::PROBLEM;
use crate::response::member_type::MemberType;
use crate::response::problem::phrase;
use crate::response::template::{AT_RUN_TIME, Template};
use serde_json::Value;
use std::vec::Vec;

impl Described {
    /// The name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The status, unless it is known at run time alone.
    #[must_use]
    pub const fn status(&self) -> Option<AnyStatus> {
        self.status
    }

    /// The type, where one is sent. With a status that is known at run time alone, that is with a 4xx.
    #[must_use]
    pub fn type_uri(&self) -> Option<&'static str> {
        self.template.type_of(self.status.map_or(AT_RUN_TIME, AnyStatus::as_u16))
    }

    /// The title that is sent: that of the type, or the phrase of the status.
    #[must_use]
    pub fn title(&self) -> Option<&'static str> {
        match self.type_uri() {
            Some(_) if !self.template.title.is_empty() => Some(self.template.title),
            _ => self.status.map(|status| self.phrase_of(status)),
        }
    }

    /// The code, where one is sent. With a status that is known at run time alone, that is with a 4xx.
    #[must_use]
    pub fn code(&self) -> Option<&'static str> {
        self.template.code_of(self.status.map_or(AT_RUN_TIME, AnyStatus::as_u16))
    }

    /// Which detail there is.
    #[must_use]
    pub const fn detail(&self) -> Detail {
        self.template.detail
    }

    /// When it happens.
    #[must_use]
    pub fn summary(&self) -> Option<&'static str> {
        Some(self.summary).filter(|summary| !summary.is_empty())
    }

    /// The media type of the content; `None` where there is no content. With a status that is known at run time alone,
    /// that from 400 on.
    #[must_use]
    pub fn content(&self) -> Option<&'static str> {
        self.content_of(self.status)
    }

    /// The header fields, each with whether it is always there.
    #[must_use]
    pub fn fields(&self) -> Vec<(&'static str, bool)> {
        self.fields_of(self.status)
    }

    /// The extension members.
    #[must_use]
    pub fn members(&self) -> Vec<(&'static str, MemberType)> {
        let mut members = self.members.to_vec();
        members.extend(pairs(self.row.members).map(|(name, sign)| (name, MemberType::read(sign))));
        members
    }

    /// The JSON Schema of content that is no problem, where it is known.
    #[must_use]
    pub fn schema(&self) -> Option<Value> {
        self.schema.map(|schema| schema())
    }

    /// What the problems say.
    pub(in crate::response) fn template(&self) -> &Template {
        &self.template
    }

    /// The header fields that are sent with a status.
    pub(in crate::response) fn fields_of(
        &self,
        status: Option<AnyStatus>,
    ) -> Vec<(&'static str, bool)> {
        let mut fields = self.fields.to_vec();
        fields.extend(pairs(self.row.fields).map(|(name, sign)| (name, sign == "1")));
        for header in self.row.headers.all() {
            let (name, _) = header.field();
            let is_same = |field: &(&str, _)| field.0.eq_ignore_ascii_case(name);
            let is_sent = status.is_none_or(|status| header.is_for(status.as_u16()));
            if is_sent && !fields.iter().any(is_same) {
                fields.push((name, status.is_some() || header.is_for_all()));
            }
        }
        fields
    }

    /// The media type of the content that is sent with a status.
    pub(in crate::response) fn content_of(
        &self,
        status: Option<AnyStatus>,
    ) -> Option<&'static str> {
        match status.map(AnyStatus::as_u16) {
            Some(204 | 205 | 304) => None,
            _ if !self.media_type.is_empty() => Some(self.media_type),
            Some(200..=399) => None,
            _ => Some(PROBLEM),
        }
    }

    /// The phrase of a status.
    pub(in crate::response) fn phrase_of(&self, status: AnyStatus) -> &'static str {
        if self.phrase.is_empty() { phrase(status) } else { self.phrase }
    }

    /// Whether nothing is known of it.
    pub(in crate::response) const fn is_open(&self) -> bool {
        self.is_open
    }
}

/// What stands on both sides of each `=`.
fn pairs(list: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    list.split(',').filter_map(|pair| pair.split_once('='))
}
