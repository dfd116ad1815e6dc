//! What checking costs: enums with a derive, uses of `status!`, registries. Instructions are those of the compiler and
//! the macros together, with the macros as a debug build has them; times are the best of some rounds.

use status_benches::compiler::Compiler;
use status_benches::expansion::{Case, PEERS};
use status_benches::sources::{Peer, Use};
use status_benches::table::Table;
use std::time::Duration;

fn main() {
    let compiler = Compiler::new(PEERS);
    let round = |case: &Case| case.time(&compiler);
    println!("Per variant, in 1,000 enums of ten, some with fields:\n");
    let enums: Vec<Case> = Peer::ALL.into_iter().map(Case::variant_of).collect();
    let instructions: Vec<f64> = enums.iter().map(|case| case.instructions(&compiler)).collect();
    let times = best(&enums, &round);
    let of = |peer: Peer| Peer::ALL.iter().position(|other| *other == peer).expect("a peer");
    let (clone, by_hand) = (of(Peer::Clone), of(Peer::ByHand));
    let to_status = of(Peer::ToStatus);
    let mut table = Table::new(&[
        "",
        "thousand instructions",
        "to `Clone`",
        "to the `match`",
        "to `ToStatus`",
        "microseconds",
        "to `Clone`",
    ]);
    for (at, case) in enums.iter().enumerate() {
        table.row([
            case.name().to_owned(),
            format!("{:.0}", instructions[at] / 1e3),
            format!("{:.2}", instructions[at] / instructions[clone]),
            format!("{:.2}", instructions[at] / instructions[by_hand]),
            format!("{:.2}", instructions[at] / instructions[to_status]),
            format!("{:.0}", micros(times[at])),
            format!("{:.2}", micros(times[at]) / micros(times[clone])),
        ]);
    }
    println!("{table}");
    println!("Per use, in 10,000 functions of one use each (1,000 of a class):\n");
    let uses: Vec<Case> = Use::ALL.into_iter().map(Case::one_use).collect();
    let times = best(&uses, &round);
    let mut table =
        Table::new(&["", "thousand instructions", "more than by name", "microseconds", "more"]);
    let mut plain = (0.0, 0.0);
    for (case, time) in uses.iter().zip(times) {
        let (instructions, time) = (case.instructions(&compiler), micros(time));
        if case.is_basis() {
            plain = (instructions, time);
        }
        table.row([
            case.name().to_owned(),
            format!("{:.0}", instructions / 1e3),
            format!("{:.0}", (instructions - plain.0) / 1e3),
            format!("{time:.1}"),
            format!("{:.1}", time - plain.1),
        ]);
    }
    println!("{table}");
    println!("How it grows:\n");
    let mut table = Table::new(&["", "thousand instructions for each"]);
    let codes = [62, 300, 900].into_iter().map(Case::code_of_registry);
    for case in codes.chain([1, 10, 100, 1000].into_iter().map(Case::enum_of)) {
        let instructions = case.instructions(&compiler) / 1e3;
        table.row([case.name().to_owned(), format!("{instructions:.0}")]);
    }
    println!("{table}");
}

/// The best time of each case; a round measures all of them.
fn best(cases: &[Case], time: &dyn Fn(&Case) -> Duration) -> Vec<Duration> {
    let mut best = vec![Duration::MAX; cases.len()];
    for _ in 0..3 {
        for (best, case) in best.iter_mut().zip(cases) {
            *best = (*best).min(time(case));
        }
    }
    best
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
