//! A code, class or name -> the codes that it stands for.

use super::unknown::{self, several};
use crate::registry::Registry;
use crate::report::letters;
use crate::report::problem::Problem;
use crate::spec::Entry;
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;

/// What was found.
pub(crate) enum Found<'r> {
    One(Single<'r>),
    /// The codes of a class or of a set, at least one, and the constant of `StatusSet` that has them.
    Several(Vec<u16>, String),
}

/// One code.
pub(crate) struct Single<'r> {
    pub(crate) entry: &'r Entry,
    /// The constant through which a use goes that has to warn: of a deprecated code, or of a former name.
    pub(crate) warning: Option<String>,
}

/// What a number, a class, a name or the key of a set stands for.
pub(crate) fn find<'r>(registry: &'r Registry, what: &CodeRef) -> Result<Found<'r>, Problem> {
    let (codes, constant, kind) = match what {
        CodeRef::Class(class) => match registry.class(*class) {
            Some(entry) => (registry.members(*class), name::constant(&entry.variant), "class"),
            None => return Err(unknown::class(registry, *class)),
        },
        CodeRef::Name(name) => {
            let Some(set) = registry.set(name) else {
                let found = named(registry, name).map(Found::One);
                return found.ok_or_else(|| unknown::name(registry, name, true));
            };
            (set.codes.clone(), set.constant(), "set")
        }
        CodeRef::Code(_) => return single(registry, what).map(Found::One),
    };
    if codes.is_empty() {
        return Err(unknown::empty(kind, &what.to_string()));
    }
    Ok(Found::Several(codes, constant))
}

/// The code that a number or a name stands for.
pub(crate) fn single<'r>(registry: &'r Registry, what: &CodeRef) -> Result<Single<'r>, Problem> {
    match what {
        CodeRef::Code(code) => match registry.get(*code) {
            Some(entry) => Ok(Single::of(entry)),
            None => Err(unknown::code(registry, *code)),
        },
        CodeRef::Class(class) => {
            Err(several("class", &what.to_string(), &registry.members(*class)))
        }
        CodeRef::Name(name) => match registry.set(name) {
            Some(set) => Err(several("set", name, &set.codes)),
            None => named(registry, name).ok_or_else(|| unknown::name(registry, name, false)),
        },
    }
}

fn named<'r>(registry: &'r Registry, name: &str) -> Option<Single<'r>> {
    // A constant has no small letter.
    if letters::find(name, |letter| letter.is_ascii_lowercase()).is_some() {
        return registry.codes.iter().find(|entry| entry.name == name).map(Single::of);
    }
    let current = |entry: &&Entry| entry.name == name || name::constant(&entry.name) == name;
    if let Some(entry) = registry.codes.iter().find(current) {
        return Some(Single::of(entry));
    }
    for (constant, entry) in registry.former_constants() {
        if constant == name {
            return Some(Single { entry, warning: Some(constant) });
        }
    }
    None
}

impl<'r> Single<'r> {
    fn of(entry: &'r Entry) -> Self {
        let warning = entry.state.warns().then(|| name::constant(&entry.name));
        Self { entry, warning }
    }

    /// The last part of the path of the status.
    pub(crate) fn name(&self) -> &str {
        self.warning.as_ref().unwrap_or(&self.entry.name)
    }
}
