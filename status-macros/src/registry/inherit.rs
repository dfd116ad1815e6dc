//! Rows of parents and of the file itself, brought together: `extends`, `replace`, `temporary`.

use super::Parent;
use crate::code::ClassPattern;
use crate::problem::{Problem, Problems};
use crate::source::Place;
use crate::spec::{ClassEntry, Entry, SetEntry, Spec, State, Vendor};
use std::collections::BTreeMap;

/// A row, and the parent that it comes from; none for a row of the file itself.
#[derive(Debug)]
pub(super) struct Row<T> {
    pub(super) entry: T,
    pub(super) parent: Option<Origin>,
}

/// The parent of an inherited row, as the child calls it, and where the child does.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    name: String,
    pub(super) place: Place,
}

/// Two parents that define one thing differently.
#[derive(Debug)]
struct Conflict {
    what: String,
    code: Option<u16>,
    first: String,
    second: String,
    place: Place,
}

/// All rows that a registry can choose from.
#[derive(Debug, Default)]
pub(super) struct Merged {
    pub(super) rows: BTreeMap<u16, Row<Entry>>,
    class_rows: BTreeMap<ClassPattern, Row<ClassEntry>>,
    /// Temporary codes that are no variants.
    pub(super) temporary: BTreeMap<u16, Row<Entry>>,
    pub(super) sets: Vec<SetEntry>,
    pub(super) vendors: Vec<Vendor>,
    conflicts: Vec<Conflict>,
}

impl Origin {
    /// "in `http`", "in line 7 of `base.toml`"
    pub(super) fn cite(&self, place: &Place) -> String {
        if place.source.name() == self.name {
            format!("in line {} of `{}`", place.line(), self.name)
        } else {
            format!("in `{}`", self.name)
        }
    }
}

impl<T> Row<T> {
    /// Where the row is, seen from the file itself.
    pub(super) fn cite(&self, place: &Place) -> String {
        match &self.parent {
            Some(origin) => origin.cite(place),
            None => format!("in line {}", place.line()),
        }
    }
}

impl Merged {
    pub(super) fn from_parents(parents: &[Parent]) -> Self {
        let mut merged = Self::default();
        for parent in parents {
            merged.inherit(parent);
        }
        merged
    }

    fn inherit(&mut self, parent: &Parent) {
        let origin = Origin { name: parent.name.clone(), place: parent.place.clone() };
        let registry = &parent.registry;
        for class in &registry.classes {
            let same = |other: &ClassEntry| {
                other.variant == class.variant && other.summary == class.summary
            };
            match self.class_rows.get(&class.pattern) {
                Some(row) if !same(&row.entry) => {
                    let first = row.cite(&row.entry.place);
                    let what = format!("class `{}`", class.pattern);
                    self.conflict(what, None, first, &origin, &class.place);
                }
                Some(_) => {}
                None => {
                    let row = Row { entry: class.clone(), parent: Some(origin.clone()) };
                    self.class_rows.insert(class.pattern, row);
                }
            }
        }
        for entry in &registry.codes {
            match self.rows.get(&entry.code) {
                Some(row) if !row.entry.says_the_same(entry) => {
                    let first = row.cite(&row.entry.place);
                    let what = format!("code `{}`", entry.code);
                    self.conflict(what, Some(entry.code), first, &origin, &entry.place);
                }
                Some(_) => {}
                None => {
                    let row = Row { entry: entry.clone(), parent: Some(origin.clone()) };
                    self.rows.insert(entry.code, row);
                }
            }
        }
        for set in &registry.definitions {
            match self.sets.iter().find(|other| other.key == set.key) {
                Some(other) if !other.says_the_same(set) => {
                    let first = format!(
                        "in line {} of `{}`",
                        other.place.line(),
                        other.place.source.name()
                    );
                    self.conflict(format!("set `{}`", set.key), None, first, &origin, &set.place);
                }
                Some(_) => {}
                None => self.sets.push(set.clone()),
            }
        }
        for entry in &registry.temporary {
            let row = Row { entry: entry.clone(), parent: Some(origin.clone()) };
            self.temporary.entry(entry.code).or_insert(row);
        }
        for vendor in &registry.vendors {
            if !self.vendors.iter().any(|other| other.name == vendor.name) {
                self.vendors.push(vendor.clone());
            }
        }
    }

    fn conflict(
        &mut self,
        what: String,
        code: Option<u16>,
        first: String,
        origin: &Origin,
        at: &Place,
    ) {
        let second = origin.cite(at);
        self.conflicts.push(Conflict { what, code, first, second, place: origin.place.clone() });
    }

    /// Adds what the file itself says.
    pub(super) fn add(&mut self, spec: &Spec, problems: &mut Problems) {
        for class in &spec.classes {
            self.add_class(class, problems);
        }
        if self.class_rows.is_empty() && !(spec.codes.is_empty() && spec.vendors.is_empty()) {
            problems.push(no_classes(spec));
        }
        for entry in &spec.codes {
            self.add_code(entry, spec.header.temporary, problems);
        }
        for set in &spec.sets {
            self.add_set(set, problems);
        }
        for vendor in &spec.vendors {
            self.add_vendor(vendor, problems);
        }
    }

    fn add_class(&mut self, class: &ClassEntry, problems: &mut Problems) {
        let pattern = class.pattern;
        if let Some(other) = self.class_rows.keys().find(|other| other.width() != pattern.width()) {
            let problem = Problem::new(format!("classes `{other}` and `{pattern}` overlap"))
                .at(&class.place, "");
            return problems.push(
                problem.help(format!("all codes have as many digits as those of `{other}`")),
            );
        }
        let taken = self
            .class_rows
            .iter()
            .find(|(other, row)| **other != pattern && row.entry.variant == class.variant);
        if let Some((other, row)) = taken {
            let cite = row.cite(&row.entry.place);
            let problem = Problem::new(format!("duplicate class name `{}`", class.name));
            return problems.push(
                problem
                    .at(&class.place, format!("already the name of `{other}` {cite}"))
                    .help("give it another `name`"),
            );
        }
        let existing = self.class_rows.get(&pattern).map(|row| row.cite(&row.entry.place));
        replaceable(
            "class",
            &pattern.to_string(),
            existing.as_deref(),
            class.replace,
            &class.place,
            problems,
        );
        self.conflicts.retain(|conflict| conflict.what != format!("class `{pattern}`"));
        self.class_rows.insert(pattern, Row { entry: class.clone(), parent: None });
    }

    /// A code that no class holds is dropped; of two definitions the file's own is kept.
    fn add_code(&mut self, entry: &Entry, take_in: bool, problems: &mut Problems) {
        let code = entry.code;
        if !self.in_a_class(entry, problems) {
            return;
        }
        let existing = self.rows.get(&code).or_else(|| self.temporary.get(&code));
        let existing = existing.map(|row| row.cite(&row.entry.place));
        replaceable(
            "code",
            &code.to_string(),
            existing.as_deref(),
            entry.replace,
            &entry.place,
            problems,
        );
        self.conflicts.retain(|conflict| conflict.code != Some(code));
        self.rows.remove(&code);
        self.temporary.remove(&code);
        let variant = entry.state != State::Temporary || take_in;
        let rows = if variant { &mut self.rows } else { &mut self.temporary };
        rows.insert(code, Row { entry: entry.clone(), parent: None });
    }

    fn add_set(&mut self, set: &SetEntry, problems: &mut Problems) {
        if let Some(row) =
            self.class_rows.values().find(|row| crate::name::snake(&row.entry.variant) == set.key)
        {
            let problem = Problem::new(format!("a set cannot be called `{}`", set.key));
            let label = format!("class `{}` has this name", row.entry.pattern);
            return problems.push(
                problem.at(&set.place, label).help("give it a name that reads well after `is_`"),
            );
        }
        let at = self.sets.iter().position(|other| other.key == set.key);
        let cite = at
            .and_then(|at| self.sets.get(at))
            .map(|other| format!("in `{}`", other.place.source.name()));
        replaceable("set", &set.key, cite.as_deref(), set.replace, &set.place, problems);
        self.conflicts.retain(|conflict| conflict.what != format!("set `{}`", set.key));
        match at.and_then(|at| self.sets.get_mut(at)) {
            Some(other) => *other = set.clone(),
            None => self.sets.push(set.clone()),
        }
    }

    fn add_vendor(&mut self, vendor: &Vendor, problems: &mut Problems) {
        let mut codes: Vec<Entry> = Vec::new();
        for entry in &vendor.codes {
            if !self.in_a_class(entry, problems) {
                continue;
            }
            if let Some(other) =
                codes.iter().find(|other| other.name == entry.name && !entry.name.is_empty())
            {
                let problem = Problem::new(format!("duplicate name `{}`", entry.name));
                let label = format!("already the name of {} in `{}`", other.code, vendor.name);
                problems.push(problem.at(&entry.name_place, label).help("give it another `name`"));
            } else {
                codes.push(entry.clone());
            }
        }
        codes.sort_by_key(|entry| entry.code);
        self.vendors.retain(|other| other.name != vendor.name);
        self.vendors.push(Vendor { name: vendor.name.clone(), codes });
    }

    fn in_a_class(&self, entry: &Entry, problems: &mut Problems) -> bool {
        let code = entry.code;
        let Some(width) = self.class_rows.keys().next().map(|class| class.width()) else {
            return false;
        };
        if self.class_rows.keys().any(|class| class.contains(code)) {
            return true;
        }
        let digits = code.to_string().len();
        let classes: Vec<_> = self.class_rows.keys().map(|class| format!("`{class}`")).collect();
        let problem = if digits == width {
            let class = format!("{}{}", &code.to_string()[..1], "x".repeat(width - 1));
            Problem::new(format!("code `{code}` is in no class"))
                .at(&entry.place, format!("the classes are {}", classes.join(", ")))
                .help(format!("add `{class} = {{ name = \"...\" }}` to `[classes]`"))
        } else {
            let plural = if digits == 1 { "" } else { "s" };
            Problem::new(format!("code `{code}` has {digits} digit{plural}"))
                .at(&entry.place, "")
                .help(format!(
                    "the codes of this registry have {width}, as its classes say: {}",
                    classes.join(", ")
                ))
        };
        problems.push(problem);
        false
    }

    /// What parents define differently and neither the file nor its selection settles.
    pub(super) fn report_conflicts(&mut self, spec: &Spec, problems: &mut Problems) {
        for conflict in std::mem::take(&mut self.conflicts) {
            if conflict.code.is_some_and(|code| !self.rows.contains_key(&code)) {
                continue;
            }
            let Conflict { what, code, first, second, place } = conflict;
            let help = match code {
                Some(code) => format!(
                    "define `[{code}]` here with `replace = true`, or leave it out: `without = [{code}]`"
                ),
                None => "define it here with `replace = true`".to_owned(),
            };
            let place = if place.source.name() == spec.source.name() {
                place
            } else {
                Place::new(&spec.source, 0..0)
            };
            let problem = Problem::new(format!("two parents define {what} differently"));
            problems
                .push(problem.at(&place, format!("one {first}, the other {second}")).help(help));
        }
    }

    pub(super) fn keep(&mut self, kept: &dyn Fn(u16) -> bool) {
        self.rows.retain(|code, row| row.parent.is_none() || kept(*code));
        self.temporary.retain(|code, row| row.parent.is_none() || kept(*code));
    }

    /// With `temporary = true` the temporary codes become variants.
    pub(super) fn take_in_temporary(&mut self, take_in: bool) {
        if take_in {
            for (code, row) in std::mem::take(&mut self.temporary) {
                self.rows.entry(code).or_insert(row);
            }
        }
    }

    pub(super) fn classes(&self) -> Vec<ClassEntry> {
        self.class_rows.values().map(|row| row.entry.clone()).collect()
    }

    /// The rows as a registry keeps them: codes and temporary codes.
    pub(super) fn into_entries(self) -> (Vec<Entry>, Vec<Entry>) {
        let entries =
            |rows: BTreeMap<u16, Row<Entry>>| rows.into_values().map(|row| row.entry).collect();
        (entries(self.rows), entries(self.temporary))
    }
}

fn replaceable(
    kind: &str,
    what: &str,
    existing: Option<&str>,
    replace: bool,
    place: &Place,
    problems: &mut Problems,
) {
    match existing {
        Some(cite) if !replace => {
            let problem = Problem::new(format!("{kind} `{what}` exists already"))
                .at(place, format!("already {cite}"));
            problems.push(problem.help("add `replace = true` to define it anew, or leave it out"));
        }
        None if replace => {
            let problem = Problem::new(format!("{kind} `{what}` replaces nothing"))
                .at(place, "no parent has it");
            problems.push(problem.help("leave `replace` out"));
        }
        _ => {}
    }
}

fn no_classes(spec: &Spec) -> Problem {
    let first =
        spec.codes.first().or_else(|| spec.vendors.iter().find_map(|vendor| vendor.codes.first()));
    let problem = Problem::new("this registry has codes and no classes");
    let problem = match first {
        Some(entry) => problem.at(&entry.place, "a code is in a class"),
        None => problem,
    };
    problem.help("add `extends = \"http\"` to `[registry]`, or a table `[classes]` with rows such as `4xx = { name = \"Client Error\" }`")
}
