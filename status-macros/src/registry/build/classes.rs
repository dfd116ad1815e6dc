//! Classes, their names, and the codes that are in none.

use super::conflict::What;
use super::inherit::Merged;
use super::row::{Row, inherited_first};
use crate::report::filled::{filled, joined};
use crate::report::letters::start;
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::spec::words::class::ClassPattern;
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;
use crate::spec::words::taken::Taken;
use crate::spec::{ClassEntry, Entry, SetEntry, Spec};

impl Merged {
    pub(super) fn define_class(&mut self, class: &ClassEntry, problems: &mut Problems) {
        let pattern = class.pattern;
        if let Some(other) =
            self.classes.keys().iter().find(|other| other.width() != pattern.width())
        {
            let problem = Problem::with("class `{}` does not fit beside `{}`", &[&pattern, &other]);
            let help = "all codes of a registry have the same number of digits";
            problems.push(problem.at(&class.place, "").help(help));
            return self.refused.insert_class(pattern);
        }
        let what = What::Class(pattern);
        let existing = self.classes.get(&pattern).map(|row| row.cite(&row.entry.place));
        let is_missed = self.missed.contains(&CodeRef::Class(pattern));
        Self::check_replace(
            &what.to_string(),
            existing,
            is_missed,
            class.replace,
            &class.place,
            problems,
        );
        self.conflicts.remove(&what);
        self.classes.insert(pattern, Row::own(class.clone()));
    }

    /// Codes without a single class.
    pub(super) fn check_there_are_classes(&mut self, spec: &Spec, problems: &mut Problems) {
        let own = spec.codes.first().or(spec.guesses.first());
        let vendors = || spec.vendors.iter().find_map(|vendor| vendor.codes.first());
        let Some(first) = own.or_else(vendors) else { return };
        if self.classes.keys().is_empty() && !self.refused.has_classes() {
            let problem = Problem::new("this registry has codes and no classes");
            let help = "add `extends = \"http\"` to `[registry]`, or a table `[classes]`";
            problems.push(problem.at(&first.place, "every code is in a class").help(help));
            // With a parent there may be anything.
            self.refused.insert_anything();
            self.missed.insert_anything();
        }
    }

    /// Whether there is a class for a code.
    pub(super) fn in_a_class(&self, entry: &Entry, problems: &mut Problems) -> bool {
        let code = entry.code;
        if self.classes.keys().iter().any(|class| class.contains(code)) {
            return true;
        }
        // Without any class one message says so.
        if let Some(class) = self.classes.keys().first() {
            let (width, digits) = (class.width(), code.to_string());
            if !self.refused.has_class_of(code, digits.len() == width) {
                problems.push(self.no_class(entry, width, &digits));
            }
        }
        false
    }

    fn no_class(&self, entry: &Entry, width: usize, digits: &str) -> Problem {
        let code = entry.code;
        let classes = list_of_classes(self.classes.keys());
        if digits.len() == width {
            let class = start(digits, 1).to_owned() + &"x".repeat(width - 1);
            return Problem::with("code `{}` is in no class", &[&code])
                .at(&entry.place, "")
                .note(classes)
                .help_with("add `{} = { name = \"...\" }` to `[classes]`", &[&class]);
        }
        let plural = if digits.len() == 1 { "" } else { "s" };
        Problem::with("code `{}` has {} digit{}", &[&code, &digits.len(), &plural])
            .at(&entry.place, "")
            .note(classes)
            .help_with("the codes of this registry have {}", &[&width])
    }

    /// The names of classes become variants and predicates, as the keys of sets do: each is there once. It is the
    /// file's own that has to give way: a class with another name, a set altogether.
    pub(super) fn check_class_names(&mut self, problems: &mut Problems) {
        let mut taken = Taken::default();
        let mut nameless = Vec::new();
        let rows = inherited_first(self.classes.values());
        for (at, row) in rows.iter().enumerate() {
            let pattern = row.entry.pattern;
            let key = name::snake(&row.entry.variant);
            if key.is_empty() {
                nameless.push(pattern);
            } else if let Some(other) = taken.owner(&key) {
                problems.push(same_name(row, rows[other]));
                nameless.push(pattern);
            } else if let Some(set) = self.sets.get(&key).filter(|set| !set.is_own()) {
                problems.push(name_of_a_set(row, set));
                nameless.push(pattern);
            } else {
                if let Some(set) = self.sets.remove(&key) {
                    problems.push(name_of_a_class(row, &set));
                    self.refused.insert_set(&key);
                    self.misnamed.push(*set.entry);
                }
                taken.give(key, at);
            }
        }
        for pattern in nameless {
            self.refused.insert_faulty(&CodeRef::Class(pattern));
            if let Some(row) = self.classes.get_mut(&pattern) {
                let is_free = |name: &str| {
                    let key = name::snake(name);
                    !taken.contains(&key) && !self.sets.contains(&key)
                };
                row.entry.variant = name::free(&filled("Class{}", &[&pattern.digit()]), &is_free);
                taken.add(name::snake(&row.entry.variant));
            }
        }
    }
}

/// "the classes are `4xx`, `5xx`"
pub(super) fn list_of_classes(classes: &[ClassPattern]) -> String {
    match classes {
        [alone] => filled("the only class is `{}`", &[&alone]),
        classes => {
            "the classes are ".to_owned()
                + &joined(classes, ", ", &|class| filled("`{}`", &[&class]))
        }
    }
}

fn same_name(row: &Row<ClassEntry>, other: &Row<ClassEntry>) -> Problem {
    let (class, first) = (&row.entry, &other.entry);
    let problem = Problem::with("duplicate class name `{}`", &[&class.name]);
    let label = filled("already the name of `{}` {}", &[&first.pattern, &other.cite(&first.place)]);
    rename(row, problem, label)
}

fn name_of_a_set(row: &Row<ClassEntry>, set: &Row<SetEntry>) -> Problem {
    let problem = Problem::with("a class cannot be called `{}`", &[&row.entry.name]);
    rename(row, problem, filled("a set {} has this name", &[&set.cite(&set.entry.place)]))
}

fn name_of_a_class(row: &Row<ClassEntry>, set: &Row<SetEntry>) -> Problem {
    let (class, cite) = (row.entry.pattern, row.cite(&row.entry.place));
    Problem::with("a set cannot be called `{}`", &[&set.entry.key])
        .at_with(&set.entry.place, "class `{}` {} has this name", &[&class, &cite])
        .help("give it another name, which reads well after `is_`")
}

/// A class that needs another name, here or, if it is inherited, in the file that brings the two together.
fn rename(row: &Row<ClassEntry>, problem: Problem, label: String) -> Problem {
    let class = &row.entry;
    match &row.parent {
        None => problem.at(&class.name_place, label).help("give it another `name`"),
        Some(origin) => {
            let help = filled(
                "define `{}` here with `replace = true` and another `name`",
                &[&class.pattern],
            );
            problem.at(&origin.place, label).help(help)
        }
    }
}
