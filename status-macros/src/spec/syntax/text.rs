//! A text that somebody wrote -> its tables. Whatever the parser has to say is said in our words.

use super::LARGEST;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::source::Source;
use crate::report::visible::escaped;
use std::ops::Range;
use std::sync::Arc;
use toml::de::DeTable;

mod bare;
mod beyond;
mod brackets;
mod kind;
mod line;
mod nesting;
mod slip;
mod string;
mod twice;

#[cfg(test)]
mod tests;

use brackets::{Brackets, DEEPEST};
use slip::Slip;

/// The tables of a spec, as far as they can be made out, and the first thing that is not TOML.
pub(crate) fn parse(source: &Arc<Source>) -> (DeTable<'_>, Option<Problem>) {
    if let Some(problem) = too_large(source).or_else(|| too_deep(source)) {
        return (DeTable::new(), Some(problem));
    }
    let (table, errors) = DeTable::parse_recoverable(source.text());
    let end = source.text().len();
    let mut first: Option<(Range<usize>, &str)> = None;
    for error in &errors {
        let range = error.span().unwrap_or(end..end);
        if first.as_ref().is_none_or(|(first, _)| range.start < first.start) {
            first = Some((range, error.message()));
        }
    }
    let Some((range, theirs)) = first else { return (table.into_inner(), None) };
    let problem = Slip::new(source, range).in_our_words(theirs, table.get_ref());
    // The problem is at the bracket that is not closed where the parser stumbled over what comes after.
    let table = match beyond::uncovered(source.text(), table.get_ref(), problem.start()) {
        Some(text) => DeTable::parse_recoverable(source.keep(text)).0,
        None => table,
    };
    (table.into_inner(), Some(problem))
}

fn too_large(source: &Arc<Source>) -> Option<Problem> {
    (source.text().len() > LARGEST).then(|| {
        Problem::with("`{}` is too large for a spec", &[&escaped(source.name())])
            .help("a spec has at most 1 MiB")
    })
}

/// toml guards the stack against brackets, unless any crate of the build enables `toml/unbounded`, and not against
/// dots.
fn too_deep(source: &Arc<Source>) -> Option<Problem> {
    let at = Brackets::of(source.text()).too_deep?;
    Some(
        Problem::new("this spec nests too deep")
            .at_with(&Place::new(source, at..at + 1), "more than {} levels", &[&DEEPEST])
            .help("a spec is a list of flat tables"),
    )
}
