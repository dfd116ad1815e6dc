//! `cargo run --example iana -- http-status-codes-1.csv [--today 2026-10-05]`
//!
//! Prints what the IANA's table has and `codes.toml` has not, and the other way round. The exit status is 0 where they say
//! the same, 1 where they differ, and 2 where the table cannot be read.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let answer = status_iana::run(&arguments);
    print!("{}", answer.text);
    eprint!("{}", answer.error);
    ExitCode::from(answer.status)
}
