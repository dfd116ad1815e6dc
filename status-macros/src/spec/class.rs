//! A class of codes: a row of `[classes]`.

use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::syntax::in_file_order;
use crate::spec::value::{Key, Reader, Value};
use crate::spec::words::class::ClassPattern;
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;

const KEYS: [&str; 3] = ["name", "summary", "replace"];

/// A row of `[classes]`.
#[derive(Clone, Debug)]
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

/// Only a class whose pattern is none is dropped: its codes need it.
pub(super) fn class(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) -> Option<ClassEntry> {
    let place = read.place(key);
    let pattern = pattern(key, &place, read)?;
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
    let example = format!("{pattern} = {{ name = \"{}\" }}", name.unwrap_or("..."));
    let Some(table) = read.table(key.get_ref(), value, &example) else { return Some(class) };
    let mut has_name = false;
    for (key, value) in in_file_order(table) {
        match key.get_ref().as_ref() {
            "name" => {
                has_name = true;
                class.name_place = read.place(value);
                if let Some((name, variant)) = class_name(value, read) {
                    (class.name, class.variant) = (name, variant);
                }
            }
            "summary" => class.summary = read.prose("summary", value).unwrap_or_default(),
            "replace" => class.replace = read.boolean("replace", value).unwrap_or_default(),
            _ => has_name |= read.unknown_key(key, "a class", &KEYS) == Some("name"),
        }
    }
    if !has_name {
        let problem = Problem::new(format!("class `{pattern}` has no `name`")).at(&class.place, "");
        read.problems.push(problem.help(format!("write `{example}`")));
    }
    Some(class)
}

fn pattern(key: &Key<'_>, place: &Place, read: &mut Reader<'_>) -> Option<ClassPattern> {
    let meant = match CodeRef::parse(key.get_ref()) {
        Ok(CodeRef::Class(class)) => return Some(class),
        Ok(_) => None,
        Err(wrong) => wrong.meant,
    };
    let meant = match meant {
        Some(CodeRef::Class(class)) => Some(class),
        _ => None,
    };
    let problem =
        Problem::new(format!("`{}` is not how a class is written", quoted(key.get_ref())));
    let help = meant.map_or_else(
        || "a class is a digit from 1 to 9 and one to three x's, such as `4xx`".to_owned(),
        |class| format!("write `{class}`"),
    );
    read.problems.push(problem.at(place, "").help(help));
    match meant {
        Some(class) => read.refused.insert_class(class),
        None => read.refused.insert_some_class(),
    }
    None
}

fn class_name(value: &Value<'_>, read: &mut Reader<'_>) -> Option<(String, String)> {
    let name = read.prose("name", value)?;
    let place = read.place(value);
    let refused = Problem::new(format!("a class cannot be called `{}`", quoted(&name)));
    let Some(variant) = name::variant(&name) else {
        let help = "a name is words of ASCII letters and digits, such as `Client Error`";
        return read.refuse(refused.at(&place, name::fault(&name)).help(help));
    };
    if name::is_reserved_key(&name::snake(&variant)) {
        let refused = refused.at(&place, "an item of the registry has this name");
        return read.refuse(refused.help("give it another `name`"));
    }
    Some((name, variant))
}
