//! TOML text -> tables with byte ranges.

use crate::report::order::in_order;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::source::Source;
use crate::report::visible::escaped;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

#[cfg(feature = "registry")]
mod text;

#[cfg(feature = "registry")]
pub(crate) use text::parse;

/// The largest spec that is read, in bytes.
pub(crate) const LARGEST: usize = 1 << 20;

/// The tables of the built-in spec, which is TOML.
#[cfg(not(feature = "registry"))]
pub(crate) fn parse(source: &Arc<Source>) -> (DeTable<'_>, Option<Problem>) {
    (DeTable::parse_recoverable(source.text()).0.into_inner(), None)
}

/// A file with bytes that are no text.
pub(crate) fn not_utf8(source: &Arc<Source>, range: Range<usize>) -> Problem {
    Problem::with("`{}` is not UTF-8", &[&escaped(source.name())])
        .at(&Place::new(source, range), "the first byte that is not")
        .help("save the file as UTF-8")
}

/// The entries of a table as they stand in the file.
pub(crate) fn in_file_order<'t, 'i>(
    table: &'t DeTable<'i>,
) -> Vec<(&'t Spanned<DeString<'i>>, &'t Spanned<DeValue<'i>>)> {
    let entries: Vec<_> = table.iter().collect();
    let mut starts = Vec::new();
    for (key, _) in &entries {
        starts.push((0, key.span().start));
    }
    let mut sorted = Vec::new();
    for at in in_order(starts) {
        sorted.push(entries[at]);
    }
    sorted
}
