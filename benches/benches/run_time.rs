//! `cargo bench -p status-benches`: the time of each operation as each peer does it, with the loop around it.

use divan::Bencher;
use divan::counter::ItemsCount;
use status_benches::operations::{self, Operation, Peer};

fn main() {
    divan::main();
}

/// Names of operations and peers; without a peer, the loop alone.
fn cases() -> Vec<String> {
    let mut cases = Vec::new();
    for mut operation in operations::all() {
        let name = operation.name;
        cases.push(format!("{name}: loop"));
        for peer in Peer::ALL {
            if operation.pass(Some(peer)).is_some() {
                cases.push(format!("{name}: {}", peer.name()));
            }
        }
    }
    cases
}

#[divan::bench(args = cases())]
fn run_time(bencher: Bencher, case: &str) {
    let (name, peer) = case.split_once(": ").expect("a case");
    let peer = Peer::ALL.into_iter().find(|known| known.name() == peer);
    let mut operation = Operation::named(name).expect("an operation");
    let pass = operation.pass(peer).expect("the peer has the operation");
    bencher.counter(ItemsCount::new(pass.count())).bench_local(|| pass.run());
}
