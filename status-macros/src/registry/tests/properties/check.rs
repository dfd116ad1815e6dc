//! What is true of every registry and of every message.

use super::{FILES, read};
use crate::registry::Registry;
use crate::registry::catalog;
use crate::report::place::Place;
use crate::report::problems::Problems;
use crate::spec::words::name;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A message as every message is.
fn check_message(message: &str) -> Result<(), TestCaseError> {
    if message.starts_with("and ") {
        return Ok(());
    }
    let first = message.lines().next().unwrap_or_default();
    prop_assert!(!first.ends_with('.') && !first.starts_with(char::is_uppercase), "{}", message);
    prop_assert!(message.contains("--> ") && message.contains("= help: "), "{}", message);
    for line in message.lines() {
        prop_assert!(!line.contains(char::is_control), "{:?}", line);
        prop_assert!(!line.contains('^') || line.chars().count() + 7 <= 100, "{}", message);
    }
    Ok(())
}

/// A line and a column inside the text of one of the files.
fn check_place(place: &Place) -> Result<(), TestCaseError> {
    let name = place.source.name();
    prop_assert!(name == "codes.toml" || FILES.iter().any(|(file, _)| *file == name), "{}", name);
    let cited = place.to_string();
    let mut numbers = cited.rsplit(':').map(str::parse::<usize>);
    let (column, line) = (numbers.next().unwrap().unwrap(), numbers.next().unwrap().unwrap());
    let text = line.checked_sub(1).and_then(|before| place.source.text().split('\n').nth(before));
    prop_assert!(
        column > 0 && text.is_some_and(|text| column <= text.chars().count() + 1),
        "{}",
        cited
    );
    Ok(())
}

/// Whatever is generated of a registry can be: names are names, and each is there once.
fn check_registry(registry: &Registry) -> Result<(), TestCaseError> {
    let mut constants = BTreeSet::from(["ALL".to_owned()]);
    for entry in &registry.codes {
        prop_assert!(name::is_variant(&entry.name), "{:?}", entry.name);
        prop_assert!(constants.insert(name::constant(&entry.name)), "{}", entry.name);
        let mut classes = registry.classes.iter();
        prop_assert!(classes.any(|class| class.pattern.contains(entry.code)), "{}", entry.code);
    }
    let mut predicates = BTreeSet::from(["all".to_owned(), "empty".to_owned()]);
    for class in &registry.classes {
        prop_assert!(name::is_variant(&class.variant), "{:?}", class.variant);
        prop_assert!(predicates.insert(name::snake(&class.variant)), "{}", class.variant);
        prop_assert_eq!(class.pattern.width(), registry.width());
    }
    for set in &registry.sets {
        prop_assert!(name::is_key(&set.key) && predicates.insert(set.key.clone()), "{}", set.key);
        prop_assert!(set.codes.iter().all(|code| registry.get(*code).is_some()), "{}", set.key);
        prop_assert!(set.codes.is_sorted(), "{}", set.key);
    }
    prop_assert!(registry.codes.is_sorted_by_key(|entry| entry.code));
    prop_assert!(registry.temporary.iter().all(|entry| registry.get(entry.code).is_none()));
    Ok(())
}

/// What comes of a text, after a look at all of it.
pub(super) fn check(text: &str) -> Result<(Registry, Problems), TestCaseError> {
    let (registry, problems) = read(text);
    let messages = problems.render();
    prop_assert!(messages.len() <= 21);
    problems.places().try_for_each(check_place)?;
    messages.iter().try_for_each(|message| check_message(message))?;
    check_registry(&registry)?;
    if problems.is_empty() {
        // Only a parent that is nowhere leaves a registry without a code unmentioned.
        prop_assert!(!registry.broken || text.contains("extends"));
        prop_assert!(!registry.codes.is_empty() || text.contains("extends"));
    } else {
        prop_assert!(registry.broken);
    }
    Ok((registry, problems))
}

/// Two registries of which the same is generated. Of one that is broken only the codes have to be.
pub(super) fn says_the_same(one: &Registry, other: &Registry) -> Result<(), TestCaseError> {
    let codes =
        |registry: &Registry| registry.codes.iter().map(|entry| entry.code).collect::<Vec<_>>();
    prop_assert_eq!(codes(one), codes(other));
    if one.broken && other.broken {
        return Ok(());
    }
    prop_assert_eq!((&one.title, one.own_classes), (&other.title, other.own_classes));
    for (one, other) in one.codes.iter().zip(&other.codes) {
        prop_assert!(one.says_the_same(other), "{one:?} {other:?}");
    }
    let carried = |registry| catalog::encode(registry);
    prop_assert_eq!(carried(one), carried(other));
    Ok(())
}
