//! `StatusSet`: it does what a `BTreeSet<Status>` does.

use proptest::prelude::*;
use status_codes::{Status, StatusSet};
use std::collections::{BTreeSet, HashSet};

type Model = BTreeSet<Status>;

/// The codes whose bit is set, both ways.
fn subset(bits: u64) -> (StatusSet, Model) {
    let chosen = Status::ALL.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1);
    let model: Model = chosen.map(|(_, status)| *status).collect();
    (model.iter().copied().collect(), model)
}

fn any_subset() -> impl Strategy<Value = (StatusSet, Model)> {
    any::<u64>().prop_map(subset)
}

fn model(set: StatusSet) -> Model {
    set.iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_set_has_the_codes_that_were_put_in((set, codes) in any_subset()) {
        for &status in Status::ALL {
            prop_assert_eq!(set.contains(status), codes.contains(&status));
        }
        for code in 0..=u16::MAX {
            let expected = Status::from_u16(code).is_some_and(|status| codes.contains(&status));
            prop_assert_eq!(set.contains_code(code), expected);
        }
        prop_assert_eq!(set.len(), codes.len());
        prop_assert_eq!(set.is_empty(), codes.is_empty());
        prop_assert_eq!(format!("{set:?}"), format!("{codes:?}"));
    }

    #[test]
    fn iteration_ascends_from_both_ends((set, codes) in any_subset(), turns in any::<u64>()) {
        prop_assert!(set.iter().eq(codes.iter().copied()));
        prop_assert!(set.into_iter().rev().eq(codes.iter().rev().copied()));
        let (mut ours, mut theirs) = (set.iter(), codes.iter().copied());
        for turn in 0..=codes.len() {
            prop_assert_eq!(ours.len(), theirs.len());
            prop_assert_eq!(ours.size_hint(), theirs.size_hint());
            if turns >> turn & 1 == 1 {
                prop_assert_eq!(ours.next(), theirs.next());
            } else {
                prop_assert_eq!(ours.next_back(), theirs.next_back());
            }
        }
        prop_assert_eq!((ours.next(), ours.next_back(), ours.next()), (None, None, None));
    }

    #[test]
    fn methods_are_those_of_sets((one, ours) in any_subset(), (other, theirs) in any_subset()) {
        prop_assert_eq!(model(one.union(other)), &ours | &theirs);
        prop_assert_eq!(model(one.intersection(other)), &ours & &theirs);
        prop_assert_eq!(model(one.difference(other)), &ours - &theirs);
        let all: Model = Status::ALL.iter().copied().collect();
        prop_assert_eq!(model(one.complement()), &all - &ours);
        prop_assert_eq!(one == other, ours == theirs);
    }

    #[test]
    fn laws_hold((a, _) in any_subset(), (b, _) in any_subset(), (c, _) in any_subset()) {
        prop_assert_eq!(!(a | b), !a & !b);
        prop_assert_eq!(a & (b | c), (a & b) | (a & c));
        prop_assert_eq!(a - b, a & !b);
        prop_assert_eq!((a | !a, a & !a, !!a), (StatusSet::ALL, StatusSet::EMPTY, a));
    }

    #[test]
    fn codes_are_collected_and_added((one, ours) in any_subset(), (other, theirs) in any_subset()) {
        let mut grown = one;
        grown.extend(other);
        prop_assert_eq!(model(grown), &ours | &theirs);
        let twice: StatusSet = one.iter().chain(&other).chain(one).collect();
        prop_assert_eq!(twice, grown);
        let by_one = theirs.iter().fold(one, |set, &status| set.with(status));
        prop_assert_eq!(by_one, grown);
    }
}

#[test]
fn equal_sets_hash_alike() {
    let cacheable = |status: &Status| status.is_cacheable();
    let forth: StatusSet = Status::ALL.iter().copied().filter(cacheable).collect();
    let back: StatusSet = Status::ALL.iter().rev().copied().filter(cacheable).collect();
    let known: HashSet<StatusSet> = [forth, back, StatusSet::CACHEABLE].into();
    assert_eq!(known.len(), 1);
    assert!(!known.contains(&StatusSet::UNCACHEABLE));
}

#[test]
fn a_loop_takes_a_set_and_a_reference_to_one() {
    let (set, mut seen) = (StatusSet::METHOD_PRESERVING, Vec::new());
    for status in &set {
        seen.push(status.as_u16());
    }
    for status in set {
        seen.push(status.as_u16());
    }
    assert_eq!(seen, [307, 308, 307, 308]);
}

#[test]
fn a_set_is_a_word() {
    assert_eq!(size_of::<StatusSet>(), 8);
    assert_eq!(StatusSet::default(), StatusSet::EMPTY);
}
