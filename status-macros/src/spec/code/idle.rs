//! What the table of a code says that means nothing beside the rest of it.

use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::value::Reader;
use crate::spec::{Entry, State};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// `entry` is what was read of `table`.
pub(super) fn check(entry: &Entry, table: &DeTable<'_>, read: &mut Reader<'_>) {
    // A state that is none of them may be meant so.
    let is_known = entry.state != State::InForce || !table.contains_key("state");
    if let Some(date) = table.get("expires").filter(|_| is_known && entry.state != State::Temporary)
    {
        let problem = Problem::new("`expires` says when a temporary registration ends");
        let problem = problem.at(&read.place(date), "this code is not temporary");
        read.problems.push(problem.help("add `state = \"temporary\"`, or leave it out"));
    }
    each(table, "former", read, &|text| {
        let same = !text.is_empty() && text.eq_ignore_ascii_case(&entry.phrase);
        let problem = Problem::with("`{}` is no former phrase", &[&quoted(text)]);
        same.then(|| (problem.help("leave it out"), "it is the phrase"))
    });
    each(table, "suggests", read, &|text| {
        let same = entry.requires.iter().any(|field| field.eq_ignore_ascii_case(text));
        let problem = Problem::with("`{}` is required, and suggested as well", &[&quoted(text)]);
        same.then(|| (problem.help("leave it out here"), "`requires` has it"))
    });
}

/// The texts of a list, each through `check`.
fn each(
    table: &DeTable<'_>,
    key: &str,
    read: &mut Reader<'_>,
    check: &dyn Fn(&str) -> Option<(Problem, &'static str)>,
) {
    let Some(DeValue::Array(list)) = table.get(key).map(Spanned::get_ref) else { return };
    for item in list {
        let Some(text) = item.get_ref().as_str() else { continue };
        if let Some((problem, label)) = check(text) {
            read.problems.push(problem.at(&read.place(item), label));
        }
    }
}
