//! The rows of a type: one text, in which each kind of response has a record. The facade reads it (`response/row.rs`).

use super::detail::Shown;
use super::kind::Kind;
use super::marks::{Mark, Marked};
use super::members::letters;
use super::options::{Given, Options};
use crate::item::attributes::Attributes;
use crate::item::tokens::is_punct;
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;
use crate::status::guard::Named;
use crate::to_status::source::Source;
use proc_macro2::TokenTree;

/// Between the units of a record.
const UNIT: char = '\u{1F}';
/// At the end of a record.
const RECORD: char = '\u{1E}';

#[derive(Default)]
pub(super) struct Rows {
    pub(super) text: String,
    /// Where the record of each kind begins, and how many stand before it; `None` where it has none.
    pub(super) places: Vec<Option<(usize, usize)>>,
}

impl Rows {
    pub(super) fn of(
        kinds: &[Kind<'_>],
        shown: &[Shown],
        of_type: &Options,
        default: Option<&Named>,
        is_own: bool,
    ) -> Self {
        let mut rows = Self::default();
        let mut count = 0;
        for (kind, shown) in kinds.iter().zip(shown) {
            if kind.is_transparent() && !matches!(kind.arm.source, Source::Foreign(..)) {
                rows.places.push(None);
                continue;
            }
            rows.places.push(Some((rows.text.len(), count)));
            rows.text.push_str(&record(kind, shown, of_type, default, is_own));
            count += 1;
        }
        rows
    }
}

fn record(
    kind: &Kind<'_>,
    shown: &Shown,
    of_type: &Options,
    default: Option<&Named>,
    is_own: bool,
) -> String {
    let named = match &kind.arm.source {
        Source::Code(named) | Source::Foreign(_, named) => Some(named),
        Source::Default => default,
        Source::Field(_) | Source::Converted(..) | Source::Function(..) => None,
    };
    let (number, name) = match named.map(|named| &named.what) {
        Some(CodeRef::Code(code)) => (*code, String::new()),
        Some(CodeRef::Name(name)) if is_own => (0, variant(name)),
        Some(_) => {
            (kind.code.or_else(|| named.and_then(super::kind::number)).unwrap_or(0), String::new())
        }
        None => (0, String::new()),
    };
    let (detail, text) = match shown {
        Shown::Hidden => ('h', ""),
        Shown::ByClass => ('c', ""),
        Shown::Always | Shown::Field => ('s', ""),
        Shown::Fixed(text) => ('f', text.as_str()),
    };
    let code = kind.code_text(of_type).filter(|_| !kind.has_no_problem());
    let uri = kind.type_text(of_type).filter(|_| !kind.has_no_problem());
    let sign =
        |given: &Option<(String, bool)>| if matches!(given, Some((_, false))) { 'w' } else { 'i' };
    let title = if uri.is_some() { kind.title_text() } else { String::new() };
    let head = format!("{number:03}{detail}{}{}", sign(&code), sign(&uri));
    let (code, uri) = (code.map(|(text, _)| text), uri.map(|(text, _)| text));
    let units = [
        head + &code.unwrap_or_default(),
        uri.unwrap_or_default(),
        title,
        text.to_owned(),
        kind.plain_name(),
        summary(kind, of_type),
        media_type(kind, of_type),
        fields(kind),
        members(kind),
        name,
    ];
    let end = units.iter().rposition(|unit| !unit.is_empty()).map_or(0, |last| last + 1);
    let mut record = String::new();
    for (at, unit) in units[..end].iter().enumerate() {
        if at > 0 {
            record.push(UNIT);
        }
        for c in unit.chars() {
            record.push(if c == UNIT || c == RECORD { ' ' } else { c });
        }
    }
    record.push(RECORD);
    record
}

/// The variant of a constant: `NOT_FOUND` is `NotFound`.
fn variant(written: &str) -> String {
    let small = written.bytes().any(|byte| byte.is_ascii_lowercase());
    let phrase = written.replace('_', " ");
    if small { written.to_owned() } else { name::variant(&phrase).unwrap_or(phrase) }
}

/// What is said of it in documents: the first paragraph of its documentation, unless an option says otherwise.
fn summary(kind: &Kind<'_>, of_type: &Options) -> String {
    match (&kind.options.summary, &of_type.summary) {
        (Some(Given::Text(text)), _) | (None, Some(Given::Text(text))) => text.text.clone(),
        (Some(Given::Nothing), _) | (None, Some(Given::Nothing)) => String::new(),
        (None, None) => first_paragraph(kind.documented),
    }
}

fn first_paragraph(attributes: &Attributes) -> String {
    let mut paragraph = String::new();
    for attribute in attributes.named("doc") {
        let rest = attribute.rest();
        let [sign, text @ TokenTree::Literal(_)] = rest.as_slice() else { continue };
        let Ok(text) = syn::parse2::<syn::LitStr>(text.clone().into()) else { continue };
        if !is_punct(sign, '=') {
            continue;
        }
        for line in text.value().split('\n') {
            let line = line.trim();
            if line.is_empty() && !paragraph.is_empty() {
                return paragraph;
            }
            if !line.is_empty() {
                if !paragraph.is_empty() {
                    paragraph.push(' ');
                }
                paragraph.push_str(line);
            }
        }
    }
    paragraph
}

fn media_type(kind: &Kind<'_>, of_type: &Options) -> String {
    match kind.body().map(|marked| &marked.mark) {
        Some(Mark::Body { media_type: Some(media_type), .. }) => media_type.text.clone(),
        Some(_) => "application/json".to_owned(),
        // An error format of the user's own stands where a problem would.
        None if of_type.body.is_some() && kind.code.is_none_or(|code| code >= 400) => {
            "*/*".to_owned()
        }
        None => String::new(),
    }
}

/// `Retry-After=1,Link=0`: the fields, and whether each is always there.
fn fields(kind: &Kind<'_>) -> String {
    let mut list = String::new();
    let mut add = |name: &str, is_always: bool| {
        let sign = if is_always { "1" } else { "0" };
        let comma = if list.is_empty() { "" } else { "," };
        list.push_str(&[comma, name, "=", sign].concat());
    };
    for marked in &kind.marks {
        if let Mark::Header { name, .. } = &marked.mark {
            add(&name.text, !marked.is_optional());
        }
    }
    for header in kind.constants() {
        add(&header.name.text, true);
    }
    list
}

/// `user=i,errors=l`: the members, and what JSON each is as far as its type tells.
fn members(kind: &Kind<'_>) -> String {
    let mut list = String::new();
    for Marked { mark, field, .. } in &kind.marks {
        if let Mark::Member(name) = mark {
            let comma = if list.is_empty() { "" } else { "," };
            list.push_str(&[comma, &name.text, "=", &letters(&field.of)].concat());
        }
    }
    list
}
