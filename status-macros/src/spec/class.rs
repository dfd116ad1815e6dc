//! A class of codes: a row of `[classes]`.

use crate::report::filled::filled;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::syntax::in_file_order;
use crate::spec::value::{Key, Kind, Reader, Value};
use crate::spec::words::class::ClassPattern;
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;
use toml::de::DeTable;

const KEYS: [&str; 3] = ["name", "summary", "replace"];

/// A row of `[classes]`.
#[derive(Clone)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct ClassEntry {
    pub(crate) pattern: ClassPattern,
    /// "Client Error"
    pub(crate) name: String,
    /// `ClientError`; empty where the name gives none.
    pub(crate) variant: String,
    pub(crate) summary: String,
    pub(crate) place: Place,
    /// Where the name stands.
    pub(crate) name_place: Place,
    pub(crate) replace: bool,
}

/// Only a class whose pattern cannot be told is dropped: its codes need it. One that is misspelled is there unless
/// `siblings` have it as well.
pub(super) fn class(
    key: &Key<'_>,
    value: &Value<'_>,
    siblings: &DeTable<'_>,
    read: &mut Reader<'_>,
) -> Option<ClassEntry> {
    let (problem, meant) = match CodeRef::parse(key.get_ref()) {
        Ok(CodeRef::Class(pattern)) => return Some(row(pattern, key, value, read)),
        Ok(_) => (misspelled(key), None),
        Err(wrong) => (misspelled(key), wrong.meant),
    };
    let problem = problem.at(&read.place(key), "");
    let Some(CodeRef::Class(pattern)) = meant else {
        let help = "a class is a digit from 1 to 9 and one to three x's, such as `4xx`";
        read.problems.push(problem.help(help));
        read.refused.insert_some(Kind::Class);
        // What is said of its name is true of any class.
        let is_class = value.get_ref().as_table().is_some_and(|table| table.contains_key("name"));
        if let Some(any) = ClassPattern::parse("1xx").filter(|_| is_class) {
            row(any, key, value, read);
        }
        return None;
    };
    read.problems.push(problem.help_with("write `{}`", &[&pattern]));
    let class = row(pattern, key, value, read);
    (!siblings.contains_key(pattern.to_string().as_str())).then_some(class)
}

fn misspelled(key: &Key<'_>) -> Problem {
    Problem::with("`{}` is not how a class is written", &[&quoted(key.get_ref())])
}

/// The table of a class.
pub(super) fn row(
    pattern: ClassPattern,
    key: &Key<'_>,
    value: &Value<'_>,
    read: &mut Reader<'_>,
) -> ClassEntry {
    let place = read.place(key);
    let mut class = ClassEntry {
        pattern,
        name: pattern.to_string(),
        variant: String::new(),
        summary: String::new(),
        name_place: place.clone(),
        place,
        replace: false,
    };
    let name = value.get_ref().as_str().filter(|name| name::variant(name).is_some());
    let example = filled("{} = { name = \"{}\" }", &[&pattern, &name.unwrap_or("...")]);
    let Some(table) = read.table(key.get_ref(), value, &example) else {
        // `4xx = "Client Error"` is what the message makes of it.
        if let Some(name) = name {
            class.take_name(name, value, read);
        }
        return class;
    };
    let mut has_name = false;
    for (key, value) in in_file_order(table) {
        match read.key(key, table, "a class", &KEYS) {
            Some("name") => {
                has_name = true;
                if let Some(name) = read.prose("name", value) {
                    class.take_name(&name, value, read);
                }
            }
            Some("summary") => class.summary = read.prose("summary", value).unwrap_or_default(),
            Some("replace") => class.replace = read.boolean("replace", value),
            _ => {}
        }
    }
    if !has_name {
        let problem = Problem::with("class `{}` has no `name`", &[&pattern]).at(&class.place, "");
        read.problems.push(problem.help_with("write `{}`", &[&example]));
    }
    class
}

impl ClassEntry {
    /// The name that stands in `value`, and the variant that it makes.
    fn take_name(&mut self, name: &str, value: &Value<'_>, read: &mut Reader<'_>) {
        self.name_place = read.place(value);
        let refused = Problem::with("a class cannot be called `{}`", &[&quoted(name)]);
        match name::variant(name) {
            None => {
                let help = "a name is words of ASCII letters and digits, such as `Client Error`";
                let refused = refused.at(&self.name_place, name::fault(name));
                read.problems.push(refused.help(help));
            }
            Some(variant) if name::is_reserved_key(&name::snake(&variant)) => {
                let refused = refused.at(&self.name_place, "an item of the registry has this name");
                read.problems.push(refused.help("give it another `name`"));
            }
            Some(variant) => (self.name, self.variant) = (name.to_owned(), variant),
        }
    }
}
