//! A key or a code that is written twice.

use crate::report::filled::filled;
use crate::report::letters;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// The problem at the second of two keys.
pub(super) fn twice(place: &Place, table: &DeTable<'_>) -> Problem {
    let raw = place.text();
    let key = raw.trim_matches(letters::QUOTES);
    let code = letters::are_digits(key);
    let (kind, help) =
        if code { ("code", "merge the two") } else { ("key", "keep one of the two") };
    let first = first(place, key, table);
    let label = first.map_or_else(
        || "already written above".to_owned(),
        |range| filled("already in line {}", &[&Place::new(&place.source, range).line()]),
    );
    Problem::with("duplicate {} `{}`", &[&kind, &quoted(raw)]).at(place, label).help(help)
}

/// The first of the two. The parser forgets that of a table: it is found in the text before the second one.
fn first(place: &Place, key: &str, table: &DeTable<'_>) -> Option<Range<usize>> {
    let before = place.source.text().get(..place.range.start)?;
    match path(table, place.range.start) {
        Some(path) => {
            let line = before.rfind('\n').map_or(0, |line| line + 1);
            let (table, _) = DeTable::parse_recoverable(before.get(..line)?);
            find(table.get_ref(), &path)
        }
        None => earlier(table, key, place.range.start),
    }
}

/// The keys that lead to the one which stands at `start`.
fn path(table: &DeTable<'_>, start: usize) -> Option<Vec<String>> {
    for (key, value) in table {
        let name = key.get_ref().clone().into_owned();
        if key.span().start == start {
            return Some(vec![name]);
        }
        let DeValue::Table(inner) = value.get_ref() else { continue };
        if let Some(mut rest) = path(inner, start) {
            rest.insert(0, name);
            return Some(rest);
        }
    }
    None
}

fn find(table: &DeTable<'_>, path: &[String]) -> Option<Range<usize>> {
    let (first, rest) = path.split_first()?;
    let (key, value) = table.iter().find(|(key, _)| key.get_ref() == first)?;
    match value.get_ref() {
        DeValue::Table(inner) if !rest.is_empty() => find(inner, rest),
        _ => Some(key.span()),
    }
}

/// The last key of the same name before `start`: keys of one table stand together.
fn earlier(table: &DeTable<'_>, name: &str, start: usize) -> Option<Range<usize>> {
    let mut open = vec![table];
    let mut found: Option<Range<usize>> = None;
    while let Some(table) = open.pop() {
        for (key, value) in table {
            let range = key.span();
            let later = found.as_ref().is_none_or(|found| found.start < range.start);
            if key.get_ref() == name && range.start < start && later {
                found = Some(range);
            }
            if let DeValue::Table(inner) = value.get_ref() {
                open.push(inner);
            }
        }
    }
    found
}
