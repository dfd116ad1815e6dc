//! Sets that name each other in a circle.

use super::{Open, Walk};
use crate::report::filled::{filled, together};
use crate::report::problem::Problem;

/// How many sets of a circle a message names.
const NAMED: usize = 3;

impl Walk<'_> {
    /// The sets from `depth` on name each other in a circle: the last of this file is to blame. One that has none was
    /// reported where it is.
    pub(super) fn circle(&self, depth: usize) -> Option<Problem> {
        let blamed = self.open.last()?.own.filter(|own| *own >= depth)?;
        let Open { set, next, .. } = &self.open[blamed];
        let place = &set.members.get(next - 1)?.place;
        let circle = &self.open[depth..];
        let label = match circle.len() - 1 {
            0 => String::new(),
            count if count > NAMED => filled("by way of {} other sets", &[&count]),
            _ => {
                let mut others = Vec::new();
                for open in circle {
                    if open.set.key != set.key {
                        others.push(open.set.key.as_str());
                    }
                }
                filled("by way of `{}`", &[&together(&others, "`, `")])
            }
        };
        Some(
            Problem::with("set `{}` contains itself", &[&set.key])
                .at(place, label)
                .help("leave this member out"),
        )
    }
}
