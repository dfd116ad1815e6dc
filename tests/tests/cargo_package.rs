//! Packages of a crate with a spec: they verify, and where the spec was left out the message says what to do.

use status_tests::manifest::{facade, package};
use status_tests::project::Project;
use status_tests::run::Run;

const CODES: &str = "status_codes::registry! { pub mod crate::codes from \"codes.toml\" }\n";

/// Packages a crate whose spec has a parent in `specs`, and verifies it as `cargo publish` does. A package depends on
/// crates of crates.io only: the configuration says that `status-codes` is here.
fn package_with(name: &str, keys: &str, parent: &str) -> Run {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), name);
    let manifest =
        package(name, "2024") + keys + "\n[workspace]\n[dependencies]\nstatus-codes = \"*\"\n";
    project.write("Cargo.toml", manifest);
    let here = format!("[patch.crates-io]\nstatus-codes = {{ path = '{}' }}\n", facade().display());
    project.write(".cargo/config.toml", here);
    project.write("codes.toml", format!("[registry]\nextends = \"{parent}\"\n"));
    project.write("specs/base.toml", "[registry]\nextends = \"http\"\n");
    project.write("../shared.toml", "[registry]\nextends = \"http\"\n");
    project.write("src/lib.rs", CODES);
    project.cargo(&["package", "--allow-dirty"])
}

#[test]
fn a_package_with_its_specs_verifies() {
    package_with("package-whole", "", "specs/base.toml").assert_success();
}

#[test]
fn without_its_spec_it_says_what_to_include() {
    let run = package_with("package-include", "include = [\"src/**\"]\n", "http");
    let [error] = run.errors().try_into().expect("one error");
    assert_eq!(
        error,
        "error: `codes.toml` does not exist
         = note: the package was made without it
         = help: add `\"codes.toml\"` to `include` in Cargo.toml, or remove it from `exclude`
 --> src/lib.rs:1:53
  |
1 | status_codes::registry! { pub mod crate::codes from \"codes.toml\" }
  |                                                     ^^^^^^^^^^^^"
    );
}

#[test]
fn without_a_parent_it_names_the_parent() {
    let run = package_with("package-exclude", "exclude = [\"specs\"]\n", "./specs/base.toml");
    let [error] = run.errors().try_into().expect("one error");
    assert!(
        error.starts_with("error: `./specs/base.toml` does not exist\n        --> codes.toml:2:11")
    );
    let help =
        "help: add `\"specs/base.toml\"` to `include` in Cargo.toml, or remove it from `exclude`";
    assert!(error.contains(help), "{error}");
}

#[test]
fn a_parent_outside_of_the_package_cannot_be_included() {
    let run = package_with("package-outside", "", "../shared.toml");
    let [error] = run.errors().try_into().expect("one error");
    assert!(error.starts_with("error: `../shared.toml` does not exist"), "{error}");
    let help = "help: a package has files of its own folder only: copy the file into it";
    assert!(error.contains(help), "{error}");
}
