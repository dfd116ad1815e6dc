//! Lists of texts, and of codes, classes and sets.

use super::{Key, Reader, Value};
use crate::report::filled::filled;
use crate::report::letters;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::words::code::CodeRef;
use crate::spec::words::taken::Taken;
use std::slice::from_ref;
use toml::de::DeValue;

/// A code, a class or a set, as a list of a spec names it.
#[derive(Clone)]
pub(crate) struct Member {
    pub(crate) what: CodeRef,
    pub(crate) place: Place,
}

/// Members, and the key that they are listed under.
#[derive(Clone)]
pub(crate) struct List {
    pub(crate) members: Vec<Member>,
    pub(crate) place: Place,
    /// Whether it can be told of all of them what they are.
    pub(crate) is_complete: bool,
}

const MEMBERS: &str = "a list of codes, classes and sets";
const FORMS: &str = "write a code `404`, a class `\"4xx\"` or the key of a set";

impl Reader<'_> {
    /// A list of texts, each through `check`, which says what is wrong with it. No two of them are `same`.
    pub(crate) fn strings(
        &mut self,
        key: &str,
        value: &Value<'_>,
        example: &str,
        same: fn(&str) -> String,
        check: fn(&str) -> Option<Problem>,
    ) -> Vec<(String, Place)> {
        let mut strings = Vec::new();
        let mut seen = Taken::default();
        let DeValue::Array(list) = value.get_ref() else {
            self.wrong_type(key, "a list of strings", value, example);
            return strings;
        };
        for item in list {
            let place = self.place(item);
            let DeValue::String(text) = item.get_ref() else {
                self.wrong_type(key, "a list of strings", item, example);
                continue;
            };
            if let Some(problem) = check(text) {
                self.problems.push(problem.at(&place, ""));
            } else if seen.add(same(text)) {
                strings.push((text.clone().into_owned(), place));
            } else {
                self.problems.push(twice(text, key, &place));
            }
        }
        strings
    }

    /// A list of codes, classes (`"4xx"`) and sets. One alone is taken for a list of one, and a misspelled one for what
    /// is meant.
    pub(crate) fn members(&mut self, key: &Key<'_>, name: &str, value: &Value<'_>) -> List {
        let example = filled("{} = [404, \"5xx\"]", &[&name]);
        let mut list = List { members: Vec::new(), place: self.place(key), is_complete: true };
        let mut seen = Taken::default();
        let items: &[Value<'_>] = match value.get_ref() {
            DeValue::Array(items) => items,
            other => {
                self.wrong_type(name, MEMBERS, value, &example);
                list.is_complete = matches!(other, DeValue::Integer(_) | DeValue::String(_));
                if list.is_complete { from_ref(value) } else { &[] }
            }
        };
        for item in items {
            let place = self.place(item);
            let what = match item.get_ref() {
                DeValue::Integer(_) => CodeRef::parse(place.text()),
                DeValue::String(text) if is_code(text) => CodeRef::parse(place.text()),
                DeValue::String(text) => CodeRef::parse(text),
                _ => {
                    self.wrong_type(name, MEMBERS, item, &example);
                    list.is_complete = false;
                    continue;
                }
            };
            match what {
                Err(wrong) => {
                    let help = wrong.meant.as_ref().map_or(FORMS.to_owned(), written);
                    self.problems.push(Problem::new(wrong.message).at(&place, "").help(help));
                    match wrong.meant {
                        Some(what) if seen.add(what.to_string()) => {
                            list.members.push(Member { what, place });
                        }
                        meant => list.is_complete &= meant.is_some(),
                    }
                }
                Ok(what) if seen.add(what.to_string()) => {
                    list.members.push(Member { what, place });
                }
                Ok(what) => self.problems.push(twice(&what.to_string(), name, &place)),
            }
        }
        list
    }
}

/// A code in quotes is refused as what it is: text.
fn is_code(text: &str) -> bool {
    letters::are_digits(text)
}

fn written(what: &CodeRef) -> String {
    match what {
        CodeRef::Code(code) => filled("write `{}`", &[&code]),
        other => filled("write `\"{}\"`", &[&other]),
    }
}

fn twice(text: &str, key: &str, place: &Place) -> Problem {
    Problem::with("`{}` stands twice in `{}`", &[&quoted(text), &key])
        .at(place, "a second time")
        .help("keep one of the two")
}
