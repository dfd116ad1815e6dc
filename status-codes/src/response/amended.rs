use super::describe::Describe;
use super::field_lines::FieldLines;
use super::field_value::FieldValue;
use super::fields::Fields;
use super::members::Members;
use super::problem::Problem;
use super::text::Text;
use super::to_response::{Body, ToResponse};
use serde_core::Serialize;
use std::borrow::{Cow, ToOwned};
use std::string::String;
use std::vec::Vec;

/// A response with some of it replaced: what a middleware answers, with the id of the request or a translation.
///
/// All that is not given is that of the other response. A field takes the place of the other's of the same name, but for
/// those that may stand in several lines, which are added; a member takes the place of the other's. Content that is no
/// problem stays as it is, but for a `body = format` of the derive, which is given the amended response.
///
/// ```
/// use status_codes::response::{Amended, Kept, ToResponse, to_json};
/// # use status_codes::response::{Problem, Text};
/// # use status_codes::status;
/// # #[derive(Debug)]
/// # struct NoRoom;
/// # impl std::fmt::Display for NoRoom {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("no room") }
/// # }
/// # impl std::error::Error for NoRoom {}
/// # impl ToResponse for NoRoom {
/// #     fn problem(&self) -> Problem<'_> { Problem::new(status!(409)).with_detail(Text::shown(self)) }
/// # }
///
/// fn answer(error: &Kept, request: &str) -> Vec<u8> {
///     let instance = format!("urn:request:{request}");
///     to_json(&Amended::new(error.response()).instance(instance).member("shelf", &3))
/// }
///
/// let json = answer(&Kept::new(NoRoom), "17");
/// let expected = concat!(
///     r#"{"title":"Conflict","status":409,"detail":"no room","#,
///     r#""instance":"urn:request:17","shelf":3}"#,
/// );
/// assert_eq!(json, expected.as_bytes());
/// ```
pub struct Amended<'a> {
    response: &'a dyn ToResponse,
    instance: Option<Text<'a>>,
    title: Option<Cow<'a, str>>,
    detail: Option<Text<'a>>,
    /// In JSON.
    members: Vec<(String, Vec<u8>)>,
    fields: Vec<(&'static str, Lines)>,
}

/// The lines of one field.
type Lines = Vec<Vec<u8>>;

impl<'a> Amended<'a> {
    /// The response as it is.
    #[must_use]
    pub fn new(response: &'a dyn ToResponse) -> Self {
        let (members, fields) = (Vec::new(), Vec::new());
        Self { response, instance: None, title: None, detail: None, members, fields }
    }

    /// The `instance`, a URI reference: of this request, say.
    #[must_use]
    pub fn instance(mut self, instance: impl Into<Text<'a>>) -> Self {
        self.instance = Some(instance.into());
        self
    }

    /// The title, such as a translation.
    #[must_use]
    pub fn title(mut self, title: impl Into<Cow<'a, str>>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The detail, also where the response has none of its own.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<Text<'a>>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// An extension member; by the rules of [`Members`].
    #[must_use]
    pub fn member<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Self {
        let mut json = Vec::new();
        if value.serialize(&mut serde_json::Serializer::new(&mut json)).is_ok() {
            self.members.push((name.to_owned(), json));
        }
        self
    }

    /// A header field; by the rules of [`Fields`].
    #[must_use]
    pub fn field<T: FieldValue + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        let (mut lines, mut buffer) = (Vec::new(), Vec::new());
        let mut sink = |_: &'static str, line: &[u8]| lines.push(line.to_vec());
        let mut to = FieldLines::new(name, &mut buffer, &mut sink);
        value.write(&mut to);
        to.finish();
        self.fields.push((name, lines));
        self
    }
}

impl ToResponse for Amended<'_> {
    fn problem(&self) -> Problem<'_> {
        let mut problem = self.response.problem();
        if let Some(title) = &self.title {
            problem = problem.with_title(&**title);
        }
        if let Some(detail) = &self.detail {
            problem = problem.with_detail_of_sent(detail.borrowed());
        }
        if let Some(instance) = &self.instance {
            problem = problem.with_instance(instance.borrowed());
        }
        problem
    }

    fn fields(&self, to: &mut Fields<'_>) {
        for (name, lines) in &self.fields {
            to.lines(name, lines);
        }
        to.begin_layer();
        self.response.fields(to);
    }

    fn members(&self, to: &mut Members<'_>) {
        self.response.members(to);
        for (name, json) in &self.members {
            to.json(name, json);
        }
    }

    fn body(&self, to: &mut Body<'_>) {
        self.response.body(&mut to.amended_by(self));
    }
}

impl Describe for Amended<'_> {}
