//! What stands beyond a slip: the parser gives up at some of them, and with the line blank it reads on.

use super::brackets::Brackets;
use crate::report::filled::together;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// After so many lines a text is no spec with a slip any more.
const MOST: usize = 8;

/// The text without the lines that hide the rest, as long as it was. `None` where that shows nothing more.
pub(super) fn uncovered(text: &str, table: &DeTable<'_>, slip: usize) -> Option<String> {
    let head = keys_of_head(table);
    let (mut most, mut best) = (tables(table), None);
    let mut slip = Some(slip);
    for _ in 0..MOST {
        let text = best.as_deref().unwrap_or(text);
        let line = line_at(text, slip?);
        let start = line.start;
        let better = |line| {
            let blanked = without(text, line);
            // A quote that is gone may have held brackets.
            let is_flat = Brackets::of(&blanked).too_deep.is_none();
            let (found, slip) = is_flat.then(|| read(&blanked, head)).flatten()?;
            (found > most).then_some((blanked, found, slip))
        };
        // Where nothing follows on its line, the parser stumbles over the next one.
        let better = better(line).or_else(|| better(line_before(text, start)?));
        let Some((blanked, found, next)) = better else { break };
        (best, most, slip) = (Some(blanked), found, next);
        if slip.is_none() {
            break;
        }
    }
    best
}

/// How many tables there are, and where the first slip is. `None` where the head has lost one of its keys: the parents
/// are worth more than what stands beyond them.
fn read(text: &str, head: usize) -> Option<(usize, Option<usize>)> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut slip: Option<usize> = None;
    for error in &errors {
        if let Some(range) = error.span() {
            slip = Some(slip.map_or(range.start, |first| first.min(range.start)));
        }
    }
    (keys_of_head(table.get_ref()) >= head).then(|| (tables(table.get_ref()), slip))
}

fn keys_of_head(table: &DeTable<'_>) -> usize {
    let head = table.get("registry").and_then(|head| head.get_ref().as_table());
    head.map_or(0, DeTable::len)
}

fn tables(table: &DeTable<'_>) -> usize {
    let mut count = 0;
    for value in table.values() {
        if let DeValue::Table(inner) = value.get_ref() {
            count += 1 + tables(inner);
        }
    }
    count
}

fn without(text: &str, line: Range<usize>) -> String {
    let blank = " ".repeat(line.len());
    together(&[&text[..line.start], &blank, &text[line.end..]], "")
}

/// The line without its end.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let mut start = at.min(bytes.len());
    while start > 0 && bytes[start - 1] != b'\n' {
        start -= 1;
    }
    let mut end = start;
    while end < bytes.len() && bytes[end] != b'\n' {
        end += 1;
    }
    start..end
}

/// The line before this one that is neither empty nor a comment.
fn line_before(text: &str, start: usize) -> Option<Range<usize>> {
    let mut start = start;
    while start > 0 {
        let line = line_at(text, start - 1);
        let said = text[line.clone()].trim_start();
        if !said.is_empty() && !said.starts_with('#') {
            return Some(line);
        }
        start = line.start;
    }
    None
}
