//! `404 | 4xx | transient`: exactly the union of what stands in it, or the first that is unknown.

use super::errors;
use crate::registry::http;
use crate::spec::words::name;
use crate::status;
use proc_macro2::TokenStream;
use proptest::prelude::*;
use proptest::sample::select;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// What may stand between two bars.
fn alternative() -> impl Strategy<Value = String> {
    let known: Vec<String> = KNOWN.keys().cloned().collect();
    let sets: Vec<String> = http().0.sets.iter().map(|set| set.key.clone()).collect();
    prop_oneof![
        9 => select(known),
        3 => (1..6u16).prop_map(|digit| format!("{digit}xx")),
        3 => select(sets),
        1 => select(vec!["499", "6xx", "03", "0404", "not_found", "NotFoud", "104", "40x"]).prop_map(str::to_owned),
    ]
}

/// All that the built-in `status!` takes, and the codes that it stands for.
static KNOWN: LazyLock<BTreeMap<String, BTreeSet<u16>>> = LazyLock::new(|| {
    let http = &http().0;
    let mut known = BTreeMap::new();
    for entry in &http.codes {
        for name in [entry.code.to_string(), entry.name.clone(), name::constant(&entry.name)] {
            known.insert(name, BTreeSet::from([entry.code]));
        }
    }
    for (constant, entry) in http.former_constants() {
        known.insert(constant, BTreeSet::from([entry.code]));
    }
    for class in &http.classes {
        known.insert(class.pattern.to_string(), http.members(class.pattern).into_iter().collect());
    }
    for set in &http.sets {
        known.insert(set.key.clone(), set.codes.iter().copied().collect());
    }
    known
});

/// The codes of the names behind each `start`, which may be constants of `StatusSet`.
fn named(output: &str, start: &str) -> Vec<u16> {
    let http = &http().0;
    let mut found = Vec::new();
    for piece in output.split(start).skip(1) {
        let word = piece.split([' ', ')']).find(|word| !word.is_empty()).unwrap_or_default();
        let class = http.classes.iter().find(|class| name::constant(&class.variant) == word);
        let set = http.sets.iter().find(|set| set.constant() == word);
        let name = class.map(|class| class.pattern.to_string()).or(set.map(|set| set.key.clone()));
        found.extend(&KNOWN[&name.unwrap_or_else(|| word.to_owned())]);
    }
    found
}

proptest! {
    #[test]
    fn alternatives_are_their_union(alternatives in prop::collection::vec(alternative(), 1..7)) {
        let text = alternatives.join(" | ");
        let tokens: TokenStream = text.parse().unwrap();
        let pattern = status::expand(quote!((c) {} #tokens)).to_string();
        let set = status::expand(quote!((c) {} @set #tokens)).to_string();
        if let Some(first) = alternatives.iter().find(|text| !KNOWN.contains_key(*text)) {
            // What is said of it is what is said of it alone.
            let alone: TokenStream = first.parse().unwrap();
            let alone = status::expand(quote!((c) {} #alone)).to_string();
            prop_assert_eq!(errors(&alone), 1);
            prop_assert_eq!(&pattern, &alone, "{}", text);
            prop_assert_eq!(&set, &alone, "{}", text);
            return Ok(());
        }
        let union: BTreeSet<u16> =
            alternatives.iter().flat_map(|text| &KNOWN[text]).copied().collect();
        let listed = named(&pattern, "c :: Status > ::");
        prop_assert_eq!(&BTreeSet::from_iter(listed.clone()), &union, "{} -> {}", text, pattern);
        // A set of one code is a set all the same: the code stands twice.
        let is_code = alternatives.len() == 1 && !text.contains("xx") && http().0.set(&text).is_none();
        let expected = if union.len() == 1 && !is_code { 2 } else { union.len() };
        prop_assert_eq!(listed.len(), expected, "{} -> {}", text, pattern);
        let mut in_set = named(&set, "with (< c :: Status > ::");
        in_set.extend(named(&set, "union (< c :: StatusSet > ::"));
        prop_assert_eq!(BTreeSet::from_iter(in_set), union, "{} -> {}", text, set);
    }
}
