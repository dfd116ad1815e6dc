//! A named group of codes: a row of `[sets]`.

use crate::code::shortened;
use crate::name;
use crate::problem::Problem;
use crate::reference::Reference;
use crate::source::Place;
use crate::syntax::in_file_order;
use crate::value::{Key, Member, Reader, Value};

const SET: [&str; 4] = ["codes", "summary", "reference", "replace"];

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
        let what =
            |set: &Self| set.members.iter().map(|member| member.what.clone()).collect::<Vec<_>>();
        self.key == other.key && self.summary == other.summary && what(self) == what(other)
    }
}

pub(super) fn set(key: &Key<'_>, value: &Value<'_>, read: &mut Reader<'_>) -> Option<SetEntry> {
    let place = read.place(key);
    let name = key.get_ref().as_ref();
    let fault = if name::is_key(name) {
        name::is_reserved_key(name).then_some("an item of the registry has this name")
    } else {
        Some("small letters, digits and single `_`, as in `method_preserving`")
    };
    if let Some(fault) = fault {
        let problem =
            Problem::new(format!("a set cannot be called `{}`", shortened(name))).at(&place, fault);
        return read.refuse(problem.help("give it a name that reads well after `is_`"));
    }
    let table = read.table(name, value, &format!("{name} = {{ codes = [404, \"5xx\"] }}"))?;
    let mut set = SetEntry {
        key: name.to_owned(),
        members: Vec::new(),
        summary: String::new(),
        reference: None,
        place,
        replace: false,
    };
    let mut listed = false;
    for (key, value) in in_file_order(table) {
        match key.get_ref().as_ref() {
            "codes" => {
                listed = true;
                set.members = read.members("codes", value).unwrap_or_default();
            }
            "summary" => set.summary = read.prose("summary", value).unwrap_or_default(),
            "reference" => set.reference = read.reference(value),
            "replace" => set.replace = read.boolean("replace", value).unwrap_or_default(),
            _ => listed |= read.unknown_key(key, "a set", &SET) == Some("codes"),
        }
    }
    if !listed {
        let problem = Problem::new(format!("set `{name}` has no `codes`")).at(&set.place, "");
        read.problems.push(problem.help(format!("write `{name} = {{ codes = [404, \"5xx\"] }}`")));
    }
    Some(set)
}
