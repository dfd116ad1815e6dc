//! Instruction counts, and those that were recorded when somebody last looked at them.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// By how much a count may grow before somebody has to look at it.
const GROWTH: f64 = 1.1;

/// Budgets have one decimal.
const ROUNDED: f64 = 0.1;

/// Counts by name, in the order in which they were taken.
#[derive(Debug)]
pub struct Budget {
    /// The compiler whose code and whose own instructions were counted.
    pub compiler: String,
    /// What was counted, and how much it was.
    pub counts: Vec<(String, f64)>,
}

impl Budget {
    /// With the compiler that this machine has.
    ///
    /// # Panics
    ///
    /// Where there is none.
    #[must_use]
    pub fn new(counts: Vec<(String, f64)>) -> Self {
        let rustc = Command::new("rustc").arg("--version").arg("--verbose").output();
        let said = String::from_utf8(rustc.expect("rustc starts").stdout).expect("characters");
        let line = |start: &str| said.lines().find_map(|line| line.strip_prefix(start));
        let parts = [line("release: "), Some(" for "), line("host: ")];
        Self { compiler: parts.into_iter().flatten().collect(), counts }
    }

    /// The recorded one.
    ///
    /// # Panics
    ///
    /// Where `budget.toml` cannot be read.
    #[must_use]
    pub fn recorded() -> Self {
        let text = fs::read_to_string(file()).expect("a budget");
        let table: toml::Table = text.parse().expect("a budget in TOML");
        let compiler = table["compiler"].as_str().expect("a compiler").to_owned();
        let counts = table["instructions"].as_table().expect("counts").iter();
        let count = |value: &toml::Value| value.as_float().expect("a count");
        Self {
            compiler,
            counts: counts.map(|(name, value)| (name.clone(), count(value))).collect(),
        }
    }

    /// Records these counts.
    ///
    /// # Panics
    ///
    /// Where `budget.toml` cannot be written.
    pub fn record(&self) {
        let mut text = format!(
            "# Recorded by `cargo run -p status-benches --bin budget -- --record`.\n\
             compiler = \"{}\"\n\n[instructions]\n",
            self.compiler
        );
        for (name, count) in &self.counts {
            text.extend([format!("{name:?} = {count:.1}\n")]);
        }
        fs::write(file(), text).expect("a budget");
    }

    /// A line for each count that has grown too much, or has none to compare it with.
    #[must_use]
    pub fn exceeded(&self, recorded: &Self) -> Vec<String> {
        let lines = self.counts.iter().filter_map(|(name, count)| {
            let budget = recorded.counts.iter().find(|(other, _)| other == name);
            match budget {
                None => Some(format!("{name}: {count:.1} instructions, and no budget")),
                Some((_, budget)) if *count > budget * GROWTH + ROUNDED => {
                    let ratio = count / budget;
                    Some(format!("{name}: {count:.1} instructions, {ratio:.2} times {budget:.1}"))
                }
                Some(_) => None,
            }
        });
        lines.collect()
    }
}

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("budget.toml")
}

#[cfg(test)]
mod tests {
    use super::Budget;

    fn budget(counts: &[(&str, f64)]) -> Budget {
        Budget::new(counts.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect())
    }

    #[test]
    fn more_than_a_tenth_is_too_much() {
        let recorded = budget(&[("a", 100.0), ("b", 2.0), ("gone", 1.0)]);
        assert_eq!(budget(&[("a", 109.0), ("b", 1.0)]).exceeded(&recorded), [""; 0]);
        let said = budget(&[("a", 111.0), ("b", 2.0), ("new", 5.0)]).exceeded(&recorded);
        assert_eq!(said.len(), 2);
        assert_eq!(said[0], "a: 111.0 instructions, 1.11 times 100.0");
        assert_eq!(said[1], "new: 5.0 instructions, and no budget");
    }
}
