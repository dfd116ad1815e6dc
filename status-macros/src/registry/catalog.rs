//! Registry <-> the text that its `status!` carries, so that a use reads no file, in whatever crate it stands.

use crate::registry::{Family, Registry, http};
use crate::report::problem::Problem;
use crate::report::problems::Problems;
use crate::report::source::Source;
use crate::spec::syntax::LARGEST;
use crate::spec::words::name;
use crate::spec::{Entry, Spec, State, Vendor};
use std::fmt::Write as _;

#[cfg(test)]
mod tests;

/// What is wrong with a registry that no text can carry.
pub(crate) fn too_large(registry: &Registry) -> Option<Problem> {
    (encode(registry).len() > LARGEST).then(|| {
        Problem::new("this registry is too large").help("all codes and phrases take at most 1 MiB")
    })
}

/// A line of flags, then a spec of what lookups and their messages need: no summaries, references or fields.
pub(crate) fn encode(registry: &Registry) -> String {
    let mut text = String::new();
    let http = registry.family != Family::StandAlone;
    for (flag, set) in [("http ", http), ("broken ", registry.broken)] {
        text.push_str(if set { flag } else { "" });
    }
    text.push('\n');
    for entry in &registry.codes {
        let state = entry.state.warns().then_some(entry.state);
        row(&mut text, "", entry, state);
    }
    for entry in &registry.temporary {
        row(&mut text, "", entry, Some(State::Temporary));
    }
    let builtin = &crate::registry::http().0.vendors;
    for vendor in registry.vendors.iter().filter(|vendor| !(http && has(builtin, vendor))) {
        let table = format!("vendor.{}.", vendor.name);
        vendor.codes.iter().for_each(|entry| row(&mut text, &table, entry, None));
    }
    text.push_str("[classes]\n");
    for class in &registry.classes {
        let _ = writeln!(text, "{}={{name={}}}", class.pattern, quoted(&class.name));
    }
    text.push_str("[sets]\n");
    for set in &registry.sets {
        let _ = writeln!(text, "{}={{codes={:?}}}", set.key, set.codes);
    }
    text
}

/// Whether a vendor is among those that every registry of HTTP knows, with the same codes.
fn has(builtin: &[Vendor], vendor: &Vendor) -> bool {
    builtin.iter().any(|other| {
        other.name == vendor.name
            && other.codes.len() == vendor.codes.len()
            && other.codes.iter().zip(&vendor.codes).all(|(one, two)| one.says_the_same(two))
    })
}

/// As short as a spec can say it: a registry has thousands of codes at most, and a spec one megabyte.
fn row(text: &mut String, table: &str, entry: &Entry, state: Option<State>) {
    let _ = write!(text, "{table}{}={{phrase={}", entry.code, quoted(&entry.phrase));
    if name::variant(&entry.phrase).as_ref() != Some(&entry.name) {
        let _ = write!(text, ",name=\"{}\"", entry.name);
    }
    if let Some(state) = state {
        let _ = write!(text, ",state=\"{}\"", state.word());
    }
    if let Some(date) = entry.expires {
        let _ = write!(text, ",expires={date}");
    }
    if !entry.former.is_empty() {
        let former: Vec<_> = entry.former.iter().map(|phrase| quoted(phrase)).collect();
        let _ = write!(text, ",former=[{}]", former.join(","));
    }
    text.push_str("}\n");
}

/// A TOML string; phrases and names hold no control character but the tab.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t"))
}

/// The registry of such a text.
pub(crate) fn decode(text: &str) -> Registry {
    let (flags, spec) = text.split_once('\n').unwrap_or_default();
    let (source, _) = Source::new("spec", spec.as_bytes());
    // What was wrong was reported where the registry is defined.
    let mut reported = Problems::default();
    let spec = Spec::read(&source, &mut reported);
    let mut registry = Registry::build(spec, &[], &mut reported);
    registry.broken = flags.contains("broken");
    if flags.contains("http") {
        registry.family = Family::Http;
        let own: Vec<_> = registry.vendors.iter().map(|vendor| vendor.name.clone()).collect();
        let builtin = http().0.vendors.iter().filter(|vendor| !own.contains(&vendor.name));
        registry.vendors.extend(builtin.cloned());
    }
    registry
}
