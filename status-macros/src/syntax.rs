//! TOML text -> tables with byte ranges. Whatever the parser has to say is said in our words.

use crate::code::shortened;
use crate::problem::Problem;
use crate::source::{Place, Source};
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The largest spec that is read, in bytes.
pub(crate) const LARGEST: usize = 1 << 20;

/// How many brackets, or dots in a key, may be open at once. The deepest spec needs three.
const DEEPEST: usize = 32;

/// The tables of a spec, as far as they can be made out, and the first thing that is not TOML.
pub(crate) fn parse(source: &Arc<Source>) -> (DeTable<'_>, Option<Problem>) {
    if let Some(problem) = too_large(source).or_else(|| too_deep(source)) {
        return (DeTable::new(), Some(problem));
    }
    let (table, errors) = DeTable::parse_recoverable(source.text());
    let first =
        errors.iter().min_by_key(|error| error.span().map_or(usize::MAX, |span| span.start));
    let problem = first.map(|error| {
        let end = source.text().len();
        let range = error.span().unwrap_or(end..end);
        in_our_words(error.message(), &visible(source, range), table.get_ref())
    });
    (table.into_inner(), problem)
}

/// A file with bytes that are no text.
pub(crate) fn not_utf8(source: &Arc<Source>, range: Range<usize>) -> Problem {
    Problem::new(format!("`{}` is not UTF-8", source.name()))
        .at(&Place::new(source, range), "the first byte that is not")
        .help("save the file as UTF-8")
}

fn too_large(source: &Arc<Source>) -> Option<Problem> {
    (source.text().len() > LARGEST).then(|| {
        Problem::new(format!("`{}` is too large for a spec", source.name()))
            .help("a spec has at most 1 MiB")
    })
}

/// toml guards its own depth, unless any crate of the build enables `toml/unbounded`.
fn too_deep(source: &Arc<Source>) -> Option<Problem> {
    let (mut depth, mut dots) = (0usize, 0usize);
    let bytes = source.text().as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'#' => {
                at +=
                    bytes[at..].iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len() - at);
            }
            b'"' | b'\'' => at = end_of_string(bytes, at),
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'.' => dots += 1,
            _ => {}
        }
        if bytes.get(at) == Some(&b'\n') {
            dots = 0;
        }
        if depth.max(dots) > DEEPEST {
            let place = Place::new(source, at..at + 1);
            return Some(
                Problem::new(format!("`{}` nests too deep for a spec", source.name()))
                    .at(&place, format!("more than {DEEPEST} levels")),
            );
        }
        at += 1;
    }
    None
}

/// The last byte of the string that begins at `start`, or of the text.
fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let quote = bytes[start];
    let triple = [quote; 3];
    let close: &[u8] = if bytes[start..].starts_with(&triple) { &triple } else { &triple[..1] };
    let mut at = start + close.len();
    while at < bytes.len() && !bytes[at..].starts_with(close) {
        if close.len() == 1 && bytes[at] == b'\n' {
            return at;
        }
        at += if quote == b'"' && bytes[at] == b'\\' { 2 } else { 1 };
    }
    (at + close.len() - 1).min(bytes.len())
}

/// The place of an error; one at the end of the file is shown behind the last character.
fn visible(source: &Arc<Source>, range: Range<usize>) -> Place {
    let end = source.text().trim_end().len();
    let start = if range.start >= source.text().len() { end } else { range.start };
    Place::new(source, start..range.end.max(start))
}

fn in_our_words(theirs: &str, place: &Place, table: &DeTable<'_>) -> Problem {
    let starts = |start: &str| theirs.starts_with(start);
    let has = |part: &str| theirs.contains(part);
    if starts("duplicate key") {
        return duplicate_key(place, table);
    }
    let (message, label, help) = if starts("unclosed array") || starts("unclosed inline table") {
        (
            "a bracket is not closed",
            "missing here or before",
            "every `[` has its `]`, every `{` its `}`",
        )
    } else if starts("unclosed table") {
        ("a table header is not closed", "`]` is missing", "write `[404]`")
    } else if has("string")
        && (has("expected `\"`") || has("expected `'`") || has("expected `\"\"\"`"))
    {
        (
            "a string is not closed",
            "the quote is missing",
            "a string ends with the quote that it begins with",
        )
    } else if starts("missing escaped value") || has("unicode value") {
        (
            "an escape in a string is not known",
            "",
            "write `\\\\` for a backslash, or use single quotes",
        )
    } else if starts("string values must be quoted") {
        ("a text has no quotes", "", "write it in double quotes")
    } else if has("string") && !has("keys") {
        (
            "a string holds a character that TOML does not allow",
            "",
            "leave it out, or write it as `\\u0000`",
        )
    } else if has("comma between") {
        ("a comma is missing", "before this", "values in a list are separated by commas")
    } else if starts("extra comma") {
        ("a comma too many", "", "values in a list are separated by one comma")
    } else if starts("missing value") || starts("key with no value") || has("assignment between") {
        ("a key has no value", "", "write `key = value`")
    } else if starts("unexpected key or value") || starts("unexpected content") {
        ("a line holds more than one key and its value", "this is too much", "begin a new line")
    } else if starts("unexpected leading zero") {
        ("a number has a leading zero", "", "leave the zero out")
    } else if has("date") || has("time") {
        ("this is not a date", "", "write the year, the month and the day: `2026-10-05`")
    } else if has("integer") || has("float") || has("radix") || has("sign") || has("digits") {
        ("this is not a number", "", "a code is written with its digits alone")
    } else if has("recursion") || has("recurse") {
        ("a value nests too deep for a spec", "", "a spec is a list of flat tables")
    } else if has("key") {
        (
            "this is not a key",
            "",
            "a key is letters, digits, `_` and `-`, and has a value: `key = value`",
        )
    } else if starts("invalid value") {
        (
            "this is not a value",
            "",
            "a text stands in double quotes, a code is a number, a list has brackets",
        )
    } else if starts("carriage return") || starts("invalid comment") {
        ("a line holds a control character", "", "remove it")
    } else {
        (
            "this is not TOML",
            "",
            "a spec is a TOML file of tables such as `[404]` with lines such as `key = value`",
        )
    };
    Problem::new(message).at(place, label).help(help)
}

fn duplicate_key(place: &Place, table: &DeTable<'_>) -> Problem {
    let key = shortened(place.text());
    let kind = if key.bytes().all(|byte| byte.is_ascii_digit()) { "code" } else { "key" };
    let first = earlier(table, place.text(), place.range.start);
    let label = first.map_or_else(
        || "already written above".to_owned(),
        |range| format!("already in line {}", Place::new(&place.source, range).line()),
    );
    let help = if kind == "code" { "merge the two tables" } else { "keep one of the two" };
    Problem::new(format!("duplicate {kind} `{key}`")).at(place, label).help(help)
}

/// The last key of the same text before `start`: keys of one table stand together.
fn earlier(table: &DeTable<'_>, key: &str, start: usize) -> Option<Range<usize>> {
    let mut open = vec![table];
    let mut found: Option<Range<usize>> = None;
    let key = key.trim_matches(['"', '\'']);
    while let Some(table) = open.pop() {
        for (other, value) in table {
            let range = other.span();
            if other.get_ref() == key
                && range.start < start
                && found.as_ref().is_none_or(|best| best.start < range.start)
            {
                found = Some(range);
            }
            if let DeValue::Table(inner) = value.get_ref() {
                open.push(inner);
            }
        }
    }
    found
}

/// The entries of a table as they stand in the file.
pub(crate) fn in_file_order<'t, 'i>(
    table: &'t DeTable<'i>,
) -> Vec<(&'t Spanned<toml::de::DeString<'i>>, &'t Spanned<DeValue<'i>>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}
