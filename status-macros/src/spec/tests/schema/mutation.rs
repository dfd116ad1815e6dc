//! A spec in another shape: keys, values and whole tables come, go and change places.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

mod parts;
mod pieces;

use parts::{insert, parent, paths, remove};
use pieces::{keys, values};

/// One change of a part of a spec. A part is a number, counted round and round.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Remove(usize),
    Rename(usize, &'static str),
    Replace(usize, Value),
    /// A row or an item beside the part.
    Insert(usize, &'static str, Value),
    /// The first part stands in the place of the second, too.
    Copy(usize, usize),
}

/// Each part without its place, under each key and with each value.
pub(super) fn single_steps(spec: &Value) -> Vec<Step> {
    let mut steps = Vec::new();
    for at in 0..paths(spec).len() {
        steps.push(Step::Remove(at));
        steps.extend(keys().into_iter().map(|key| Step::Rename(at, key)));
        steps.extend(values().into_iter().map(|value| Step::Replace(at, value)));
    }
    steps
}

pub(super) fn any_step() -> impl Strategy<Value = Step> {
    let at = any::<usize>;
    let key = || select(keys());
    let value = || select(values());
    prop_oneof![
        1 => at().prop_map(Step::Remove),
        2 => (at(), key()).prop_map(|(at, key)| Step::Rename(at, key)),
        4 => (at(), value()).prop_map(|(at, value)| Step::Replace(at, value)),
        3 => (at(), key(), value()).prop_map(|(at, key, value)| Step::Insert(at, key, value)),
        2 => (at(), at()).prop_map(|(from, to)| Step::Copy(from, to)),
    ]
}

pub(super) fn mutated(spec: &Value, steps: &[Step]) -> Value {
    let mut spec = spec.clone();
    for step in steps {
        let paths = paths(&spec);
        if !paths.is_empty() {
            take(&mut spec, step, &|at| &paths[at % paths.len()]);
        }
    }
    spec
}

fn take<'p>(spec: &mut Value, step: &Step, path: &dyn Fn(&usize) -> &'p str) {
    match step {
        Step::Remove(at) => drop(remove(spec, path(at))),
        Step::Rename(at, key) => {
            let value = remove(spec, path(at));
            insert(spec, parent(path(at)), key, value);
        }
        Step::Replace(at, value) => {
            *spec.pointer_mut(path(at)).expect("a part") = value.clone();
        }
        Step::Insert(at, key, value) => insert(spec, parent(path(at)), key, value.clone()),
        Step::Copy(from, to) => {
            let value = spec.pointer(path(from)).expect("a part").clone();
            *spec.pointer_mut(path(to)).expect("a part") = value;
        }
    }
}
