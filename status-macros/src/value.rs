//! TOML values as what a key of a spec takes. Each getter says in its own words what is wrong with another value.

use crate::code::{CodeRef, shortened};
use crate::nearest::nearest_name;
use crate::phrase::prose;
use crate::problem::{Problem, Problems};
use crate::reference::Reference;
use crate::source::{Place, Source};
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeArray, DeString, DeTable, DeValue};

/// Reads the values of one source and keeps what is wrong with them.
pub(crate) struct Reader<'r> {
    pub(crate) source: &'r Arc<Source>,
    pub(crate) problems: &'r mut Problems,
}

pub(crate) type Key<'i> = Spanned<DeString<'i>>;
pub(crate) type Value<'i> = Spanned<DeValue<'i>>;

/// A code, a class or a set, as a list of a spec names it.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) what: CodeRef,
    pub(crate) place: Place,
}

/// A day; data only, no build compares it with the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Date {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Reader<'_> {
    pub(crate) fn place<T>(&self, spanned: &Spanned<T>) -> Place {
        Place::new(self.source, spanned.span())
    }

    /// A text as it stands.
    pub(crate) fn string(&mut self, key: &str, value: &Value<'_>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) => Some(text.clone().into_owned()),
            other => self.wrong_type(key, "a string", other, value, &format!("{key} = \"...\"")),
        }
    }

    /// A text for people: white space folded, no controls.
    pub(crate) fn prose(&mut self, key: &str, value: &Value<'_>) -> Option<String> {
        match prose(&self.string(key, value)?) {
            Ok(text) => Some(text),
            Err(fault) => {
                let problem = Problem::new(format!("`{key}` {fault}"));
                self.refuse(problem.at(&self.place(value), "").help("write visible characters"))
            }
        }
    }

    pub(crate) fn boolean(&mut self, key: &str, value: &Value<'_>) -> Option<bool> {
        match value.get_ref() {
            DeValue::Boolean(boolean) => Some(*boolean),
            other => {
                self.wrong_type(key, "`true` or `false`", other, value, &format!("{key} = true"))
            }
        }
    }

    pub(crate) fn date(&mut self, key: &str, value: &Value<'_>) -> Option<Date> {
        let DeValue::Datetime(datetime) = value.get_ref() else {
            let example = format!("{key} = 2026-10-05");
            return self.wrong_type(key, "a date", value.get_ref(), value, &example);
        };
        let Some(day) = datetime.date.filter(|_| datetime.time.is_none()) else {
            let problem = Problem::new(format!("`{key}` takes a date, not a time of day"));
            return self.refuse(
                problem.at(&self.place(value), "").help(format!("write `{key} = 2026-10-05`")),
            );
        };
        Some(Date { year: day.year, month: day.month, day: day.day })
    }

    pub(crate) fn table<'v, 'i>(
        &mut self,
        key: &str,
        value: &'v Value<'i>,
        example: &str,
    ) -> Option<&'v DeTable<'i>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(table),
            other => self.wrong_type(key, "a table", other, value, example),
        }
    }

    /// A list of texts, each through `check`, which says what is wrong with it.
    pub(crate) fn strings(
        &mut self,
        key: &str,
        value: &Value<'_>,
        check: impl Fn(&str) -> Option<Problem>,
    ) -> Vec<(String, Place)> {
        let example = format!("{key} = [\"...\"]");
        let mut strings: Vec<(String, Place)> = Vec::new();
        for item in self.list(key, value, "a list of strings", &example).into_iter().flatten() {
            let place = self.place(item);
            let DeValue::String(text) = item.get_ref() else {
                let _: Option<()> =
                    self.wrong_type(key, "a list of strings", item.get_ref(), item, &example);
                continue;
            };
            if let Some(problem) = check(text) {
                self.problems.push(problem.at(&place, ""));
            } else if strings.iter().any(|(other, _)| other.eq_ignore_ascii_case(text)) {
                let problem =
                    Problem::new(format!("`{}` stands twice in `{key}`", shortened(text)));
                self.problems.push(problem.at(&place, "a second time").help("keep one of the two"));
            } else {
                strings.push((text.clone().into_owned(), place));
            }
        }
        strings
    }

    /// A list of codes, classes (`"4xx"`) and sets.
    pub(crate) fn members(&mut self, key: &str, value: &Value<'_>) -> Option<Vec<Member>> {
        const LIST: &str = "a list of codes, classes and sets";
        let example = format!("{key} = [404, \"5xx\"]");
        let mut members: Vec<Member> = Vec::new();
        for item in self.list(key, value, LIST, &example)? {
            let place = self.place(item);
            let spelled = match item.get_ref() {
                DeValue::Integer(_) => CodeRef::parse(place.text()),
                DeValue::String(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
                    CodeRef::parse(place.text())
                }
                DeValue::String(text) => CodeRef::parse(text),
                other => {
                    let _: Option<()> = self.wrong_type(key, LIST, other, item, &example);
                    continue;
                }
            };
            match spelled {
                Err(wrong) => self
                    .problems
                    .push(Problem::new(wrong.message).at(&place, "").maybe_help(wrong.help)),
                Ok(what) if members.iter().any(|other| other.what == what) => {
                    let problem = Problem::new(format!("`{what}` stands twice in `{key}`"));
                    self.problems
                        .push(problem.at(&place, "a second time").help("keep one of the two"));
                }
                Ok(what) => members.push(Member { what, place }),
            }
        }
        Some(members)
    }

    pub(crate) fn reference(&mut self, value: &Value<'_>) -> Option<Reference> {
        let text = self.string("reference", value)?;
        let reference = Reference::parse(&text);
        if reference.is_none() {
            let problem = Problem::new(format!("`{}` is not a reference", quoted(&text)))
                .at(&self.place(value), "");
            self.problems.push(problem.help(format!("write {}", Reference::FORMS)));
        }
        reference
    }

    fn list<'v, 'i>(
        &mut self,
        key: &str,
        value: &'v Value<'i>,
        takes: &str,
        example: &str,
    ) -> Option<&'v DeArray<'i>> {
        match value.get_ref() {
            DeValue::Array(list) => Some(list),
            other => self.wrong_type(key, takes, other, value, example),
        }
    }

    /// A key that nothing reads; the known one that was probably meant comes back.
    pub(crate) fn unknown_key<'k>(
        &mut self,
        key: &Key<'_>,
        of: &str,
        known: &[&'k str],
    ) -> Option<&'k str> {
        let text = key.get_ref();
        let problem = Problem::new(format!("unknown key `{}` of {of}", shortened(text)));
        let meant = nearest_name(text, known.iter().copied());
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the keys are `{}`", known.join("`, `")),
        };
        self.problems.push(problem.at(&self.place(key), "").help(help));
        meant
    }

    pub(crate) fn refuse<T>(&mut self, problem: Problem) -> Option<T> {
        self.problems.push(problem);
        None
    }

    fn wrong_type<T>(
        &mut self,
        key: &str,
        takes: &str,
        found: &DeValue<'_>,
        at: &Value<'_>,
        example: &str,
    ) -> Option<T> {
        let problem = Problem::new(format!("`{}` takes {takes}", shortened(key)));
        self.refuse(
            problem
                .at(&self.place(at), format!("this is {}", kind(found)))
                .help(format!("write `{example}`")),
        )
    }
}

/// What a value is, in words.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// A text of the spec as it may stand in a message.
pub(crate) fn quoted(text: &str) -> String {
    shortened(&text.escape_debug().to_string())
}
