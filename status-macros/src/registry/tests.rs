//! Specs and what is said of them, with parents that are texts too.

use super::*;
use crate::report::cases;
use crate::report::problems::Problems;
use crate::spec::Spec;

mod hostile;
mod properties;
mod rows;
mod together;

/// A registry, and what is wrong with it. `files` are the names and texts of its parents and theirs.
pub(crate) fn build(
    name: &str,
    text: &str,
    files: &[(&str, &str)],
    problems: &mut Problems,
) -> Registry {
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

/// The last spec is the file's own. Its parents stand before it, each with a line `# name`.
#[test]
fn messages() {
    cases::check("src/registry/tests", |specs| {
        let (own, parents) = specs.split_last().expect("a spec");
        let mut files = Vec::new();
        for text in parents {
            let name = text.lines().next().and_then(|line| line.strip_prefix("# "));
            files.push((name.expect("a line `# name`"), text.as_str()));
        }
        let mut problems = Problems::default();
        let registry = build("codes.toml", own, &files, &mut problems);
        assert!(registry.broken || problems.is_empty());
        problems.render()
    });
}
