//! The registry of a spec that is right and has no parents, as the built-in one has none: there is nothing to check.

use super::{Family, Registry, Set};
use crate::spec::value::Refused;
use crate::spec::words::code::CodeRef;
use crate::spec::{Entry, SetEntry, Spec, State};

impl Registry {
    pub(crate) fn of_right(spec: Spec) -> Self {
        let (mut codes, mut temporary) = (Vec::new(), Vec::new());
        for entry in spec.codes {
            let rows: &mut Vec<Entry> =
                if entry.state == State::Temporary { &mut temporary } else { &mut codes };
            let at = rows.partition_point(|other| other.code < entry.code);
            rows.insert(at, entry);
        }
        let mut sets: Vec<Set> = Vec::new();
        for set in &spec.sets {
            let mut members = Vec::new();
            for entry in &codes {
                if contains(&spec.sets, set, entry.code) {
                    members.push(entry.code);
                }
            }
            let at = sets.partition_point(|other| other.key < set.key);
            let (summary, reference) = (set.summary.clone(), set.reference.clone());
            sets.insert(at, Set { key: set.key.clone(), codes: members, summary, reference });
        }
        Self {
            title: spec.header.title.unwrap_or_default(),
            family: Family::StandAlone,
            own_classes: true,
            classes: spec.classes,
            codes,
            temporary,
            sets,
            vendors: spec.vendors,
            extends: Vec::new(),
            left_out: Vec::new(),
            selects: false,
            broken: false,
            refused: Refused::default(),
            definitions: spec.sets,
            source: None,
        }
    }
}

/// Whether a code is in a set, or in one of `sets` that the set names.
fn contains(sets: &[SetEntry], set: &SetEntry, code: u16) -> bool {
    set.members.iter().any(|member| match &member.what {
        CodeRef::Code(other) => *other == code,
        CodeRef::Class(class) => class.contains(code),
        CodeRef::Name(key) => sets.iter().any(|set| set.key == *key && contains(sets, set, code)),
    })
}
