//! The chapters of README.md on frameworks compile as they stand: as `examples`, with the crates and features that they
//! name, which add up; and each alone.

use status_tests::project::Project;
use status_tests::readme::{Dependency, Program, Readme};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

fn programs() -> Vec<Program> {
    let mut programs = Readme::read().programs();
    programs.retain(|program| program.needs_more);
    assert!(programs.len() >= 7, "{} programs", programs.len());
    for program in &programs {
        let shows = program.fails || program.said.is_some();
        assert!(!shows, "what is said of line {} is not compared here", program.line);
    }
    programs
}

/// A path of this package.
fn here(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn each_chapter_is_compiled_here() {
    let files: Vec<_> = programs().into_iter().map(|program| program.file).collect();
    let compiled = fs::read_dir(here("examples")).unwrap().map(|file| file.unwrap().file_name());
    let compiled: BTreeSet<_> =
        compiled.map(|name| format!("examples/{}", name.display())).collect();
    assert_eq!(files.len(), compiled.len(), "two chapters with one file");
    assert_eq!(BTreeSet::from_iter(files), compiled);
}

#[test]
fn with_what_the_chapters_add_and_nothing_else() {
    let mut added: Vec<Dependency> = Vec::new();
    for dependency in programs().into_iter().flat_map(|program| program.needs) {
        dependency.add_to(&mut added);
    }
    let manifest: Table = fs::read_to_string(here("Cargo.toml")).unwrap().parse().unwrap();
    let mut ours = manifest["dev-dependencies"].as_table().unwrap().clone();
    for of_test in ["status-tests", "toml"] {
        ours.remove(of_test).expect("what this test needs");
    }
    let features = |of: &Value| match of.get("features") {
        Some(features) => features.clone().try_into().unwrap(),
        None => BTreeSet::<String>::new(),
    };
    let ours = ours.iter().map(|(name, of)| {
        (name.clone(), features(of), of.get("default-features").is_none_or(|is| *is == true.into()))
    });
    let added = added.into_iter().map(|dependency| {
        (dependency.name, BTreeSet::from_iter(dependency.features), dependency.default_features)
    });
    assert_eq!(added.collect::<BTreeSet<_>>(), ours.collect());
}

/// So that a chapter forgets no feature that another has.
#[test]
#[ignore = "minutes: each with its own features builds its framework anew"]
fn each_chapter_compiles_alone() {
    for program in programs() {
        let name = program.file.replace(['/', '.'], "-");
        let project: Project =
            program.alone(env!("CARGO_TARGET_TMPDIR"), &format!("readme-{name}"));
        // With the versions of this workspace, which are on this machine.
        project.write("Cargo.lock", fs::read(here("../Cargo.lock")).expect("cargo has written it"));
        let run = project.cargo(&["check"]);
        run.assert_success();
        assert_eq!(run.warnings(), [""; 0]);
    }
}
