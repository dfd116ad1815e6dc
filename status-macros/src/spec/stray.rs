//! Tables and keys that stand where nothing reads them, and files that are no specs.

use super::{code, header};
use crate::report::nearest::nearest_name;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::value::{Key, Reader, Value};
use crate::spec::words::class::ClassPattern;
use crate::spec::words::code::CodeRef;
use toml::de::DeValue;

const TABLES: [&str; 4] = ["registry", "classes", "sets", "vendor"];

const FORMS: &str = "a spec has the tables `[registry]`, `[classes]`, `[sets]` and `[404]`";

/// How many keys are compared with those that a spec has.
const COMPARED: usize = 100;

/// A file without any table of a spec, or anything that could have been one.
pub(super) fn no_spec(entries: &[(&Key<'_>, &Value<'_>)], read: &Reader<'_>) -> Option<Problem> {
    let (first, _) = entries.first()?;
    let known = |(at, (key, value)): (usize, &(&Key<'_>, &Value<'_>))| {
        let text = key.get_ref().as_ref();
        TABLES.contains(&text)
            || (at < COMPARED && nearest_name(text, TABLES).is_some())
            || header::KEYS.contains(&text)
            || text.starts_with(|c: char| c.is_ascii_digit())
            || holds(value, |key| key == "phrase" || is_code(key))
    };
    if entries.iter().enumerate().any(known) {
        return None;
    }
    let manifest =
        entries.iter().any(|(key, _)| matches!(key.get_ref().as_ref(), "package" | "workspace"));
    let label = if manifest { "this is a Cargo manifest" } else { "nothing that a spec has" };
    let problem = Problem::new("this is not a spec of status codes");
    Some(problem.at(&read.place(first), label).help(FORMS))
}

/// A table that is neither a code nor one of the four named ones, or a key that stands in no table.
pub(super) fn table(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) {
    let text = key.get_ref().as_ref();
    let place = read.place(key);
    let problem = |message: String| Problem::new(message).at(&place, "");
    let meant = CodeRef::parse(text).map_or_else(|wrong| wrong.meant, Some);
    if code::KEYS.contains(&text) {
        let message = format!("`{text}` stands in no table");
        return read.problems.push(problem(message).help("write it below its code: `[404]`"));
    }
    if let Some(CodeRef::Class(class)) = meant {
        read.refused.insert_class(class);
        let message = format!("class `{}` stands outside of `[classes]`", quoted(text));
        return read.problems.push(problem(message).help(in_classes(class)));
    }
    if header::KEYS.contains(&text) {
        read.refused.insert_anything();
        let message = format!("`{text}` stands outside of `[registry]`");
        return read.problems.push(problem(message).help("write it below `[registry]`"));
    }
    let tables = TABLES.iter().copied().filter(|_| !read.problems.is_crowd());
    if let Some(meant) = nearest_name(text, tables) {
        read.refused.insert_anything();
        let message = format!("unknown table `{}`", quoted(text));
        return read.problems.push(problem(message).help(format!("did you mean `{meant}`?")));
    }
    if holds(value, |key| key == "phrase" || is_code(key)) {
        read.refused.insert_anything();
        let message = format!("`{}` is not the number of a code", quoted(text));
        let help = "the table of a code is headed by its number: `[404]`";
        return read.problems.push(problem(message).help(help));
    }
    let what = if matches!(value.get_ref(), DeValue::Table(_)) { "table" } else { "key" };
    read.problems.push(problem(format!("unknown {what} `{}`", quoted(text))).help(FORMS));
}

/// A key in the table of a vendor that is no code.
pub(super) fn in_vendor(key: &Key<'_>, vendor: &str, read: &mut Reader<'_>) {
    let text = key.get_ref();
    let problem = Problem::new(format!("`{}` is not the number of a code", quoted(text)));
    let help = format!("a vendor has codes: `[vendor.{vendor}.499]`");
    read.problems.push(problem.at(&read.place(key), "").help(help));
}

fn in_classes(class: ClassPattern) -> String {
    format!("write `{class} = {{ name = \"...\" }}` below `[classes]`")
}

fn holds(value: &Value<'_>, key: impl Fn(&str) -> bool) -> bool {
    matches!(value.get_ref(), DeValue::Table(table) if table.keys().any(|other| key(other.get_ref())))
}

fn is_code(text: &str) -> bool {
    matches!(CodeRef::parse(text), Ok(CodeRef::Code(_)))
}
