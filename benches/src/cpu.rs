//! CPU seconds, of a program and all its children.

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;
use std::process::{Command, Stdio};
use std::time::Duration;

/// What a program and its children spend on the CPU, as a user and in the system together.
///
/// # Panics
///
/// Where the program cannot be started, or fails: with what it said.
#[must_use]
pub fn time(program: &mut Command) -> Duration {
    let before = children();
    let output = program.stdin(Stdio::null()).output().expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    children().saturating_sub(before)
}

/// What all children so far have spent.
pub(crate) fn children() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system counts");
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Duration::from_micros(micros.unsigned_abs())
}
