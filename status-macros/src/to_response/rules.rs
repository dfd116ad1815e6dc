//! What does not go together, whatever the code: each is one fault on the word that is too much.

use super::kind::Kind;
use super::marks::{Mark, Marked};
use super::options::{Detail, Given, Options};
use crate::report::faults::Faults;
use crate::report::problem::Problem;
use crate::status::answers::is_repeated;
use proc_macro2::Span;

/// Rules of one kind of response.
pub(super) fn check(kind: &Kind<'_>, of_type: &Options, faults: &mut Faults) {
    if kind.is_transparent() {
        return transparent(kind, faults);
    }
    content(kind, faults);
    detail(kind, faults);
    title(kind, of_type, faults);
    names(kind, faults);
}

/// Everything is taken from the field.
fn transparent(kind: &Kind<'_>, faults: &mut Faults) {
    let said = |word: &str| {
        Problem::new("`transparent` takes everything from the field")
            .help_with("leave `{}` out", &[&word])
    };
    let options = &kind.options;
    let own = [
        options.detail.as_ref().map(|(_, span)| ("detail", *span)),
        options.code.as_ref().map(|(_, span)| ("code", *span)),
        options.type_uri.as_ref().map(|(_, span)| ("type", *span)),
        options.title.as_ref().map(|(_, span)| ("title", *span)),
        options.headers.first().map(|header| ("header", header.name.span)),
        options.elsewhere.first().map(|name| ("elsewhere", name.span)),
    ];
    for (word, span) in own.into_iter().flatten() {
        faults.push(span, said(word));
    }
    for marked in &kind.marks {
        faults.push(marked.span, said(&format!("#[{}]", marked.word())));
    }
}

/// One body, and nothing of a problem beside it.
fn content(kind: &Kind<'_>, faults: &mut Faults) {
    let mut bodies = kind.marks.iter().filter(|marked| marked.is_body());
    if bodies.next().is_none() {
        return;
    }
    for second in bodies {
        let problem = Problem::new("a response has one body, and this is a second");
        faults.push(second.span, problem.help("keep one of the two"));
    }
    for (word, span) in of_problem(kind) {
        let help = "leave it out, or the body";
        faults.push(
            span,
            Problem::with(
                "a response with a `#[body]` sends no problem, so that `{}` would be lost",
                &[&word],
            )
            .help(help),
        );
    }
}

/// What a problem alone sends: marks and options of the variant, not of the type.
pub(super) fn of_problem(kind: &Kind<'_>) -> Vec<(&'static str, Span)> {
    let mut words = Vec::new();
    for marked in &kind.marks {
        if matches!(marked.mark, Mark::Member(_) | Mark::Detail | Mark::Instance) {
            words.push((marked.word(), marked.span));
        }
    }
    let options = &kind.options;
    if let Some((Detail::Show | Detail::Text(_), span)) = &options.detail {
        words.push(("detail", *span));
    }
    if let Some((Given::Text(_), span)) = &options.code {
        words.push(("code", *span));
    }
    if let Some((Given::Text(_), span)) = &options.type_uri {
        words.push(("type", *span));
    }
    if let Some((_, span)) = &options.title {
        words.push(("title", *span));
    }
    words
}

fn detail(kind: &Kind<'_>, faults: &mut Faults) {
    let mut details = kind.marks.iter().filter(|marked| matches!(marked.mark, Mark::Detail));
    let field = details.next();
    once(field, details, "detail", faults);
    let mut instances = kind.marks.iter().filter(|marked| matches!(marked.mark, Mark::Instance));
    once(instances.next(), instances, "instance", faults);
    if let (Some(_), Some((_, span))) = (field, &kind.options.detail) {
        let problem = Problem::new("the detail is a field already");
        faults.push(*span, problem.help("keep `#[detail]`, or the option"));
    }
    if let Some((Detail::Text(text), _)) = &kind.options.detail {
        if text.text.contains(['{', '}']) {
            let problem =
                Problem::new("a text is sent as it stands, and a brace may mean something one day");
            let help = "write `#[detail]` on a field, or let `Display` say it: `detail = show`";
            faults.push(text.span, problem.help(help));
        }
    }
}

fn once<'m, 'i: 'm>(
    first: Option<&Marked<'i>>,
    others: impl Iterator<Item = &'m Marked<'i>>,
    word: &str,
    faults: &mut Faults,
) {
    for other in others.filter(|_| first.is_some()) {
        let problem = Problem::with("a problem has one {}, and this is a second", &[&word]);
        faults.push(other.span, problem.help("keep one of the two"));
    }
}

/// A title is that of a type.
fn title(kind: &Kind<'_>, of_type: &Options, faults: &mut Faults) {
    if let (Some((_, span)), None) = (&kind.options.title, kind.type_text(of_type)) {
        let problem =
            Problem::new("a problem without a type has the phrase of its status as title");
        let base = if kind.is_struct { "" } else { ", or `type_base = \"..\"` above the enum" };
        faults.push(*span, problem.help_with("add `type = \"..\"`{}", &[&base]));
    }
}

/// Members and fields of one name.
fn names(kind: &Kind<'_>, faults: &mut Faults) {
    let what = kind.what();
    let mut members: Vec<&str> = Vec::new();
    let mut fields: Vec<&str> = Vec::new();
    for marked in &kind.marks {
        match &marked.mark {
            Mark::Member(name) if members.contains(&name.text.as_str()) => {
                faults.push(name.span, twice(&name.text, "member", &what));
            }
            Mark::Member(name) => members.push(&name.text),
            Mark::Header { name, .. } => field(&name.text, name.span, &mut fields, &what, faults),
            _ => {}
        }
    }
    for header in &kind.options.headers {
        // Those of a struct with codes are for codes, not for it.
        if header.codes.is_empty() {
            field(&header.name.text, header.name.span, &mut fields, &what, faults);
        }
    }
}

fn field<'n>(name: &'n str, span: Span, taken: &mut Vec<&'n str>, what: &str, faults: &mut Faults) {
    if !is_repeated(name) && taken.iter().any(|other| other.eq_ignore_ascii_case(name)) {
        let problem = twice(name, "field", what);
        faults.push(span, problem);
    }
    taken.push(name);
}

fn twice(name: &str, kind: &str, what: &str) -> Problem {
    let problem = Problem::with("{} `{}` is sent twice by {}", &[&kind, &name, &what]);
    match kind {
        "field" => problem.note(
            "`Set-Cookie`, `WWW-Authenticate`, `Proxy-Authenticate`, `Link`, `Vary`,\n\
             `Cache-Control` and `Warning` may repeat",
        ),
        _ => problem,
    }
    .help("keep one of the two")
}
