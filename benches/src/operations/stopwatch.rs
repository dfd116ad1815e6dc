//! Time of one operation, as the best of many passes.

use super::{Operation, Pass, Peer};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Passes of each peer. They take turns, so that a change of the machine's pace is the same for all.
const PASSES: usize = 400;

/// Nanoseconds of an operation by peer, with the loop around it, because a processor does both at once; `None` where a
/// peer does not have the operation.
#[must_use]
pub fn nanoseconds(operation: &mut Operation) -> [Option<f64>; 3] {
    let mut best = [Duration::MAX; 3];
    for pass_number in 0..PASSES {
        for peer in Peer::ALL {
            if let Some(pass) = operation.pass(Some(peer)) {
                let best = &mut best[peer as usize];
                *best = (*best).min(timed(pass, pass_number % 8));
            }
        }
    }
    Peer::ALL.map(|peer| {
        let count = operation.pass(Some(peer))?.count();
        Some(best[peer as usize].as_secs_f64() * 1e9 / f64::from(count))
    })
}

/// Runs a pass so many calls down: where its results lie on the stack, across two cache lines or in one, is chance, and
/// the best of all places is not.
#[inline(never)]
fn timed(pass: &mut dyn Pass, depth: usize) -> Duration {
    let below = black_box([0_u64; 1]);
    if depth > 0 {
        let time = timed(pass, depth - 1);
        black_box(below);
        return time;
    }
    let start = Instant::now();
    pass.run();
    start.elapsed()
}
