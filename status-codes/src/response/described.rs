use super::detail::Detail;
use super::headers::Headers;
use super::member_type::MemberType;
use super::template::Template;
use crate::AnyStatus;
use serde_json::Value;

mod known;
mod written;

/// What is known of one kind of response before there is one: a variant of an enum, or a struct.
///
/// A derived response answers from the same row that it is described by, so that they cannot say different things. By
/// hand a description is built, in a `const` or a `static` too:
///
/// ```
/// use status_codes::response::{Described, Detail, MemberType};
/// use status_codes::{AnyStatus, Status};
///
/// static MISSING: Described = Described::new("Missing", AnyStatus::from_u16(404))
///     .with_type("https://api.example.com/problems/missing")
///     .with_title("Missing")
///     .with_code("missing")
///     .with_detail(Detail::Shown)
///     .with_summary("Nobody has this id.")
///     .with_fields(&[("Cache-Control", true)])
///     .with_members(&[("id", MemberType::Integer)]);
///
/// assert_eq!(MISSING.status(), Some(Status::NotFound.into()));
/// assert_eq!(MISSING.content(), Some("application/problem+json"));
/// ```
#[derive(Clone, Debug)]
pub struct Described {
    name: &'static str,
    status: Option<AnyStatus>,
    /// The phrase of the status in its registry; empty where it is that of the built-in one.
    phrase: &'static str,
    template: Template,
    summary: &'static str,
    /// The media type of content that is no problem.
    media_type: &'static str,
    fields: &'static [(&'static str, bool)],
    members: &'static [(&'static str, MemberType)],
    schema: Option<fn() -> Value>,
    /// What comes from a row.
    row: Written,
    /// Nothing is known of it.
    is_open: bool,
}

/// Lists, as a derive writes them.
#[derive(Clone, Copy, Debug)]
struct Written {
    /// `name=1,name=0`: 1 where the field is always there.
    fields: &'static str,
    /// `name=i,name=s`
    members: &'static str,
    /// What the type adds to the fields.
    headers: Headers,
}

impl Described {
    /// A kind of response by its name, such as that of a variant, and its status; `None` where that is known at run time
    /// alone.
    #[must_use]
    pub const fn new(name: &'static str, status: Option<AnyStatus>) -> Self {
        Self {
            name,
            status,
            phrase: "",
            template: Template::EMPTY,
            summary: "",
            media_type: "",
            fields: &[],
            members: &[],
            schema: None,
            row: Written { fields: "", members: "", headers: Headers::NONE },
            is_open: false,
        }
    }

    /// The type, a URI reference.
    #[must_use]
    pub const fn with_type(mut self, uri: &'static str) -> Self {
        self.template.type_uri = uri;
        self
    }

    /// The title of the type.
    #[must_use]
    pub const fn with_title(mut self, title: &'static str) -> Self {
        self.template.title = title;
        self
    }

    /// The code.
    #[must_use]
    pub const fn with_code(mut self, code: &'static str) -> Self {
        self.template.code = code;
        self
    }

    /// Which detail there is.
    #[must_use]
    pub const fn with_detail(mut self, detail: Detail) -> Self {
        self.template.detail = detail;
        self
    }

    /// When it happens, for documents.
    #[must_use]
    pub const fn with_summary(mut self, summary: &'static str) -> Self {
        self.summary = summary;
        self
    }

    /// The media type of content that is no problem.
    #[must_use]
    pub const fn with_content(mut self, media_type: &'static str) -> Self {
        self.media_type = media_type;
        self
    }

    /// The header fields, each with whether it is always there.
    #[must_use]
    pub const fn with_fields(mut self, fields: &'static [(&'static str, bool)]) -> Self {
        self.fields = fields;
        self
    }

    /// The extension members.
    #[must_use]
    pub const fn with_members(mut self, members: &'static [(&'static str, MemberType)]) -> Self {
        self.members = members;
        self
    }

    /// What makes the JSON Schema of content that is no problem.
    #[must_use]
    pub const fn with_schema(mut self, schema: fn() -> Value) -> Self {
        self.schema = Some(schema);
        self
    }
}
