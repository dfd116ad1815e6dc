//! One code of a spec, its values checked one by one.

use super::state::{State, state};
use crate::code::CodeRef;
use crate::name;
use crate::phrase::{is_field_name, phrase_fault};
use crate::problem::Problem;
use crate::reference::Reference;
use crate::source::{Place, Source};
use crate::syntax::in_file_order;
use crate::value::{Date, Key, Reader, Value, quoted};

const CODE: [&str; 10] = [
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

/// A code with all that its table says.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) code: u16,
    /// The number in the spec.
    pub(crate) place: Place,
    /// The variant: the key `name`, or made from the phrase; empty where neither gives one.
    pub(crate) name: String,
    /// Where the name comes from: the key `name`, else the phrase.
    pub(crate) name_place: Place,
    pub(crate) phrase: String,
    pub(crate) summary: String,
    pub(crate) reference: Option<Reference>,
    pub(crate) state: State,
    pub(crate) expires: Option<Date>,
    pub(crate) former: Vec<String>,
    pub(crate) requires: Vec<String>,
    pub(crate) suggests: Vec<String>,
    pub(crate) replace: bool,
}

impl Entry {
    /// The hidden variant of a registry whose spec has no valid row.
    pub(crate) fn placeholder() -> Self {
        let (source, _) = Source::new("", b"");
        Self::new(0, Place::new(&source, 0..0), "__Placeholder")
    }

    pub(crate) fn is_placeholder(&self) -> bool {
        self.code == 0
    }

    fn new(code: u16, place: Place, name: &str) -> Self {
        Self {
            code,
            name: name.to_owned(),
            name_place: place.clone(),
            phrase: String::new(),
            summary: String::new(),
            reference: None,
            state: State::InForce,
            expires: None,
            former: Vec::new(),
            requires: Vec::new(),
            suggests: Vec::new(),
            replace: false,
            place,
        }
    }

    /// Two definitions that say the same, wherever they stand.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        self.code == other.code
            && self.name == other.name
            && self.phrase == other.phrase
            && self.summary == other.summary
            && self.reference == other.reference
            && self.state == other.state
            && self.expires == other.expires
            && self.former == other.former
            && self.requires == other.requires
            && self.suggests == other.suggests
    }

    /// `404 Not Found`
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.code, self.phrase)
    }
}

/// The table of a code. Only one whose number is none is dropped: the others keep their variant, so that its uses
/// compile and the mistake is reported once.
pub(super) fn code(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) -> Option<Entry> {
    let place = read.place(key);
    let number = match CodeRef::parse(key.get_ref()) {
        Ok(CodeRef::Code(number)) => number,
        Ok(_) => return None,
        Err(wrong) => {
            return read.refuse(Problem::new(wrong.message).at(&place, "").maybe_help(wrong.help));
        }
    };
    let table = read.table(key.get_ref(), value, &format!("{number} = {{ phrase = \"...\" }}"))?;
    let mut entry = Entry::new(number, place, "");
    let (mut has_phrase, mut has_name) = (false, false);
    for (key, value) in in_file_order(table) {
        match key.get_ref().as_ref() {
            "phrase" => {
                has_phrase = true;
                entry.phrase = phrase(value, read).unwrap_or_default();
                if !has_name {
                    entry.name_place = read.place(value);
                }
            }
            "name" => {
                has_name = true;
                entry.name = variant(value, read).unwrap_or_default();
                entry.name_place = read.place(value);
            }
            "summary" => entry.summary = read.prose("summary", value).unwrap_or_default(),
            "reference" => entry.reference = read.reference(value),
            "state" => entry.state = state(value, read).unwrap_or(State::InForce),
            "expires" => entry.expires = read.date("expires", value),
            "former" => entry.former = texts(read.strings("former", value, former_fault)),
            "requires" => entry.requires = texts(read.strings("requires", value, field_fault)),
            "suggests" => entry.suggests = texts(read.strings("suggests", value, field_fault)),
            "replace" => entry.replace = read.boolean("replace", value).unwrap_or_default(),
            _ => has_phrase |= read.unknown_key(key, "a code", &CODE) == Some("phrase"),
        }
    }
    if !has_phrase {
        let problem = Problem::new(format!("code `{number}` has no `phrase`")).at(&entry.place, "");
        read.problems.push(problem.help("write `phrase = \"...\"`, the recommended reason phrase"));
    }
    if !has_name && !entry.phrase.is_empty() {
        entry.name = name::variant(&entry.phrase).unwrap_or_default();
        if entry.name.is_empty() {
            let problem = Problem::new(format!("the phrase of `{number}` makes no name"))
                .at(&entry.name_place, "");
            read.problems.push(
                problem.help("add a `name` in UpperCamelCase, such as `name = \"NotFound\"`"),
            );
        }
    }
    Some(entry)
}

fn texts(strings: Vec<(String, Place)>) -> Vec<String> {
    strings.into_iter().map(|(text, _)| text).collect()
}

fn phrase(value: &Value<'_>, read: &mut Reader<'_>) -> Option<String> {
    let phrase = read.string("phrase", value)?;
    match phrase_fault(&phrase) {
        None => Some(phrase),
        Some(fault) => {
            let problem = Problem::new(format!("the phrase {fault}")).at(&read.place(value), "");
            read.refuse(
                problem
                    .help("a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)"),
            )
        }
    }
}

fn former_fault(phrase: &str) -> Option<Problem> {
    phrase_fault(phrase).map(|fault| {
        Problem::new(format!("a former phrase {fault}"))
            .help("a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)")
    })
}

fn field_fault(name: &str) -> Option<Problem> {
    (!is_field_name(name)).then(|| {
        Problem::new(format!("`{}` is not the name of a field", quoted(name)))
            .help("write a field name such as `Retry-After`")
    })
}

fn variant(value: &Value<'_>, read: &mut Reader<'_>) -> Option<String> {
    let text = read.string("name", value)?;
    let place = read.place(value);
    if !name::is_variant(&text) {
        let problem =
            Problem::new(format!("`{}` cannot name a variant", quoted(&text))).at(&place, "");
        let help = name::variant(&text).map_or_else(
            || {
                "a name is UpperCamelCase ASCII, at most 64 letters and digits, such as `NotFound`"
                    .to_owned()
            },
            |right| format!("write `{right}`"),
        );
        return read.refuse(problem.help(help));
    }
    Some(text)
}
