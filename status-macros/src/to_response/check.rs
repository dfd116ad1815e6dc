//! All rules of one derive: those of each kind, of the type, and what the codes ask for.

use super::kind::Kind;
use super::marks::Mark;
use super::options::Options;
use super::rules;
use crate::item::generics::Generics;
use crate::report::faults::Faults;
use crate::report::problem::Problem;
use crate::status::answers::{Answer, Answers, TypeField, Word, is_repeated};
use crate::status::guard::Named;
use crate::to_status::source::Source;
use proc_macro2::Span;

/// What does not depend on the registry.
pub(super) fn check(
    kinds: &[Kind<'_>],
    of_type: &Options,
    generics: &Generics,
    faults: &mut Faults,
) {
    fields_of_type(of_type, faults.at(0));
    keep(kinds, of_type, generics, faults.at(0));
    for kind in kinds {
        rules::check(kind, of_type, faults.at(kind.arm.place));
    }
    types(kinds, of_type, faults);
}

/// Fields for all codes, one of each name. Those of a struct are its own, and were checked with it.
fn fields_of_type(of_type: &Options, faults: &mut Faults) {
    let mut taken: Vec<&str> = Vec::new();
    for header in of_type.headers.iter().filter(|header| header.codes.is_empty()) {
        let name = header.name.text.as_str();
        if !is_repeated(name) && taken.iter().any(|other| other.eq_ignore_ascii_case(name)) {
            let problem = Problem::with("`{}` is given twice for all codes", &[&name]);
            faults.push(header.name.span, problem.help("keep one of the two"));
        }
        taken.push(name);
    }
}

/// An outcome is no error that a middleware would look for, and what borrows cannot stay.
fn keep(kinds: &[Kind<'_>], of_type: &Options, generics: &Generics, faults: &mut Faults) {
    let Some((true, span)) = of_type.keep else { return };
    let problem = Problem::new("`keep = true` keeps the error beside its response");
    if is_outcome(kinds, of_type) {
        let problem = problem.note("this type is an outcome: it has no code from 400 on");
        faults.push(span, problem.help("leave it out, or say that it is an `error`"));
    } else if generics.have_lifetimes() {
        let problem = problem.note("a response outlives what this type borrows");
        faults.push(span, problem.help("leave `keep` out, or let the type own what it holds"));
    }
}

/// Whether it has a constant code, and none from 400 on, unless it says otherwise.
pub(super) fn is_outcome(kinds: &[Kind<'_>], of_type: &Options) -> bool {
    if let Some((is_outcome, _)) = of_type.is_outcome {
        return is_outcome;
    }
    let is_below = |code: u16| code < 400;
    let mut codes = kinds.iter().filter_map(|kind| kind.code).peekable();
    codes.peek().is_some() && codes.all(is_below)
}

/// No two variants have one type that follows from their names.
fn types(kinds: &[Kind<'_>], of_type: &Options, faults: &mut Faults) {
    let mut taken: Vec<(String, String)> = Vec::new();
    for kind in kinds {
        let is_hidden = kind.code.is_some_and(|code| !(400..500).contains(&code));
        let Some((uri, true)) = kind.type_text(of_type) else { continue };
        if is_hidden || kind.is_transparent() || kind.body().is_some() {
            continue;
        }
        if let Some((_, other)) = taken.iter().find(|(taken, _)| *taken == uri) {
            let problem =
                Problem::with("the type of `{}` is that of `{}` already", &[&kind.name(), &other]);
            let help = "give one of them `#[response(type = \"..\")]`";
            faults.at(kind.arm.place).push(kind.name().span(), problem.help(help));
        }
        taken.push((uri, kind.name().to_string()));
    }
}

/// What the codes are asked about.
pub(super) fn answers(kinds: &[Kind<'_>], of_type: &Options, default: Option<&Named>) -> Answers {
    let is_struct = kinds.first().is_some_and(|kind| kind.is_struct);
    let mut fields = Vec::new();
    for header in &of_type.headers {
        // One for all codes of a struct is its own.
        if !(is_struct && header.codes.is_empty()) {
            fields.push(TypeField {
                name: word(&header.name.text, header.name.span),
                codes: header.codes.clone(),
            });
        }
    }
    let mut elsewhere = Vec::new();
    for name in &of_type.elsewhere {
        elsewhere.push(word(&name.text, name.span));
    }
    let mut answers = Vec::new();
    for kind in kinds {
        let code = match &kind.arm.source {
            Source::Code(named) => Some(named.clone()),
            Source::Default => None,
            _ => continue,
        };
        answers.push(answer(kind, code, of_type));
    }
    Answers { default: default.cloned(), fields, elsewhere, all: answers }
}

fn answer(kind: &Kind<'_>, code: Option<Named>, of_type: &Options) -> Answer {
    let mut fields = Vec::new();
    for marked in &kind.marks {
        if let Mark::Header { name, .. } = &marked.mark {
            let sign = if marked.is_optional() { "?" } else { "" };
            fields.push(word(&format!("{sign}{}", name.text), name.span));
        }
    }
    for header in kind.options.headers.iter().filter(|header| header.codes.is_empty()) {
        fields.push(word(&header.name.text, header.name.span));
    }
    for name in &kind.options.elsewhere {
        fields.push(word(&name.text, name.span));
    }
    let mut of_problem = Vec::new();
    // With a body they are refused whatever the code.
    if kind.body().is_none() {
        for (text, span) in rules::of_problem(kind) {
            of_problem.push(word(text, span));
        }
    }
    let body = kind.body().map(|marked| word("body", marked.span)).into_iter().collect();
    let is_implied = matches!(kind.type_text(of_type), Some((_, true)));
    let title = kind.options.title.as_ref().filter(|_| is_implied);
    let title = title.map(|(_, span)| word("title", *span)).into_iter().collect();
    let what = word(&kind.what(), kind.name().span());
    Answer { what, code, fields, of_problem, body, title, place: kind.arm.place }
}

fn word(text: &str, span: Span) -> Word {
    Word { text: text.to_owned(), span }
}
