//! CPU seconds of a cold build of a crate that depends on one peer, and of what comes on top where another crate of the
//! build needs syn anyway.

use status_benches::cold::Cold;
use status_benches::table::Table;
use std::time::Duration;

const PEERS: [(&str, &str); 7] = [
    ("`status-codes`", "status-codes"),
    ("`status-codes` without `registry`", "status-codes\nstatus-codes.default-features = false"),
    ("`thiserror`", "thiserror = \"2\""),
    ("`http`", "http = \"1\""),
    ("`strum` with derive", "strum = { version = \"0.28\", features = [\"derive\"] }"),
    ("`num_enum`", "num_enum = \"0.7\""),
    ("both `thiserror` and `status-codes`", "thiserror = \"2\"\nstatus-codes"),
];

const THISERROR: usize = 2;
const BOTH: usize = 6;

fn main() {
    let crates = PEERS.map(|(name, lines)| (name, Cold::new(lines)));
    for profile in ["debug", "release"] {
        let arguments: &[&str] = if profile == "release" { &["--release"] } else { &[] };
        let mut best = [f64::MAX; PEERS.len()];
        // Rounds over all of them, so that a noisy minute is shared.
        for _ in 0..3 {
            for (best, (_, cold)) in best.iter_mut().zip(&crates) {
                *best = best.min(Duration::as_secs_f64(&cold.time(arguments)));
            }
        }
        println!("A cold {profile} build:\n");
        let mut table = Table::new(&["", "CPU seconds", "to `thiserror`"]);
        let row = |name: &str, seconds: f64| {
            [name.to_owned(), format!("{seconds:.2}"), format!("{:.2}", seconds / best[THISERROR])]
        };
        for ((name, _), seconds) in crates.iter().zip(&best) {
            table.row(row(name, *seconds));
        }
        let on_top = best[BOTH] - best[THISERROR];
        table.row(row("`status-codes` where `syn` is built anyway", on_top));
        println!("{table}");
    }
}
