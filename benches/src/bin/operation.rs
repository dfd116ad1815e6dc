//! Does one operation as one peer does it, so many rounds: what is counted. `operation phrase http 2`

use status_benches::operations::{Operation, Peer};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, peer, rounds] = arguments.as_slice() else {
        eprintln!("usage: operation <name> <status-codes | http | match | loop> <rounds>");
        return ExitCode::FAILURE;
    };
    let peer = Peer::ALL.into_iter().find(|known| known.name() == peer);
    let mut operation = Operation::named(name).expect("an operation");
    let pass = operation.pass(peer).expect("the peer has the operation");
    for _ in 0..rounds.parse().expect("a number") {
        pass.run();
    }
    ExitCode::SUCCESS
}
