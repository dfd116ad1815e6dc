//! Registry <-> the text that its `status!` carries, so that a use reads no file, in whatever crate it stands.

use crate::registry::{Family, Registry, http};
use crate::report::filled::{filled, joined};
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
pub(crate) fn too_large() -> Problem {
    Problem::new("this registry is too large")
        .help("all codes, phrases and sets take at most 1 MiB")
}

/// A line of flags, then a spec of what lookups and their messages need: no summaries, and fields only where
/// a code requires them. `None` where it is too large for a spec.
pub(crate) fn encode(registry: &Registry) -> Option<String> {
    let mut text = flags(registry);
    for entry in &registry.codes {
        let state = entry.state.warns().then_some(entry.state);
        row(&mut text, "", entry, state)?;
    }
    for entry in &registry.temporary {
        row(&mut text, "", entry, Some(State::Temporary))?;
    }
    for vendor in own_vendors(registry) {
        let table = filled("vendor.{}", &[&vendor.name]);
        if registry.family != Family::StandAlone && builtin(vendor).is_some() {
            let _ = writeln!(text, "{table}={{}}");
        } else {
            for entry in &vendor.codes {
                row(&mut text, &(table.clone() + "."), entry, None)?;
            }
        }
    }
    text.push_str("[classes]\n");
    for class in &registry.classes {
        let _ = writeln!(text, "{}={{name={}}}", class.pattern, quoted(&class.name));
    }
    text.push_str("[sets]\n");
    for set in &registry.sets {
        let _ = writeln!(text, "{}={{codes={:?}}}", set.key, set.codes);
        fits(&text)?;
    }
    Some(text)
}

/// Stops what would go on for long.
fn fits(text: &str) -> Option<()> {
    (text.len() <= LARGEST).then_some(())
}

/// What no spec says: the parents that it has no more, and the codes that it left out.
fn flags(registry: &Registry) -> String {
    let mut flags = String::new();
    let http = registry.family != Family::StandAlone;
    for (flag, set) in [(HTTP, http), (BROKEN, registry.broken), (SELECTS, registry.selects)] {
        flags.push_str(if set { flag } else { "" });
    }
    for name in &registry.extends {
        let _ = write!(flags, "{EXTENDS}{name} ");
    }
    for code in &registry.left_out {
        let _ = write!(flags, "{LEFT_OUT}{code} ");
    }
    flags.push('\n');
    flags
}

const HTTP: &str = "http ";
const BROKEN: &str = "broken ";
const SELECTS: &str = "only ";
const EXTENDS: &str = "+";
const LEFT_OUT: &str = "-";

/// The vendors, in their order; none where a registry of HTTP has the built-in ones.
fn own_vendors(registry: &Registry) -> &[Vendor] {
    let known = &http().0.vendors;
    let same = |(one, other): (&Vendor, &Vendor)| one.name == other.name && builtin(one).is_some();
    let are_known = registry.family != Family::StandAlone
        && registry.vendors.len() == known.len()
        && registry.vendors.iter().zip(known).all(same);
    if are_known { &[] } else { &registry.vendors }
}

/// The built-in vendor of this name, if it has the same codes.
fn builtin(vendor: &Vendor) -> Option<&'static Vendor> {
    http().0.vendors.iter().find(|other| {
        other.name == vendor.name
            && other.codes.len() == vendor.codes.len()
            && other.codes.iter().zip(&vendor.codes).all(|(one, two)| one.says_the_same(two))
    })
}

/// As short as a spec can say it: a registry has thousands of codes at most, and a spec one megabyte.
fn row(text: &mut String, table: &str, entry: &Entry, state: Option<State>) -> Option<()> {
    let _ = write!(text, "{table}{}={{phrase={}", entry.code, quoted(&entry.phrase));
    if name::variant(&entry.phrase).as_ref() != Some(&entry.name) {
        let _ = write!(text, ",name=\"{}\"", entry.name);
    }
    if let Some(state) = state {
        let _ = write!(text, ",state=\"{}\"", state.word());
    }
    if let (Some(State::Temporary), Some(date)) = (state, entry.expires) {
        let _ = write!(text, ",expires={date}");
    }
    if !entry.former.is_empty() {
        let _ = write!(text, ",former=[{}]", list(&entry.former));
    }
    if !entry.requires.is_empty() {
        // A response is checked for them, and told where they are required.
        let _ = write!(text, ",requires=[{}]", list(&entry.requires));
        if let Some(reference) = &entry.reference {
            let _ = write!(text, ",reference={}", quoted(&reference.text));
        }
    }
    text.push_str("}\n");
    fits(text)
}

fn list(texts: &[String]) -> String {
    joined(texts, ",", &|text| quoted(text))
}

/// A TOML string; phrases and names hold no control character but the tab.
fn quoted(text: &str) -> String {
    filled("\"{}\"", &[&text.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t")])
}

/// The registry of such a text.
pub(crate) fn decode(text: &str) -> Registry {
    let (flags, spec) = text.split_once('\n').unwrap_or_default();
    let (source, _) = Source::new("spec", spec.as_bytes());
    // What was wrong was reported where the registry is defined.
    let mut reported = Problems::default();
    let spec = Spec::read(&source, &mut reported);
    let mut registry = Registry::build(spec, &[], &mut reported);
    (registry.broken, registry.selects) = (false, false);
    for flag in flags.split_inclusive(' ') {
        match (flag, flag.split_at_checked(1)) {
            (HTTP, _) => registry.family = Family::Http,
            (BROKEN, _) => registry.broken = true,
            (SELECTS, _) => registry.selects = true,
            (_, Some((EXTENDS, name))) => registry.extends.push(name.trim_end().to_owned()),
            (_, Some((LEFT_OUT, code))) => {
                if let Ok(code) = code.trim_end().parse() {
                    registry.left_out.push(code);
                }
            }
            _ => {}
        }
    }
    if registry.family == Family::Http {
        let known = &http().0.vendors;
        for vendor in &mut registry.vendors {
            let same = known.iter().find(|other| other.name == vendor.name);
            if let Some(other) = same.filter(|_| vendor.codes.is_empty()) {
                for entry in &other.codes {
                    vendor.codes.push(entry.clone());
                }
            }
        }
        if registry.vendors.is_empty() {
            for vendor in known {
                registry.vendors.push(vendor.clone());
            }
        }
    }
    registry
}
