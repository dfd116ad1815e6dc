//! Instructions, which are the same in every run whatever else the machine does.

use std::process::{Command, Stdio};

/// Whether valgrind is on this machine.
#[must_use]
pub fn installed() -> bool {
    let mut version = Command::new("valgrind");
    version.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    version.status().is_ok_and(|status| status.success())
}

/// The instructions that a program executes with these arguments; those of its children are not counted.
///
/// # Panics
///
/// Where valgrind is not installed, or the program fails.
#[must_use]
pub fn instructions(program: &Command) -> u64 {
    let mut counted = Command::new("valgrind");
    counted.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    counted.arg(program.get_program()).args(program.get_args());
    counted.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    if let Some(folder) = program.get_current_dir() {
        counted.current_dir(folder);
    }
    let output = counted.stdin(Stdio::null()).output().expect("valgrind starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program:?} fails:\n{said}");
    let collected = said.split("Collected : ").nth(1).and_then(|rest| rest.lines().next());
    collected.and_then(|count| count.trim().parse().ok()).expect("callgrind says what it collected")
}

/// How many more instructions one program executes than another; what both do does not count.
///
/// # Panics
///
/// As [`instructions`] does, and where it is fewer.
#[must_use]
pub fn difference(fewer: &Command, more: &Command) -> f64 {
    let difference = instructions(more).checked_sub(instructions(fewer)).expect("more of it");
    // Exact: a float has room for both halves.
    let half = |bits: u64| f64::from(u32::try_from(bits).unwrap_or(u32::MAX));
    half(difference >> 32) * 2_f64.powi(32) + half(difference & u64::from(u32::MAX))
}
