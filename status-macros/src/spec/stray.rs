//! Tables and keys that stand where nothing reads them, and files that are no specs.

use super::{Spec, class, code, header};
use crate::report::filled::filled;
use crate::report::letters;
use crate::report::nearest::nearest_name;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::syntax::in_file_order;
use crate::spec::value::{Key, Kind, Reader, Value};
use crate::spec::words::class::ClassPattern;
use crate::spec::words::code::CodeRef;
use toml::de::{DeTable, DeValue};

const TABLES: [&str; 4] = ["registry", "classes", "sets", "vendor"];

const FORMS: &str = "a spec has the tables `[registry]`, `[classes]`, `[sets]` and `[404]`";

/// How many keys are compared with those that a spec has.
const COMPARED: usize = 100;

/// A file without any table of a spec, or anything that could have been one.
pub(super) fn no_spec(entries: &[(&Key<'_>, &Value<'_>)], read: &Reader<'_>) -> Option<Problem> {
    let (first, _) = entries.first()?;
    for (at, (key, value)) in entries.iter().enumerate() {
        let text = key.get_ref().as_ref();
        let is_known = TABLES.contains(&text)
            || (at < COMPARED && nearest_name(text, &TABLES).is_some())
            || header::KEYS.contains(&text)
            || letters::begins(text, |c| c.is_ascii_digit())
            || holds(value, &|key| key == "phrase" || is_code(key));
        if is_known {
            return None;
        }
    }
    let manifest =
        entries.iter().any(|(key, _)| matches!(key.get_ref().as_ref(), "package" | "workspace"));
    let label = if manifest { "this is a Cargo manifest" } else { "nothing that a spec has" };
    let problem = Problem::new("this is not a spec of status codes");
    Some(problem.at(&read.place(first), label).help(FORMS))
}

impl Spec {
    /// A table that is neither a code nor one of the four named ones, or a key that stands in no table. It is read as
    /// what it was meant to be, so that nothing of it seems to be missing. `file` has the other tables.
    pub(super) fn stray(
        &mut self,
        key: &Key<'_>,
        value: &Value<'_>,
        file: &DeTable<'_>,
        read: &mut Reader<'_>,
    ) {
        let text = key.get_ref().as_ref();
        let place = read.place(key);
        let problem = |message: String| Problem::new(message).at(&place, "");
        let meant = CodeRef::parse(text).map_or_else(|wrong| wrong.meant, Some);
        if code::KEYS.contains(&text) {
            let message = filled("`{}` stands in no table", &[&text]);
            return read.problems.push(problem(message).help("write it below its code: `[404]`"));
        }
        if let Some(CodeRef::Class(class)) = meant {
            let message = filled("class `{}` stands outside of `[classes]`", &[&quoted(text)]);
            read.problems.push(problem(message).help(in_classes(class)));
            return self.stray_class(class, key, value, file, read);
        }
        if header::KEYS.contains(&text) {
            let message = filled("`{}` stands outside of `[registry]`", &[&text]);
            read.problems.push(problem(message).help("write it below `[registry]`"));
            return self.header.key(text, key, value, read);
        }
        let is_crowd = read.problems.is_crowd();
        let near = if is_crowd { None } else { nearest_name(text, &TABLES) };
        if let Some(meant) = near {
            let message = filled("unknown table `{}`", &[&quoted(text)]);
            let help = if file.contains_key(meant) {
                "`[{}]` is there already: write this below it"
            } else {
                "did you mean `{}`?"
            };
            read.problems.push(problem(message).help_with(help, &[&meant]));
            if meant == "registry" && file.contains_key(meant) {
                return read.refused.insert_anything();
            }
            return self.entry(meant, key, value, file, read);
        }
        if holds(value, &|key| key == "phrase" || is_code(key)) {
            let message = filled("`{}` is not the number of a code", &[&quoted(text)]);
            let help = "the table of a code is headed by its number: `[404]`";
            read.problems.push(problem(message).help(help));
            return self.stray_codes(key, value, read);
        }
        if is_crowd {
            // It was compared with nothing, and may be anything.
            read.refused.insert_anything();
        }
        let what = if matches!(value.get_ref(), DeValue::Table(_)) { "table" } else { "key" };
        read.problems.push(problem(filled("unknown {} `{}`", &[&what, &quoted(text)])).help(FORMS));
    }

    /// The table of a class, unless `[classes]` has it as well.
    fn stray_class(
        &mut self,
        class: ClassPattern,
        key: &Key<'_>,
        value: &Value<'_>,
        file: &DeTable<'_>,
        read: &mut Reader<'_>,
    ) {
        let class = class::row(class, key, value, read);
        let pattern = class.pattern.to_string();
        let classes = file.get("classes").and_then(|classes| classes.get_ref().as_table());
        if !classes.is_some_and(|classes| classes.contains_key(pattern.as_str())) {
            self.classes.push(class);
        }
    }

    /// The table of a code that is not headed by its number, or one with tables of codes in it.
    fn stray_codes(&mut self, key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) {
        if holds(value, &|key| key == "phrase") {
            code::row(None, key, value, read);
            return read.refused.insert_some(Kind::Code);
        }
        let Some(table) = value.get_ref().as_table() else { return };
        for (key, value) in in_file_order(table) {
            if is_code(key.get_ref()) {
                if let Some(entry) = code::code(key, value, read) {
                    self.guesses.push(entry);
                }
            }
        }
    }
}

/// Whether a key of `[registry]` belongs beside it.
pub(super) fn is_beside_registry(key: &str) -> bool {
    is_code(key) || (TABLES.contains(&key) && key != "registry")
}

/// A key in the table of a vendor that is no code.
pub(super) fn in_vendor(key: &Key<'_>, vendor: &str, read: &mut Reader<'_>) {
    let text = key.get_ref();
    let problem = Problem::with("`{}` is not the number of a code", &[&quoted(text)]);
    let help = filled("a vendor has codes: `[vendor.{}.499]`", &[&vendor]);
    read.problems.push(problem.at(&read.place(key), "").help(help));
}

fn in_classes(class: ClassPattern) -> String {
    filled("write `{} = { name = \"...\" }` below `[classes]`", &[&class])
}

fn holds(value: &Value<'_>, key: &dyn Fn(&str) -> bool) -> bool {
    matches!(value.get_ref(), DeValue::Table(table) if table.keys().any(|other| key(other.get_ref())))
}

fn is_code(text: &str) -> bool {
    matches!(CodeRef::parse(text), Ok(CodeRef::Code(_)))
}
