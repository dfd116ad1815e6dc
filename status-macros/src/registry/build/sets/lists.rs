//! Lists that are no sets: `only` and `without`, and what cannot be called as it is.

use super::{Walk, take};
use crate::registry::build::defined::Defined;
use crate::registry::build::positions::Positions;
use crate::registry::build::unknown::{Listed, Within};
use crate::report::problems::Problems;
use crate::report::source::Source;
use crate::spec::SetEntry;
use crate::spec::value::Member;
use std::sync::Arc;

/// The codes that a list names, and whether each of its members names some. What is wrong in the sets that it names is
/// reported at their resolution.
pub(in crate::registry::build) fn expand(
    defined: &Defined,
    members: &[Member],
    within: Within,
    source: &Arc<Source>,
    problems: &mut Problems,
) -> (Vec<u16>, bool) {
    let mut later = Problems::default();
    let mut walk = Walk::new(defined, defined, source, &mut later);
    let mut found = Positions::default();
    let mut is_complete = true;
    for member in members {
        if let Some(at) = defined.set(&member.what) {
            found.union(walk.follow(at));
        } else if !take(defined, &member.what, &mut found) {
            let list = Listed { within, members, of: None };
            defined.unknown(member, list, defined, problems);
            is_complete = false;
        }
    }
    (found.of(&defined.codes), is_complete)
}

/// What is wrong with the members of sets that are none, because they cannot be called so.
pub(in crate::registry::build) fn check(
    defined: &Defined,
    before: &Defined,
    sets: &[SetEntry],
    problems: &mut Problems,
) {
    for set in sets {
        let list = Listed { within: Within::Codes, members: &set.members, of: None };
        for member in &set.members {
            let mut found = Positions::default();
            if defined.set(&member.what).is_none() && !take(defined, &member.what, &mut found) {
                defined.unknown(member, list, before, problems);
            }
        }
    }
}
