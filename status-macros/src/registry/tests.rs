//! Specs and what is said of them, with parents that are texts too.

use super::*;
use crate::report::cases::joined;
use crate::report::problems::Problems;
use crate::spec::Spec;

mod classes;
mod codes;
mod hostile;
mod parents;
mod properties;
mod rows;
mod select;
mod sets;
mod vendors;

/// A registry, and what is wrong with it. `files` are the names and texts of its parents and theirs.
fn build(name: &str, text: &str, files: &[(&str, &str)], problems: &mut Problems) -> Registry {
    let (source, _) = Source::new(name, text.as_bytes());
    let mut found = Problems::default();
    let spec = Spec::read(&source, &mut found);
    let mut parents = Vec::new();
    for (name, place) in &spec.header.extends {
        let file = files.iter().find(|(other, _)| other == name);
        let file = file.map(|(name, text)| Arc::new(build(name, text, files, problems)));
        let Some(registry) = file.or_else(|| builtin(name)) else { continue };
        parents.push(Parent { name: name.clone(), place: place.clone(), registry });
    }
    let registry = Registry::build(spec, &parents, &mut found);
    problems.append(found);
    registry
}

/// What is said of a spec. Its parents stand before it, each with a line `# name` and up to a line `---`.
fn said(text: &str) -> String {
    let mut parts: Vec<&str> = text.split("\n---\n").collect();
    let own = parts.pop().unwrap_or_default();
    let name =
        |text: &str| text.lines().next().unwrap_or_default().trim_start_matches("# ").to_owned();
    let names: Vec<String> = parts.iter().map(|text| name(text)).collect();
    let files: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(parts).collect();
    let mut problems = Problems::default();
    let registry = build("codes.toml", own, &files, &mut problems);
    assert!(registry.broken || problems.is_empty());
    joined(&problems.render())
}
