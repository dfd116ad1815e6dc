//! A named group of codes: a row of `[sets]`.

use crate::report::filled::filled;
use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::syntax::in_file_order;
use crate::spec::value::{Key, Member, Reader, Value};
use crate::spec::words::name;
use crate::spec::words::reference::Reference;
use crate::spec::words::taken::Taken;

const KEYS: [&str; 4] = ["codes", "summary", "reference", "replace"];

/// A row of `[sets]`.
#[derive(Clone)]
pub(crate) struct SetEntry {
    pub(crate) key: String,
    pub(crate) members: Vec<Member>,
    pub(crate) summary: String,
    pub(crate) reference: Option<Reference>,
    pub(crate) place: Place,
    pub(crate) replace: bool,
}

impl SetEntry {
    /// Two definitions that say the same, wherever they stand.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        self.key == other.key
            && self.summary == other.summary
            && self.reference == other.reference
            && self.members.len() == other.members.len()
            && self.has_members_of(other)
    }

    fn has_members_of(&self, other: &Self) -> bool {
        let mut own = Taken::default();
        for member in &self.members {
            own.add(member.what.to_string());
        }
        other.members.iter().all(|member| own.contains(&member.what.to_string()))
    }
}

/// A set, and whether it may be called so.
pub(super) fn set(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) -> (SetEntry, bool) {
    let place = read.place(key);
    let name = key.get_ref().as_ref();
    let is_key = may_be_called(name, &place, read);
    if !is_key {
        read.refused.insert_set(name);
        // As it is put right, too.
        let spaced = name.replace('-', " ");
        let snake = name::snake(&spaced.replace(' ', "_"));
        read.refused.insert_set(&snake.replace("__", "_"));
    }
    let mut set = SetEntry {
        key: name.to_owned(),
        members: Vec::new(),
        summary: String::new(),
        reference: None,
        place,
        replace: false,
    };
    let example = filled("{} = { codes = [404, \"5xx\"] }", &[&name]);
    let Some(table) = read.table(name, value, &example) else {
        // `gone = [404, 410]` is what the message makes of it.
        if value.get_ref().is_array() {
            set.members = read.members(key, "codes", value).members;
        }
        return (set, is_key);
    };
    let mut has_codes = false;
    for (key, value) in in_file_order(table) {
        match read.key(key, table, "a set", &KEYS) {
            Some("codes") => {
                has_codes = true;
                set.members = read.members(key, "codes", value).members;
            }
            Some("summary") => set.summary = read.prose("summary", value).unwrap_or_default(),
            Some("reference") => set.reference = read.reference(value),
            Some("replace") => set.replace = read.boolean("replace", value),
            _ => {}
        }
    }
    if !has_codes {
        let problem = Problem::with("set `{}` has no `codes`", &[&name]).at(&set.place, "");
        read.problems.push(problem.help_with("write `{}`", &[&example]));
    }
    (set, is_key)
}

fn may_be_called(name: &str, place: &Place, read: &mut Reader<'_>) -> bool {
    let fault = if name::is_key(name) {
        name::is_reserved_key(name).then_some("an item of the registry has this name")
    } else {
        Some("small letters, digits and single `_`")
    };
    if let Some(fault) = fault {
        let problem = Problem::with("a set cannot be called `{}`", &[&quoted(name)]);
        let help = "give it a name that reads well after `is_`, such as `cacheable`";
        read.problems.push(problem.at(place, fault).help(help));
    }
    fault.is_none()
}
