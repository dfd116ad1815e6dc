//! A registry and its copy from a catalog: lookups find the same, and say the same of what they do not find.

use super::property;
use super::specs::family;
use crate::registry::Registry;
use crate::registry::catalog::{decode, encode};
use crate::spec::words::code::CodeRef;
use crate::spec::words::name;
use crate::status::lookup::{Found, find};
use proptest::prelude::*;
use proptest::sample::Index;

/// What a lookup answers.
pub(super) fn answer(registry: &Registry, text: &str) -> Result<Vec<u16>, String> {
    let what = CodeRef::parse(text).map_err(|wrong| wrong.message)?;
    match find(registry, &what) {
        Ok(Found::One(single)) => Ok(vec![single.entry.code]),
        Ok(Found::Several(codes, _)) => Ok(codes),
        Err(problem) => Err(problem.to_string()),
    }
}

/// All that a registry knows by number or name, and some that is near.
pub(super) fn asked(registry: &Registry) -> Vec<String> {
    let mut asked = Vec::new();
    let vendors = registry.vendors.iter().flat_map(|vendor| &vendor.codes);
    let own = registry.codes.iter().filter(|entry| entry.phrase.starts_with("Row"));
    for entry in own.chain(&registry.temporary).chain(vendors) {
        asked.extend([entry.code.to_string(), entry.name.clone(), name::constant(&entry.name)]);
    }
    for set in &registry.sets {
        asked.extend([set.key.clone(), format!("{}s", set.key)]);
    }
    let more = "99 100 104 200 404 405 503 615 777 1000 1xx 4xx 6xx 7xx Was461 WAS_461 NotFoud Gone Row46 GONE_FISHIN";
    asked.extend(more.split_whitespace().map(str::to_owned));
    asked.sort();
    asked.dedup();
    asked
}

#[test]
fn a_catalog_answers_as_its_registry() {
    let picked = prop::collection::vec(any::<Index>(), 8);
    property(&(family(), picked), |(family, picked)| {
        let (registry, problems) = family.build();
        prop_assert_eq!(problems, [""; 0], "{}", family.own.text());
        let text = encode(&registry).unwrap();
        let copy = decode(&text);
        prop_assert_eq!(encode(&copy).unwrap(), &text[..], "{}", family.own.text());
        let asked = asked(&registry);
        for asked in picked.iter().map(|index| index.get(&asked)) {
            let (one, other) = (answer(&registry, asked), answer(&copy, asked));
            prop_assert_eq!(one, other, "{} in {}", asked, family.own.text());
        }
        Ok(())
    });
}
