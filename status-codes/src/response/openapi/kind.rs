//! A description, and the schema that was made for it.

use crate::AnyStatus;
use crate::response::described::Described;
use crate::response::problem::Problem;
use crate::response::template::AT_RUN_TIME;
use serde_json::Value;
use std::vec::Vec;

pub(super) struct Kind {
    pub(super) described: Described,
    /// The number that is sent; `None` where it is known at run time alone.
    pub(super) status: Option<u16>,
    /// The schema of content that is no problem.
    pub(super) schema: Option<Value>,
}

impl Kind {
    pub(super) fn new(described: &Described, schema: Option<Value>) -> Self {
        let status = described.status().map(|status| Problem::new(status).status().as_u16());
        Self { described: described.clone(), status, schema }
    }

    /// Whether such a response may have this status.
    pub(super) fn may_have(&self, status: Option<u16>) -> bool {
        self.status.is_none() || self.status == status
    }

    /// The type that is sent with a status.
    pub(super) fn type_uri(&self, status: Option<u16>) -> Option<&'static str> {
        self.described.template().type_of(status.unwrap_or(AT_RUN_TIME))
    }

    /// The code that is sent with a status.
    pub(super) fn code(&self, status: Option<u16>) -> Option<&'static str> {
        self.described.template().code_of(status.unwrap_or(AT_RUN_TIME))
    }

    /// The header fields that are sent with a status.
    pub(super) fn fields(&self, status: Option<u16>) -> Vec<(&'static str, bool)> {
        self.described.fields_of(status.and_then(AnyStatus::from_u16))
    }

    /// The media type of the content that is sent with a status.
    pub(super) fn media_type(&self, status: Option<u16>) -> Option<&'static str> {
        self.described.content_of(status.and_then(AnyStatus::from_u16))
    }
}
