//! Many files in chains and diamonds: read at once, each of them once, or refused in one error.

use status_tests::project::Project;
use status_tests::run::Run;
use std::time::Duration;

/// Each takes a third of a second, on a machine that does nothing else. What doubles with every level takes minutes.
const AT_ONCE: Duration = Duration::from_secs(10);

fn project(name: &str, root: &str) -> Project {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), name);
    // The dependencies, for which nobody blames the macro.
    project.cargo(&["check"]).assert_success();
    let code = format!(
        "status_codes::registry! {{ pub mod crate::codes from \"{root}\" }}\n\
         pub const FOUND: codes::Status = codes::status!(404);\n"
    );
    project.write("src/lib.rs", code);
    project
}

fn check(project: &Project) -> Run {
    let run = project.cargo(&["check"]);
    assert!(run.elapsed < AT_ONCE, "{:?}", run.elapsed);
    run
}

fn extends(parents: &[String]) -> String {
    format!("[registry]\nextends = {parents:?}\n")
}

/// `1.toml` extends `2.toml`, and so on up to the built-in registry.
fn chain(name: &str, length: usize) -> Project {
    let project = project(name, "1.toml");
    for at in 1..length {
        project.write(&format!("{at}.toml"), extends(&[format!("{}.toml", at + 1)]));
    }
    project.write(&format!("{length}.toml"), extends(&["http".to_owned()]));
    project
}

#[test]
fn a_chain_of_sixty_four_files_is_read() {
    check(&chain("chain-short", 64)).assert_success();
}

#[test]
fn a_chain_of_a_thousand_files_is_refused() {
    let [error] = check(&chain("chain-long", 1000)).errors().try_into().expect("one error");
    let expected = "error: the chain of `extends` is too long
        --> 64.toml:2:12
         |
       2 | extends = [\"65.toml\"]
         |            ^^^^^^^^^
         = help: at most 64 files in a row
 --> src/lib.rs:1:53\n";
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn a_diamond_of_twenty_levels_is_read() {
    let project = project("diamond", "0a.toml");
    for level in 0..20 {
        let next = ["a", "b"].map(|side| format!("{}{side}.toml", level + 1));
        let code = format!("[{}]\nphrase = \"Level {level}\"\n", 460 + level);
        project.write(&format!("{level}a.toml"), extends(&next) + &code);
        project.write(&format!("{level}b.toml"), extends(&next));
    }
    for side in ["a", "b"] {
        project.write(&format!("20{side}.toml"), extends(&["http".to_owned()]));
    }
    check(&project).assert_success();
}

#[test]
fn a_child_of_five_hundred_parents_is_read() {
    let project = project("parents-many", "child.toml");
    let parents: Vec<_> = (0..500).map(|at| format!("{at}.toml")).collect();
    for (at, name) in parents.iter().enumerate() {
        let code = format!("[{}]\nphrase = \"Number {}\"\n", 560 + at % 40, at % 40);
        project.write(name, extends(&["http".to_owned()]) + &code);
    }
    project.write("child.toml", extends(&parents));
    check(&project).assert_success();
}

#[test]
fn a_parent_with_a_class_of_its_own_stands_beside_http() {
    let project = project("parents-classes", "child.toml");
    let own = "[classes]\n6xx = { name = \"Own\" }\n[600]\nphrase = \"Mine\"\n";
    project.write("own.toml", own);
    project.write("child.toml", extends(&["own.toml".to_owned(), "http".to_owned()]));
    check(&project).assert_success();
}
