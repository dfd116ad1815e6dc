//! A value without quotes that is none: what was it meant to be?

use super::brackets::Brackets;
use super::slip::Slip;
use crate::report::filled::filled;
use crate::report::letters;
use crate::report::nearest::nearest_name;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::words::code::CodeRef;
use std::ops::Range;

/// Characters that a word processor makes of quotes.
const TYPOGRAPHIC: &[char] =
    &['\u{201C}', '\u{201D}', '\u{201E}', '\u{2018}', '\u{2019}', '\u{AB}', '\u{BB}'];

/// Behind which a value begins.
const BEFORE: &[char] = &['=', '[', ',', '{'];

/// The longest text that is repeated as it should be written.
const LONGEST: usize = 40;

/// A value that begins with none of the characters of a string, a list or a table.
struct Bare {
    range: Range<usize>,
    in_list: bool,
}

/// The problem of the value at a slip; `None` where no value stands.
pub(super) fn bare(slip: &Slip<'_>) -> Option<Problem> {
    let Bare { range, in_list } = Bare::at(slip)?;
    let text = &slip.text[range.clone()];
    if text.is_empty() {
        return Some(slip.no_value());
    }
    let (what, help) = if text.starts_with(TYPOGRAPHIC) {
        ("has typographic quotes", "write straight ones: `\"`".to_owned())
    } else if text.ends_with(letters::QUOTES) {
        ("has no quote where it begins", "a string has one quote at both ends".to_owned())
    } else if in_list && members(text) > 1 {
        ("is more than one value", "commas separate values".to_owned())
    } else if !in_list && is_like_a_date(text) {
        ("is not a date", "write year, month and day: `2026-10-05`".to_owned())
    } else {
        word_or_number(text)
    };
    Some(slip.about(&filled("`{}` {}", &[&quoted(text), &what]), range, "").help(help))
}

fn word_or_number(text: &str) -> (&'static str, String) {
    match CodeRef::parse(text).map_err(|wrong| wrong.meant) {
        Ok(CodeRef::Class(class)) => ("has no quotes", filled("write `\"{}\"`", &[&class])),
        Ok(_) => word(text),
        Err(Some(CodeRef::Class(class))) => {
            ("is not how a class is written", filled("write `\"{}\"`", &[&class]))
        }
        Err(Some(right)) => ("is not how a number is written", filled("write `{}`", &[&right])),
        Err(None) if letters::begins(text, |c| c.is_ascii_digit() || ".+-".contains(c)) => {
            ("is not a number", "a code is its digits alone".to_owned())
        }
        Err(None) => ("has no quotes", in_quotes(text)),
    }
}

fn word(text: &str) -> (&'static str, String) {
    let small = text.to_ascii_lowercase();
    if matches!(small.as_str(), "null" | "nil" | "none") {
        return ("is not a value", "leave the key out".to_owned());
    }
    if matches!(small.as_str(), "yes" | "no" | "on" | "off") {
        return ("is not a value", "write `true` or `false`".to_owned());
    }
    match nearest_name(&small, &["true", "false"]) {
        Some(meant) => ("is not a value", filled("write `{}`", &[&meant])),
        None => ("has no quotes", in_quotes(text)),
    }
}

fn in_quotes(text: &str) -> String {
    if letters::find(text, |c| matches!(c, '"' | '\\')).is_some() || text.len() > LONGEST {
        "a text stands in quotes".to_owned()
    } else {
        filled("write `\"{}\"`", &[&quoted(text)])
    }
}

/// How many pieces of a text could stand in a list of codes.
fn members(text: &str) -> usize {
    let mut count = 0;
    for piece in text.replace(';', " ").split(' ') {
        count += usize::from(is_member(piece));
    }
    count
}

/// Whether a text could.
fn is_member(text: &str) -> bool {
    matches!(CodeRef::parse(text), Ok(CodeRef::Code(_) | CodeRef::Class(_)))
}

/// Digits with something between them that is no decimal point.
fn is_like_a_date(text: &str) -> bool {
    letters::begins(text, |c| c.is_ascii_digit())
        && letters::all(text, |c| c.is_ascii_digit() || "-/.:TZtz +".contains(c))
        && (letters::find(text, |c| "-/:".contains(c)).is_some()
            || letters::count(text, |c| c == '.') == 2)
}

impl Bare {
    fn at(slip: &Slip<'_>) -> Option<Self> {
        let text = slip.text;
        let line = slip.line(slip.range.start);
        let before = &text[line.start..slip.range.start];
        let start = line.start + before.rfind(BEFORE).map_or(0, |at| at + 1);
        let open = Brackets::of(&text[..start]).open;
        let stops: &[char] = if open.is_some() { &[',', ']', '}', '#'] } else { &['#'] };
        let after = &text[slip.range.start..line.end];
        let end = slip.range.start + after.find(stops).unwrap_or(after.len());
        let in_list = open.is_some_and(|open| text[open..].starts_with('['));
        let stands = open.is_some() || before.contains('=');
        stands.then(|| Self { range: slip.trimmed(start..end), in_list })
    }
}
