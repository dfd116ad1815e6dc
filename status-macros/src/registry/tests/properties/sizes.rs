//! Sets of any number and shape: a registry is built in no time, and its catalog is as large as a spec or none.

use super::read;
use crate::registry::catalog;
use crate::spec::syntax::LARGEST;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// For the largest of them, on a machine that is busy: what is quadratic takes minutes.
const LONGEST: Duration = Duration::from_secs(20);

/// What each of some sets names.
#[derive(Clone, Debug)]
struct Shape {
    /// Sets, by how far they stand behind it.
    steps: BTreeSet<usize>,
    /// Whether the first ones stand behind the last.
    is_circle: bool,
    /// Whether it has all codes, or one.
    has_all: bool,
}

#[derive(Clone, Debug)]
struct Sets {
    codes: usize,
    count: usize,
    shapes: Vec<Shape>,
}

impl Sets {
    fn named(&self, at: usize) -> BTreeSet<usize> {
        let Shape { steps, is_circle, .. } = &self.shapes[at % self.shapes.len()];
        let behind = steps.iter().map(|step| at + step);
        behind.filter(|to| *is_circle || *to < self.count).map(|to| to % self.count).collect()
    }

    fn text(&self) -> String {
        let mut text = "classes.1xxx.name = \"One\"\n".to_owned();
        for code in 0..self.codes {
            let _ = writeln!(text, "{}.phrase = \"Row {code}\"", 1000 + code);
        }
        for at in 0..self.count {
            let has_all = self.shapes[at % self.shapes.len()].has_all;
            let code = 1000 + at % self.codes;
            let mut members = if has_all { "\"1xxx\"".to_owned() } else { code.to_string() };
            for to in self.named(at) {
                let _ = write!(members, ", \"s{to}\"");
            }
            let _ = writeln!(text, "sets.s{at}.codes = [{members}]");
        }
        text
    }

    /// Whether a set names itself, by whatever way: those that name only such as name none are taken away first.
    fn has_circle(&self) -> bool {
        let mut named_by = vec![Vec::new(); self.count];
        let mut left = Vec::new();
        for at in 0..self.count {
            let named = self.named(at);
            left.push(named.len());
            for to in named {
                named_by[to].push(at);
            }
        }
        let mut open: Vec<usize> = (0..self.count).filter(|at| left[*at] == 0).collect();
        let mut gone = 0;
        while let Some(at) = open.pop() {
            gone += 1;
            for by in &named_by[at] {
                left[*by] -= 1;
                open.extend((left[*by] == 0).then_some(*by));
            }
        }
        gone < self.count
    }
}

fn sets() -> impl Strategy<Value = Sets> {
    let shape = (prop::collection::btree_set(0..3000usize, 0..4), any::<bool>(), any::<bool>());
    let shape = shape.prop_map(|(steps, is_circle, has_all)| Shape { steps, is_circle, has_all });
    let shapes = prop::collection::vec(shape, 1..4);
    // Small ones for their shape, and a few that are large.
    let size = prop_oneof![400 => (1..20usize, 1..50usize), 1 => (1..1000usize, 500..5000usize)];
    (size, shapes).prop_map(|((codes, count), mut shapes)| {
        for shape in &mut shapes {
            shape.steps = shape.steps.iter().map(|step| step % count).collect();
        }
        Sets { codes, count, shapes }
    })
}

proptest! {
    #[test]
    fn sets_take_neither_long_nor_much(sets in sets()) {
        let text = sets.text();
        let start = Instant::now();
        let (registry, problems) = read(&text);
        let messages = problems.render();
        let catalog = catalog::encode(&registry);
        prop_assert!(start.elapsed() < LONGEST, "{:?}: {}", start.elapsed(), text);
        prop_assert_eq!(registry.sets.len(), sets.count);
        // Each member takes six bytes, but for the last of a set.
        let members: usize = registry.sets.iter().map(|set| set.codes.len()).sum();
        match catalog {
            Some(catalog) => prop_assert!(catalog.len() <= LARGEST),
            None => prop_assert!(members * 6 + text.len() > LARGEST, "{}", text),
        }
        let said = messages.iter().any(|message| message.contains("contains itself"));
        prop_assert_eq!(said, sets.has_circle(), "{}", text);
    }
}
