//! What is known of a code, a class or a name that a registry does not have.

use super::elsewhere::{left_out, of_vendor, say_temporary, temporary};
use super::spelled::FORMS;
use crate::registry::Registry;
use crate::report::filled::{filled, joined};
use crate::report::letters;
use crate::report::nearest::{nearest_codes, nearest_name};
use crate::report::problem::Problem;
use crate::spec::Entry;
use crate::spec::words::class::ClassPattern;
use crate::spec::words::name;

/// A number: of a temporary code, of a vendor, left out, or near others.
pub(super) fn code(registry: &Registry, code: u16) -> Problem {
    let mut problem = Problem::with("`{}` is not {} of this registry", &[&code, &registry.kind()]);
    let width = registry.width();
    if code.to_string().len() != width {
        problem = problem.note_with("a status code of this registry has {} digits", &[&width]);
    }
    let wanted = |entry: &Entry| entry.code == code;
    if let Some((parent, entry)) = left_out(registry, &wanted) {
        problem = problem.note_with("{} is in `{}`, and left out here", &[&entry.line(), &parent]);
    } else if let Some(entry) = temporary(registry, &wanted) {
        problem = say_temporary(problem, entry, registry);
    } else if registry.left_out.contains(&code) {
        problem = problem.note("a parent has it, and it is left out here");
    } else {
        for vendor in &registry.vendors {
            for entry in &vendor.codes {
                if wanted(entry) {
                    problem = problem.line(of_vendor(&vendor.name, entry, registry));
                }
            }
        }
    }
    let mut near = String::new();
    for code in nearest_codes(code, &registry.numbers()) {
        if let Some(entry) = registry.get(code) {
            near.push('\n');
            near.push_str(&entry.line());
        }
    }
    if near.is_empty() { problem } else { problem.help_with("the nearest codes are{}", &[&near]) }
}

/// A class that is none.
pub(super) fn class(registry: &Registry, class: ClassPattern) -> Problem {
    let classes = joined(&registry.classes, ", ", &|class| filled("`{}`", &[&class.pattern]));
    Problem::with("`{}` is not a class of this registry", &[&class])
        .help_with("the classes are {}", &[&classes])
}

/// A class or a set whose codes the registry leaves out.
pub(super) fn empty(kind: &str, what: &str) -> Problem {
    Problem::with("{} `{}` has no code in this registry", &[&kind, &what]).help("leave it out")
}

/// What to write instead of several codes where one is expected.
pub(crate) fn one_of(codes: &[u16]) -> String {
    match codes.first() {
        Some(code) => filled("write one of its codes, such as `{}`", &[&code]),
        None => "write `404` or `NotFound`".to_owned(),
    }
}

/// What is said of a class or a set where one code is expected.
pub(super) fn several(kind: &str, what: &str, codes: &[u16]) -> Problem {
    Problem::with("`{}` is a {}, and a status is one code", &[&what, &kind]).help(one_of(codes))
}

/// A name of a code or, where `sets` may stand, of several: a former one, that of a class, of a temporary code, of a
/// vendor, left out, or near another.
pub(super) fn name(registry: &Registry, name: &str, sets: bool) -> Problem {
    let problem = Problem::with("`{}` is not a code or a set of this registry", &[&name]);
    let called = |other: &str| other == name || name::constant(other) == name;
    let as_written = |variant: &str| {
        let shouted = letters::all(name, |letter| !letter.is_ascii_lowercase());
        if shouted { name::constant(variant) } else { variant.to_owned() }
    };
    let formerly = |entry: &&Entry| {
        entry.former.iter().any(|phrase| name::variant(phrase).is_some_and(|name| called(&name)))
    };
    if let Some(entry) = registry.codes.iter().find(formerly) {
        return problem
            .note_with("{} was called so and is \"{}\" now", &[&entry.code, &entry.phrase])
            .help_with("write `{}`", &[&as_written(&entry.name)]);
    }
    let wanted = |entry: &Entry| called(&entry.name);
    if let Some((parent, entry)) = left_out(registry, &wanted) {
        return problem.note_with("{} is in `{}`, and left out here", &[&entry.line(), &parent]);
    }
    if let Some(class) = registry.classes.iter().find(|class| called(&class.variant)) {
        let members = registry.members(class.pattern);
        if members.is_empty() {
            return empty("class", name);
        }
        if !sets {
            return several("class", name, &members);
        }
        return problem.help_with("write the class as `{}`", &[&class.pattern]);
    }
    if let Some(entry) = temporary(registry, &wanted) {
        return say_temporary(problem, entry, registry);
    }
    for vendor in &registry.vendors {
        if let Some(entry) = vendor.codes.iter().find(|entry| wanted(entry)) {
            return problem.line(of_vendor(&vendor.name, entry, registry));
        }
    }
    let mut names = Vec::new();
    for entry in &registry.codes {
        names.push(entry.name.as_str());
    }
    let containing = containing(name, &names);
    for set in &registry.sets {
        if sets && !set.codes.is_empty() {
            names.push(&set.key);
        }
    }
    match nearest_name(name, &names).or(containing) {
        Some(meant) if is_set(meant) => problem.help_with("did you mean `{}`?", &[&meant]),
        Some(meant) => problem.help_with("did you mean `{}`?", &[&as_written(meant)]),
        None if is_set(name) => {
            problem.help("a number that is known at run time goes through `Status::from_u16`")
        }
        None => problem.help_with("write {}", &[&FORMS]),
    }
}

/// The key of a set is in small letters, whatever was written.
fn is_set(name: &str) -> bool {
    letters::begins(name, |first| first.is_ascii_lowercase())
}

/// The only name with this word in it: `Teapot` for `ImATeapot`.
fn containing<'n>(word: &str, names: &[&'n str]) -> Option<&'n str> {
    let has_word = |name: &&&str| word.len() >= 4 && name.contains(word);
    let mut names = names.iter();
    let found = names.find(has_word)?;
    if names.any(|name| has_word(&name)) { None } else { Some(found) }
}
