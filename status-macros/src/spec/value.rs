//! TOML values as what a key of a spec takes. Each getter says in its own words what is wrong with another value.

use crate::report::filled::{filled, together};
use crate::report::letters;
use crate::report::nearest::nearest_name;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::report::source::Source;
use crate::report::visible::quoted;
use crate::spec::words::code::CodeRef;
use crate::spec::words::phrase::prose;
use crate::spec::words::reference::Reference;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

mod date;
mod list;
mod refused;

pub(crate) use date::Date;
pub(crate) use list::{List, Member};
pub(crate) use refused::{Kind, Refused};

/// Reads the values of one source and keeps what is wrong with them.
pub(crate) struct Reader<'r> {
    pub(crate) source: &'r Arc<Source>,
    pub(crate) problems: &'r mut Problems,
    pub(crate) refused: &'r mut Refused,
}

pub(crate) type Key<'i> = Spanned<DeString<'i>>;
pub(crate) type Value<'i> = Spanned<DeValue<'i>>;

impl Reader<'_> {
    pub(crate) fn place<T>(&self, spanned: &Spanned<T>) -> Place {
        Place::new(self.source, spanned.span())
    }

    /// A text as it stands.
    pub(crate) fn string(&mut self, key: &str, value: &Value<'_>) -> Option<String> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong_type(key, "a string", value, &filled("{} = \"...\"", &[&key]));
        }
        text.map(str::to_owned)
    }

    /// A text for people: white space folded, no controls, not empty.
    pub(crate) fn prose(&mut self, key: &str, value: &Value<'_>) -> Option<String> {
        match prose(&self.string(key, value)?) {
            Ok(text) if text.is_empty() && key != "name" => {
                let problem = Problem::with("`{}` is empty", &[&key]).at(&self.place(value), "");
                self.refuse(problem.help("write a text, or leave it out"))
            }
            Ok(text) => Some(text),
            Err(fault) => {
                let problem = Problem::with("`{}` {}", &[&key, &fault]);
                self.refuse(problem.at(&self.place(value), "").help("leave this character out"))
            }
        }
    }

    /// What is neither `true` nor `false` is what it seems to say.
    pub(crate) fn boolean(&mut self, key: &str, value: &Value<'_>) -> bool {
        if let Some(boolean) = value.get_ref().as_bool() {
            return boolean;
        }
        let place = self.place(value);
        let word = place.text().trim_matches(letters::QUOTES);
        let meant = !["false", "no", "off", "0"].iter().any(|no| word.eq_ignore_ascii_case(no));
        self.wrong_type(key, "`true` or `false`", value, &filled("{} = {}", &[&key, &meant]));
        meant
    }

    /// Of a list of tables the first.
    pub(crate) fn table<'v, 'i>(
        &mut self,
        key: &str,
        value: &'v Value<'i>,
        example: &str,
    ) -> Option<&'v DeTable<'i>> {
        let table = value.get_ref().as_table();
        if table.is_some() {
            return table;
        }
        self.wrong_type(key, "a table", value, example);
        value.get_ref().as_array()?.first()?.get_ref().as_table()
    }

    pub(crate) fn reference(&mut self, value: &Value<'_>) -> Option<Reference> {
        let text = self.string("reference", value)?;
        let reference = Reference::parse(&text);
        if reference.is_none() {
            let problem = Problem::with("`{}` is not a reference", &[&quoted(&text)])
                .at(&self.place(value), "");
            self.problems.push(problem.help_with("write {}", &[&Reference::FORMS]));
        }
        reference
    }

    /// The one of the `known` keys that a key of `table` is. One that is none of them is read as what it was probably
    /// meant to be, so that this does not seem to be missing, unless that is there as well.
    pub(crate) fn key<'k>(
        &mut self,
        key: &Key<'_>,
        table: &DeTable<'_>,
        of: &str,
        known: &[&'k str],
    ) -> Option<&'k str> {
        let text = key.get_ref().as_ref();
        if let Some(key) = known.iter().find(|key| **key == text) {
            return Some(key);
        }
        let problem = Problem::with("unknown key `{}` of {}", &[&quoted(text), &of]);
        let meant = if self.problems.is_crowd() { None } else { nearest_name(text, known) };
        let help = if text == "extends" {
            // What it names is missing now.
            self.refused.insert_anything();
            "write it below `[registry]`".to_owned()
        } else if let Some(meant) = meant.filter(|meant| table.contains_key(*meant)) {
            filled("`{}` is there already: keep one of the two", &[&meant])
        } else if let Some(meant) = meant {
            filled("did you mean `{}`?", &[&meant])
        } else {
            let mut lines = Vec::new();
            for keys in known.chunks(6) {
                lines.push(together(keys, "`, `"));
            }
            filled("the keys are `{}`", &[&lines.join("`,\n`")])
        };
        self.problems.push(problem.at(&self.place(key), "").help(help));
        meant.filter(|meant| !table.contains_key(*meant))
    }

    /// A row was read; `before` it there were so many problems.
    pub(crate) fn row(&mut self, what: &CodeRef, before: usize) {
        if self.problems.count() > before {
            self.refused.insert_faulty(what);
        }
    }

    pub(crate) fn refuse<T>(&mut self, problem: Problem) -> Option<T> {
        self.problems.push(problem);
        None
    }

    pub(crate) fn wrong_type(&mut self, key: &str, takes: &str, found: &Value<'_>, example: &str) {
        let place = self.place(found);
        let header = place.text().strip_prefix('[').and_then(|text| text.strip_suffix(']'));
        let header = header.filter(|text| text.starts_with('[') && text.ends_with(']'));
        let (found, example) = match (found.get_ref(), header) {
            (DeValue::Array(_), Some(header)) if takes == "a table" => ("a list of tables", header),
            (other, _) => (kind(other), example),
        };
        let problem = Problem::with("`{}` takes {}", &[&quoted(key), &takes]);
        let problem = problem.at_with(&place, "this is {}", &[&found]);
        self.problems.push(problem.help_with("write `{}`", &[&example]));
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
