//! The chapters of README.md on frameworks compile as they stand: each alone, with the crates and features that it names,
//! and all of them in one crate with the rest of the page.

use status_tests::project::Project;
use status_tests::readme::{Program, Readme};
use std::fs;
use std::path::Path;

const TMP: &str = env!("CARGO_TARGET_TMPDIR");

/// With the versions of this workspace, which are on this machine.
fn check(project: &Project) {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    project.write("Cargo.lock", fs::read(lock).expect("cargo has written it"));
    let run = project.cargo(&["check", "--all-targets"]);
    run.assert_success();
    assert_eq!(run.warnings(), [""; 0]);
}

/// One after the other: they share a target folder, for which cargo would wait.
#[test]
fn each_chapter_compiles_alone_and_all_with_the_rest_of_the_page() {
    let programs = Readme::read().programs();
    let of_frameworks = programs.iter().filter(|program| program.needs_more);
    assert!(of_frameworks.clone().count() >= 3, "{} programs", programs.len());
    for program in of_frameworks {
        let shows = program.fails || program.said.is_some();
        assert!(!shows, "what is said of line {} is not compared here", program.line);
        let name = program.file.replace(['/', '.'], "-");
        check(&program.alone(TMP, &format!("readme-{name}")));
    }
    check(&Program::together(&programs, TMP, "readme-all"));
}
