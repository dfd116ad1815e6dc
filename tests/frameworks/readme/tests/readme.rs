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

#[test]
fn each_chapter_compiles_alone() {
    let programs = Readme::read().programs();
    let programs: Vec<_> = programs.iter().filter(|program| program.needs_more).collect();
    assert!(programs.len() >= 3, "{} programs", programs.len());
    for program in programs {
        assert!(
            !program.fails && program.said.is_none(),
            "what is said of it is not compared here"
        );
        let name = program.file.replace(['/', '.'], "-");
        check(&program.alone(TMP, &format!("readme-{name}")));
    }
}

#[test]
fn all_programs_of_the_page_stand_in_one_crate() {
    check(&Program::together(&Readme::read().programs(), TMP, "readme-all"));
}
