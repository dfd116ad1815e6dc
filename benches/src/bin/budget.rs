//! Counts instructions and fails when a count has grown by more than a tenth since it was recorded.

use status_benches::budget::Budget;
use status_benches::compiler::Compiler;
use status_benches::expansion::{Case, RESPONSE};
use status_benches::macro_crate::MacroCrate;
use status_benches::operations::{self, Counter, Peer};
use status_benches::sources::{self, Use};
use status_benches::valgrind;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, available_parallelism};

fn main() -> ExitCode {
    if !valgrind::installed() {
        println!("skipped: valgrind is not installed, and nothing else counts instructions");
        return ExitCode::SUCCESS;
    }
    let record = std::env::args().nth(1).is_some_and(|argument| argument == "--record");
    let recorded = (!record).then(Budget::recorded);
    let mut budget = Budget::new(Vec::new());
    if let Some(recorded) = recorded.as_ref().filter(|other| other.compiler != budget.compiler) {
        let (theirs, ours) = (&recorded.compiler, &budget.compiler);
        println!("skipped: the budget was recorded with rustc {theirs}, and this is {ours}");
        return ExitCode::SUCCESS;
    }
    budget.counts = counts();
    let Some(recorded) = recorded else {
        budget.record();
        return ExitCode::SUCCESS;
    };
    let exceeded = budget.exceeded(&recorded);
    for line in &exceeded {
        eprintln!("{line}");
    }
    if exceeded.is_empty() {
        println!("{} counts are within the budget", budget.counts.len());
        ExitCode::SUCCESS
    } else {
        eprintln!("make it less, or record it with `--record` and say in the commit what it buys");
        ExitCode::FAILURE
    }
}

/// What is counted, and how.
type Count<'c> = (String, Box<dyn Fn() -> f64 + Sync + 'c>);

fn counts() -> Vec<(String, f64)> {
    let counter = Counter::new();
    let (compiler, of_response) = (Compiler::new(""), Compiler::new(RESPONSE));
    let mut counts: Vec<Count<'_>> = Vec::new();
    // The longest runs are the first, so that the others fill the time that they take.
    for (name, dependencies) in [
        ("build: `status-macros`", "status-codes"),
        (
            "build: `status-macros` without `registry`",
            "status-codes\nstatus-codes.default-features = false",
        ),
    ] {
        let build = || MacroCrate::new(dependencies).instructions();
        counts.push((name.to_owned(), Box::new(build)));
    }
    for (case, compiler) in [
        (Case::variant_of(sources::Peer::ToStatus), &compiler),
        (Case::variant_of(sources::Peer::ToResponse), &of_response),
        (Case::one_use(Use::Code), &compiler),
        (Case::one_use(Use::Class), &compiler),
        (Case::code_of_registry(100), &compiler),
    ] {
        let name = format!("expansion: {}", case.name());
        counts.push((name, Box::new(move || case.instructions(compiler))));
    }
    for operation in operations::all() {
        let (name, counter) = (operation.name, &counter);
        let ours = move || counter.instructions(name, Peer::StatusCodes).unwrap_or(f64::NAN);
        counts.push((format!("operation: {name}"), Box::new(ours)));
    }
    in_parallel(&counts)
}

/// A count is the same whatever else runs.
fn in_parallel(counts: &[Count<'_>]) -> Vec<(String, f64)> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut counted = Vec::new();
        while let Some((name, count)) = counts.get(next.fetch_add(1, Ordering::Relaxed)) {
            counted.push((name.clone(), count()));
        }
        counted
    };
    let threads = available_parallelism().map_or(1, usize::from);
    let mut all: Vec<(String, f64)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a count")).collect()
    });
    all.sort_by(|(one, _), (other, _)| one.cmp(other));
    all
}
