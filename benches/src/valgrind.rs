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
    let said = run(&["--tool=callgrind", "--callgrind-out-file=/dev/null"], program);
    number(&said, "Collected :")
}

/// The same of a program that executes billions: cachegrind is quicker then, and slower to begin.
///
/// # Panics
///
/// As [`instructions`] does.
#[must_use]
pub fn billions(program: &Command) -> u64 {
    let options = ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"];
    number(&run(&options, program), "refs:")
}

fn run(options: &[&str], program: &Command) -> String {
    let mut counted = Command::new("valgrind");
    counted.args(options).arg(program.get_program()).args(program.get_args());
    counted.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    if let Some(folder) = program.get_current_dir() {
        counted.current_dir(folder);
    }
    let output = counted.stdin(Stdio::null()).output().expect("valgrind starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program:?} fails:\n{said}");
    said.into_owned()
}

/// What follows a word, with commas between its thousands or without.
fn number(said: &str, word: &str) -> u64 {
    let line = said.split(word).nth(1).and_then(|rest| rest.lines().next());
    let count = line.and_then(|line| line.trim().replace(',', "").parse().ok());
    count.expect("valgrind says what it counted")
}

/// How many more instructions one program executes than another; what both do does not count.
///
/// # Panics
///
/// As [`instructions`] does, and where it is fewer.
#[must_use]
pub fn difference(fewer: &Command, more: &Command) -> f64 {
    exact(instructions(more).checked_sub(instructions(fewer)).expect("more of it"))
}

/// A float has room for both halves.
#[must_use]
pub fn exact(count: u64) -> f64 {
    let half = |bits: u64| f64::from(u32::try_from(bits).unwrap_or(u32::MAX));
    half(count >> 32) * 2_f64.powi(32) + half(count & u64::from(u32::MAX))
}
