//! Specs with parents, as tables that can be changed.

use crate::registry::Registry;
use crate::registry::tests::build;
use crate::report::problems::Problems;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// One file.
#[derive(Clone, Debug, Default)]
pub(super) struct Spec {
    pub(super) extends: Vec<String>,
    pub(super) only: Option<Vec<String>>,
    pub(super) without: Option<Vec<String>>,
    pub(super) temporary: bool,
    pub(super) classes: BTreeMap<u16, String>,
    /// The lines of each.
    pub(super) codes: BTreeMap<u16, String>,
    pub(super) sets: BTreeMap<String, Vec<String>>,
    /// The phrases of codes of vendors.
    pub(super) vendors: BTreeMap<(String, u16), String>,
}

/// A spec and its parents `a.toml` and `b.toml`.
#[derive(Clone, Debug)]
pub(super) struct Family {
    pub(super) own: Spec,
    parents: [Spec; 2],
}

impl Spec {
    pub(super) fn text(&self) -> String {
        let mut text = format!("[registry]\nextends = {:?}\n", self.extends);
        for (key, list) in [("only", &self.only), ("without", &self.without)] {
            if let Some(list) = list {
                let _ = writeln!(text, "{key} = [{}]", list.join(", "));
            }
        }
        let _ = writeln!(text, "temporary = {}\n[classes]", self.temporary);
        for (digit, name) in &self.classes {
            let _ = writeln!(text, "{digit}xx = {{ name = \"{name}\" }}");
        }
        text.push_str("[sets]\n");
        for (key, members) in &self.sets {
            let _ = writeln!(text, "{key} = {{ codes = [{}] }}", members.join(", "));
        }
        for (code, lines) in &self.codes {
            let _ = writeln!(text, "[{code}]\n{lines}");
        }
        for ((vendor, code), phrase) in &self.vendors {
            let _ = writeln!(text, "[vendor.{vendor}.{code}]\nphrase = \"{phrase}\"");
        }
        text
    }

    /// A code of its own.
    pub(super) fn add(&mut self, code: u16) {
        self.codes.insert(code, format!("phrase = \"Added {code}\""));
    }
}

impl Family {
    /// The registry, and what is said of it.
    pub(super) fn build(&self) -> (Registry, Vec<String>) {
        let [a, b] = [self.parents[0].text(), self.parents[1].text()];
        let files = [("a.toml", a.as_str()), ("b.toml", b.as_str())];
        let mut problems = Problems::default();
        let registry = build("codes.toml", &self.own.text(), &files, &mut problems);
        (registry, problems.render())
    }
}

/// Lists of what there is in `http`.
fn members() -> impl Strategy<Value = Vec<String>> {
    let known = ["200", "404", "410", "503", "\"1xx\"", "\"5xx\"", "\"cacheable\"", "\"bodiless\""];
    subsequence(known.map(str::to_owned).to_vec(), 0..5)
}

/// A parent: of a code two of them say the same, of a vendor's they need not.
fn parent(set: &'static str) -> impl Strategy<Value = Spec> {
    let codes = subsequence(vec![461u16, 462, 465, 466, 611, 612], 0..4);
    let vendors = subsequence(vec![461u16, 463, 464, 467, 520, 613], 0..5);
    let vendor = select(vec!["acme", "beta", "nginx"]);
    let set = prop::option::of(members().prop_map(move |members| (set.to_owned(), members)));
    (codes, vendors, vendor, set, 0..3usize).prop_map(|(codes, vendors, vendor, set, turn)| {
        let extends = vec!["http".to_owned()];
        let mut spec = Spec { extends, sets: set.into_iter().collect(), ..Spec::default() };
        spec.classes.insert(6, "Beyond".to_owned());
        for code in codes {
            spec.codes.insert(code, row(code));
        }
        // Two of them give the names of a vendor to different codes.
        let phrases = ["Gone Fishing", "Away", "Row 461", "Out", "Not Found", "Lost"];
        for (at, code) in vendors.into_iter().enumerate() {
            let phrase = phrases[(at + turn) % phrases.len()].to_owned();
            spec.vendors.insert((vendor.to_owned(), code), phrase);
        }
        spec
    })
}

/// What a file says of a code.
fn row(code: u16) -> String {
    let state = if code.is_multiple_of(2) { "\nstate = \"obsolete\"" } else { "" };
    format!("phrase = \"Row {code}\"\nformer = [\"Was {code}\"]{state}")
}

/// The file itself: what it adds is in nobody's way.
fn own() -> impl Strategy<Value = Spec> {
    let parents = ["a.toml", "b.toml", "http", "nginx", "cloudflare"].map(str::to_owned).to_vec();
    let codes = subsequence(vec![471u16, 472, 499, 521], 0..3);
    let vendors = subsequence(vec![444u16, 471, 481, 482, 485], 0..4);
    let vendor = select(vec!["acme", "gamma", "nginx"]);
    let tables = (subsequence(parents, 1..4), codes, vendors, vendor);
    (tables, 0..4u8, members(), any::<bool>()).prop_map(
        |((mut extends, mut codes, vendors, vendor), selects, mut list, temporary)| {
            if !extends.iter().any(|name| name.ends_with("toml") || name == "http") {
                extends.push("http".to_owned());
            }
            for (vendor, code) in [("nginx", 499), ("cloudflare", 521)] {
                codes.retain(|own| *own != code || !extends.iter().any(|name| name == vendor));
            }
            let mut spec = Spec { extends, temporary, ..Spec::default() };
            match selects {
                0 => {
                    spec.only = Some(list);
                    codes.push(475);
                }
                1 => {
                    // With a class, all that is in it would go again.
                    let classes = ["\"1xx\"", "\"5xx\"", "\"bodiless\""];
                    list.retain(|member| !classes.contains(&member.as_str()));
                    spec.without = Some(list);
                }
                _ => {}
            }
            for code in codes {
                spec.codes.insert(code, row(code));
            }
            for code in vendors.into_iter().filter(|code| (vendor, *code) != ("nginx", 444)) {
                spec.vendors.insert((vendor.to_owned(), code), format!("Mine {code}"));
            }
            spec
        },
    )
}

/// Nothing is wrong with these.
pub(super) fn family() -> impl Strategy<Value = Family> {
    (own(), parent("odd"), parent("even")).prop_map(|(own, a, b)| Family { own, parents: [a, b] })
}
