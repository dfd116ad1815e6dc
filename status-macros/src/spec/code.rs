//! The table of a code, its values checked one by one.

use super::Entry;
use super::state::{State, state};
use crate::report::filled::filled;
use crate::report::letters;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::syntax::in_file_order;
use crate::spec::value::{Key, Reader, Value};
use crate::spec::words::code::{CodeRef, Misspelled};
use crate::spec::words::name;
use crate::spec::words::phrase::{is_field_name, phrase_fault};
use toml::de::DeTable;

mod idle;

pub(super) const KEYS: [&str; 10] = [
    "phrase",
    "name",
    "summary",
    "reference",
    "state",
    "expires",
    "former",
    "requires",
    "suggests",
    "replace",
];

const VISIBLE: &str = "a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)";

/// A key that is meant to be a code, or can be nothing else.
pub(super) fn is_misspelled(key: &str, wrong: &Misspelled) -> bool {
    letters::are_digits(key) || matches!(wrong.meant, Some(CodeRef::Code(_)))
}

/// The code of a table that is headed by a number, rightly spelled or not.
pub(super) fn code(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) -> Option<Entry> {
    let number = match CodeRef::parse(key.get_ref()) {
        Ok(CodeRef::Code(number)) => Some(number),
        Ok(_) => None,
        Err(wrong) => {
            let help = wrong.help.unwrap_or_else(|| "a code is a number such as `404`".to_owned());
            let problem = Problem::new(wrong.message).at(&read.place(key), "");
            read.problems.push(problem.help(help));
            match wrong.meant {
                Some(CodeRef::Code(number)) => Some(number),
                _ => None,
            }
        }
    };
    row(number, key, value, read)
}

/// The table of a code. Only one whose number cannot be told is dropped, after a look at all of it: the others keep
/// their variant, so that its uses compile and the mistake is reported once.
pub(super) fn row(
    number: Option<u16>,
    key: &Key<'_>,
    value: &Value<'_>,
    read: &mut Reader<'_>,
) -> Option<Entry> {
    let shown = number.map_or_else(|| quoted(key.get_ref()), |number| number.to_string());
    let phrase_only = value.get_ref().as_str().filter(|text| phrase_fault(text).is_none());
    let example = filled("{} = { phrase = \"{}\" }", &[&shown, &phrase_only.unwrap_or("...")]);
    let mut entry = Entry::new(number.unwrap_or_default(), read.place(key), "");
    let (mut has_phrase, mut has_name) = (false, false);
    let nothing = DeTable::new();
    let table = read.table(key.get_ref(), value, &example).unwrap_or_else(|| {
        // `404 = "Not Found"` is what the message makes of it.
        has_phrase = true;
        phrase_only.unwrap_or_default().clone_into(&mut entry.phrase);
        entry.name_place = Place::new(read.source, value.span());
        &nothing
    });
    for (key, value) in in_file_order(table) {
        match read.key(key, table, "a code", &KEYS) {
            Some("phrase") => {
                has_phrase = true;
                entry.phrase = phrase(value, read).unwrap_or_default();
                if !has_name {
                    entry.name_place = read.place(value);
                }
            }
            Some("name") => {
                has_name = true;
                entry.name = variant(value, read).unwrap_or_default();
                entry.name_place = read.place(value);
            }
            Some("summary") => entry.summary = read.prose("summary", value).unwrap_or_default(),
            Some("reference") => entry.reference = read.reference(value),
            Some("state") => entry.state = state(value, read).unwrap_or(State::InForce),
            Some("expires") => entry.expires = read.date("expires", value),
            Some("former") => entry.former = former(value, read),
            Some("requires") => entry.requires = fields("requires", value, read),
            Some("suggests") => entry.suggests = fields("suggests", value, read),
            Some("replace") => entry.replace = read.boolean("replace", value),
            _ => {}
        }
    }
    if !has_phrase {
        let problem = Problem::with("code `{}` has no `phrase`", &[&shown]).at(&entry.place, "");
        read.problems.push(problem.help("add the recommended reason phrase: `phrase = \"...\"`"));
    }
    if !has_name && !entry.phrase.is_empty() {
        entry.name = name::variant(&entry.phrase).unwrap_or_default();
        if entry.name.is_empty() {
            let problem = Problem::with("the phrase of `{}` makes no name", &[&shown])
                .at(&entry.name_place, name::fault(&entry.phrase));
            read.problems.push(
                problem.help("add a `name` in UpperCamelCase, such as `name = \"NotFound\"`"),
            );
        }
    }
    idle::check(&entry, table, read);
    number.map(|_| entry)
}

fn phrase(value: &Value<'_>, read: &mut Reader<'_>) -> Option<String> {
    let phrase = read.string("phrase", value)?;
    match phrase_fault(&phrase) {
        None => Some(phrase),
        Some(fault) => {
            let problem = Problem::with("the phrase {}", &[&fault]).at(&read.place(value), "");
            read.refuse(problem.help(VISIBLE))
        }
    }
}

/// Phrases and fields are the same in upper and lower case.
fn folded(
    key: &str,
    value: &Value<'_>,
    example: &str,
    check: Check,
    read: &mut Reader<'_>,
) -> Vec<String> {
    let mut texts = Vec::new();
    for (text, _) in read.strings(key, value, example, str::to_ascii_lowercase, check) {
        texts.push(text);
    }
    texts
}

type Check = fn(&str) -> Option<Problem>;

fn former(value: &Value<'_>, read: &mut Reader<'_>) -> Vec<String> {
    let check = |phrase: &str| {
        let fault = phrase_fault(phrase)?;
        Some(Problem::with("a former phrase {}", &[&fault]).help(VISIBLE))
    };
    folded("former", value, "former = [\"Moved Temporarily\"]", check, read)
}

fn fields(key: &str, value: &Value<'_>, read: &mut Reader<'_>) -> Vec<String> {
    let check = |name: &str| {
        let problem = Problem::with("`{}` is not the name of a field", &[&quoted(name)]);
        (!is_field_name(name)).then(|| problem.help("write a field name such as `Retry-After`"))
    };
    folded(key, value, &filled("{} = [\"Retry-After\"]", &[&key]), check, read)
}

fn variant(value: &Value<'_>, read: &mut Reader<'_>) -> Option<String> {
    let text = read.string("name", value)?;
    if name::is_variant(&text) {
        return Some(text);
    }
    let (label, help) = match name::variant(&text) {
        Some(right) => ("", filled("write `{}`", &[&right])),
        None => (name::fault(&text), "a name is UpperCamelCase, such as `NotFound`".to_owned()),
    };
    let problem = Problem::with("`{}` cannot name a variant", &[&quoted(&text)]);
    read.refuse(problem.at(&read.place(value), label).help(help))
}
