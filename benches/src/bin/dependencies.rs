//! What `status-codes` pulls in: which crates, by default and with which features, why, under what licence, and what each
//! costs in CPU seconds of the compiler, in a debug build from nothing.

use status_benches::dependencies::{Dependent, Name, compile, is_compiler};
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
    let dependencies = dependent.dependencies();
    let all: Vec<&str> = dependent.features.iter().map(String::as_str).collect();
    let (mut by_default, mut with_all) = (BTreeMap::new(), BTreeMap::new());
    // Rounds over both, so that a noisy minute is shared.
    for _ in 0..ROUNDS {
        keep_least(&mut by_default, dependent.seconds(&[], &wrapper));
        keep_least(&mut with_all, dependent.seconds(&all, &wrapper));
    }
    let mut table = Table::new(&["by default", "asked for by", "licence", "CPU seconds"]);
    for (name, found) in dependencies.iter().filter(|(_, found)| found.features.is_empty()) {
        let cost = format!("{:.2}", by_default.get(name).copied().unwrap_or_default());
        table.row([format!("`{name}`"), listed(&found.asked_by), found.licence.clone(), cost]);
    }
    println!("{table}");
    for feature in &dependent.features {
        let added = || dependencies.iter().filter(|(_, found)| found.features.contains(feature));
        let names = added().map(|(name, _)| name.split(' ').next().unwrap_or_default().to_owned());
        let names = listed(&names.collect());
        if names.is_empty() {
            continue;
        }
        let licences: BTreeSet<_> = added().map(|(_, found)| found.licence.as_str()).collect();
        let licences = licences.into_iter().collect::<Vec<_>>().join(", ");
        let more = added()
            .fold(0.0, |sum, (name, _)| sum + with_all.get(name).copied().unwrap_or_default());
        println!("- `{feature}`, {more:.1} CPU seconds: {names} ({licences}).");
    }
    ExitCode::SUCCESS
}

/// The least that each crate has cost so far.
fn keep_least(least: &mut BTreeMap<Name, f64>, seconds: BTreeMap<Name, f64>) {
    for (name, seconds) in seconds {
        let least = least.entry(name).or_insert(f64::MAX);
        *least = least.min(seconds);
    }
}

fn listed(names: &BTreeSet<String>) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
