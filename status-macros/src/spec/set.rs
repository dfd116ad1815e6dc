//! A named group of codes: a row of `[sets]`.

use crate::report::place::Place;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::syntax::in_file_order;
use crate::spec::value::{Key, Member, Reader, Value};
use crate::spec::words::name;
use crate::spec::words::reference::Reference;
use std::collections::HashSet;

const KEYS: [&str; 4] = ["codes", "summary", "reference", "replace"];

/// A row of `[sets]`.
#[derive(Clone, Debug)]
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
        let mut own = HashSet::new();
        for member in &self.members {
            own.insert(member.what.to_string());
        }
        other.members.iter().all(|member| own.contains(&member.what.to_string()))
    }
}

pub(super) fn set(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) -> Option<SetEntry> {
    let place = read.place(key);
    let name = key.get_ref().as_ref();
    if !may_be_called(name, &place, read) {
        read.refused.insert_set(name);
        return None;
    }
    let example = format!("{name} = {{ codes = [404, \"5xx\"] }}");
    let Some(table) = read.table(name, value, &example) else {
        read.refused.insert_set(name);
        return None;
    };
    let mut set = SetEntry {
        key: name.to_owned(),
        members: Vec::new(),
        summary: String::new(),
        reference: None,
        place,
        replace: false,
    };
    let mut has_codes = false;
    for (key, value) in in_file_order(table) {
        match key.get_ref().as_ref() {
            "codes" => {
                has_codes = true;
                set.members = read.members("codes", value).unwrap_or_default();
            }
            "summary" => set.summary = read.prose("summary", value).unwrap_or_default(),
            "reference" => set.reference = read.reference(value),
            "replace" => set.replace = read.boolean("replace", value).unwrap_or_default(),
            _ => has_codes |= read.unknown_key(key, "a set", &KEYS) == Some("codes"),
        }
    }
    if !has_codes {
        let problem = Problem::new(format!("set `{name}` has no `codes`")).at(&set.place, "");
        read.problems.push(problem.help(format!("write `{example}`")));
    }
    Some(set)
}

fn may_be_called(name: &str, place: &Place, read: &mut Reader<'_>) -> bool {
    let fault = if name::is_key(name) {
        name::is_reserved_key(name).then_some("an item of the registry has this name")
    } else {
        Some("small letters, digits and single `_`")
    };
    if let Some(fault) = fault {
        let problem = Problem::new(format!("a set cannot be called `{}`", quoted(name)));
        let help = "give it a name that reads well after `is_`, such as `cacheable`";
        read.problems.push(problem.at(place, fault).help(help));
    }
    fault.is_none()
}
