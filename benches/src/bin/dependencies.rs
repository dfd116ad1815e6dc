//! What `status-codes` pulls in: which crates, by default and with which features, why, under what licence, and what each costs in CPU seconds
//! of the compiler, in a debug build from nothing.

use status_benches::dependencies::{Dependent, compile, is_compiler};
use status_benches::table::Table;
use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

const ROUNDS: usize = 3;

fn main() -> ExitCode {
    if is_compiler() {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        return if compile(&arguments) { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let wrapper = std::env::current_exe().expect("this program");
    let dependent = Dependent::new();
    let mut best: BTreeMap<String, f64> = BTreeMap::new();
    for _ in 0..ROUNDS {
        for (name, seconds) in dependent.seconds(&wrapper) {
            let best = best.entry(name).or_insert(f64::MAX);
            *best = best.min(seconds);
        }
    }
    let cost = |name: &String| best.get(name).copied().unwrap_or_default();
    let dependencies = dependent.dependencies();
    let mut table = Table::new(&["by default", "asked for by", "licence", "CPU seconds"]);
    for (name, found) in dependencies.iter().filter(|(_, found)| found.features.is_empty()) {
        let cost = format!("{:.2}", cost(name));
        table.row([format!("`{name}`"), listed(&found.asked_by), found.licence.clone(), cost]);
    }
    println!("{table}");
    for feature in &dependent.features {
        let added = || dependencies.iter().filter(|(_, found)| found.features.contains(feature));
        let licences: BTreeSet<_> = added().map(|(_, found)| found.licence.as_str()).collect();
        let licences = licences.into_iter().collect::<Vec<_>>().join(", ");
        let seconds = added().fold(0.0, |sum, (name, _)| sum + cost(name));
        let names = added().map(|(name, _)| name.split(' ').next().unwrap_or_default().to_owned());
        let names = listed(&names.collect());
        if names.is_empty() {
            println!("- `{feature}` adds nothing.");
        } else {
            println!("- `{feature}`, {seconds:.2} CPU seconds: {names} ({licences}).");
        }
    }
    ExitCode::SUCCESS
}

fn listed(names: &BTreeSet<String>) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
