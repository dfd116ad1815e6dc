//! `#[header("Name")]`, `#[member]`, `#[detail]`, `#[instance]`, `#[body]`: what of a field is sent.

use super::field::name_fault;
use crate::item::arguments::{Form, Text, arguments, taken_apart};
use crate::item::attributes::Attribute;
use crate::item::fields::Field;
use crate::item::tokens::last_name;
use crate::report::faults::Faults;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use proc_macro2::{Span, TokenTree};
use syn::ext::IdentExt as _;

/// The names of the attributes.
pub(super) const MARKS: [&str; 5] = ["header", "member", "detail", "instance", "body"];

/// The members that every problem has.
const RESERVED: [&str; 6] = ["type", "title", "status", "detail", "instance", "code"];

pub(super) struct Marked<'i> {
    pub(super) mark: Mark,
    /// The word of the attribute.
    pub(super) span: Span,
    /// Where among the fields it is.
    pub(super) at: usize,
    pub(super) field: &'i Field,
}

pub(super) enum Mark {
    Header {
        name: Text,
        /// What `Display` says is sent.
        is_shown: bool,
    },
    Member(Text),
    Detail,
    Instance,
    Body {
        /// The media type of bytes; none for JSON.
        media_type: Option<Text>,
        has_schema: bool,
    },
}

/// The marks of all fields, in order.
pub(super) fn marks<'i>(fields: &'i [Field], faults: &mut Faults) -> Vec<Marked<'i>> {
    let mut all = Vec::new();
    for (at, field) in fields.iter().enumerate() {
        for word in MARKS {
            for attribute in field.attributes.named(word) {
                match mark(word, attribute, field) {
                    Ok(mark) => all.push(Marked { mark, span: attribute.span(), at, field }),
                    Err((span, problem)) => faults.push(span, problem),
                }
            }
        }
        for attribute in field.attributes.named("response") {
            let problem = Problem::new("`#[response(..)]` stands on a field");
            let help = "a field is sent by `#[header(\"Name\")]`, `#[member]`, `#[detail]`, `#[instance]` or `#[body]`";
            faults.push(attribute.span(), problem.help(help));
        }
    }
    all
}

type Wrong = (Span, Problem);

fn mark(word: &str, attribute: &Attribute, field: &Field) -> Result<Mark, Wrong> {
    let rest = attribute.rest();
    let given = match rest.as_slice() {
        [] => Vec::new(),
        [TokenTree::Group(group)] => arguments(group.stream()),
        _ => return Err(shape(word, attribute)),
    };
    match (word, given.as_slice()) {
        ("header", [name]) => header(Text::of(name), false, attribute),
        ("header", [name, display]) if is_display(display) => {
            header(Text::of(name), true, attribute)
        }
        ("member", []) => own_name(attribute, field),
        ("member", [name]) => match Text::of(name) {
            Some(name) => member(name),
            None => Err(shape(word, attribute)),
        },
        ("detail", []) => Ok(Mark::Detail),
        ("instance", []) => Ok(Mark::Instance),
        ("body", given) => body(given, attribute),
        _ => Err(shape(word, attribute)),
    }
}

/// The member that is called as its field.
fn own_name(attribute: &Attribute, field: &Field) -> Result<Mark, Wrong> {
    let Some(name) = &field.name else {
        let problem = Problem::new("a member has a name, and this field has none");
        return Err((attribute.span(), problem.help("write `#[member(\"name\")]`")));
    };
    member(Text { text: name.unraw().to_string(), span: name.span() })
}

fn is_display(argument: &[TokenTree]) -> bool {
    matches!(argument, [TokenTree::Ident(word)] if word == "display")
}

fn header(name: Option<Text>, is_shown: bool, attribute: &Attribute) -> Result<Mark, Wrong> {
    let Some(name) = name else { return Err(shape("header", attribute)) };
    match name_fault(&name) {
        Some(problem) => Err((name.span, problem)),
        None => Ok(Mark::Header { name, is_shown }),
    }
}

fn member(name: Text) -> Result<Mark, Wrong> {
    let shown = quoted(&name.text);
    if RESERVED.contains(&name.text.as_str()) {
        let problem = Problem::with("`{}` is a member of every problem", &[&shown]);
        return Err((name.span, problem.help("name it otherwise: `#[member(\"..\")]`")));
    }
    let mut bytes = name.text.bytes();
    let is_name = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if !is_name {
        let problem = Problem::with("`{}` is no good name of a member", &[&shown]);
        let help =
            "RFC 9457 takes letters, digits and `_`, a letter first: `#[member(\"retry_after\")]`";
        return Err((name.span, problem.help(help)));
    }
    Ok(Mark::Member(name))
}

fn body(given: &[Vec<TokenTree>], attribute: &Attribute) -> Result<Mark, Wrong> {
    let (mut media_type, mut has_schema) = (None, true);
    for argument in given {
        if let Some(text) = Text::of(argument).filter(|_| media_type.is_none()) {
            let is_type = text.text.split_once('/').is_some_and(|(kind, rest)| {
                !kind.is_empty()
                    && !rest.is_empty()
                    && text.text.bytes().all(|byte| (b' '..127).contains(&byte))
            });
            if !is_type {
                let problem = Problem::with("`{}` is no media type", &[&quoted(&text.text)]);
                return Err((
                    text.span,
                    problem.help("write one such as `text/html; charset=utf-8`"),
                ));
            }
            media_type = Some(text);
            continue;
        }
        match taken_apart(argument) {
            Some((name, Form::Is([TokenTree::Ident(none)])))
                if name == "schema" && none == "none" =>
            {
                has_schema = false;
            }
            _ => return Err(shape("body", attribute)),
        }
    }
    Ok(Mark::Body { media_type, has_schema })
}

fn shape(word: &str, attribute: &Attribute) -> Wrong {
    let form = match word {
        "header" => {
            "`#[header(\"Name\")]`, or `#[header(\"Name\", display)]` for what `Display` says"
        }
        "member" => "`#[member]`, or `#[member(\"name\")]`",
        "body" => {
            "`#[body]` for JSON, `#[body(\"text/html\")]` for bytes, or `#[body(schema = none)]`"
        }
        "detail" => "`#[detail]` alone",
        _ => "`#[instance]` alone",
    };
    let problem = Problem::with("`#[{}]` is not written like this", &[&word]);
    (attribute.span(), problem.help_with("write {}", &[&form]))
}

impl Marked<'_> {
    /// The word of the attribute.
    pub(super) fn word(&self) -> &'static str {
        match self.mark {
            Mark::Header { .. } => "header",
            Mark::Member(_) => "member",
            Mark::Detail => "detail",
            Mark::Instance => "instance",
            Mark::Body { .. } => "body",
        }
    }

    /// Whether the value may be absent.
    pub(super) fn is_optional(&self) -> bool {
        last_name(&self.field.of).is_some_and(|name| name == "Option")
    }

    pub(super) fn is_body(&self) -> bool {
        matches!(self.mark, Mark::Body { .. })
    }
}
