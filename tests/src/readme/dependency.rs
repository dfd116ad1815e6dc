//! `cargo add axum --features http1`: a crate that a reader adds.

use crate::manifest::facade;
use std::fmt::Write as _;

/// A dependency as `cargo add` is told to make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// The crate.
    pub name: String,
    /// Its features, without the default ones.
    pub features: Vec<String>,
    /// Whether the default features are on.
    pub default_features: bool,
}

impl Dependency {
    /// Those of one line of a shell: none unless it begins with `cargo add`.
    #[must_use]
    pub fn of_line(line: &str) -> Vec<Self> {
        let line = line.split('#').next().unwrap_or_default();
        let Some(rest) = line.strip_prefix("cargo add ") else { return Vec::new() };
        let (mut added, mut features, mut default_features) = (Vec::new(), Vec::new(), true);
        let mut words = rest.split_whitespace();
        while let Some(word) = words.next() {
            match word {
                "--no-default-features" => default_features = false,
                "--features" => {
                    let list = words.next().unwrap_or_default();
                    features.extend(list.split(',').map(str::to_owned));
                }
                name => added.push(name.to_owned()),
            }
        }
        let dependency = |name| Self { name, features: features.clone(), default_features };
        added.into_iter().map(dependency).collect()
    }

    /// Adds it to others, of which one may be of the same crate, as `cargo add` does.
    pub fn add_to(self, others: &mut Vec<Self>) {
        match others.iter_mut().find(|other| other.name == self.name) {
            Some(other) => {
                other.features.extend(self.features);
                other.default_features &= self.default_features;
            }
            None => others.push(self),
        }
    }

    /// Its line in a manifest: `status-codes` is the one of this repository, and of others any version will do.
    #[must_use]
    pub fn line(&self) -> String {
        let mut line = format!("{} = {{ ", self.name);
        let _ = match self.name.as_str() {
            "status-codes" => write!(line, "path = '{}'", facade().display()),
            _ => write!(line, "version = \"*\""),
        };
        let _ = writeln!(
            line,
            ", features = {:?}, default-features = {} }}",
            self.features, self.default_features
        );
        line
    }
}
