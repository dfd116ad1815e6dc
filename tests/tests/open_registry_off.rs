//! Without the feature `registry`: the built-in registry does all that it does with it, and `registry!` says what it
//! needs.

use status_tests::manifest::{dependency, package};
use status_tests::project::Project;
use std::fs;
use std::path::Path;

const LIBRARY: &str = r#"
//! A user of `status-codes`, which has the name `sc` here.
#![forbid(warnings, missing_docs)]

use sc::{AnyStatus, Status, StatusSet, ToStatus, status, status_set};

/// What may be tried again.
pub const RETRY: StatusSet = status_set!(5xx | 429);

/// An error.
#[derive(Debug, PartialEq, ToStatus)]
#[status(crate = sc, only(4xx, 5xx), default = 500, try_from)]
pub enum Error {
    /// By number.
    #[status(404)]
    Missing,
    /// By name.
    #[status(Conflict)]
    Taken,
    /// Without a word.
    Other,
}

/// By code, set and class.
#[must_use]
pub fn advice(status: Status) -> &'static str {
    match status {
        status!(404 | 410) => "look elsewhere",
        status!(transient) => "try again",
        status!(1xx | 2xx | 3xx | 4xx | 5xx) => "think",
    }
}

#[test]
fn the_built_in_registry_has_all() {
    assert_eq!(Error::Taken.status(), 409);
    assert_eq!(Error::try_from(Status::NotFound), Ok(Error::Missing));
    assert_eq!(Status::from(Error::Other), status!(500));
    assert_eq!(advice(Status::Gone), "look elsewhere");
    assert_eq!(advice(Status::TooManyRequests), "try again");
    assert_eq!(advice(Status::Ok), "think");
    assert!(RETRY.contains(Status::BadGateway) && RETRY.len() > 5);
    assert!(Status::NoContent.is_bodiless() && Status::Continue.is_contentless());
    assert_eq!(Status::from_phrase("payload too large"), Some(Status::ContentTooLarge));
    assert_eq!(AnyStatus::from_bytes(b"471").unwrap().effective(), Status::BadRequest);
    assert!(Status::ALL.is_sorted());
}
"#;

/// A project whose `status-codes` has no feature.
fn project(name: &str, alias: &str) -> Project {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), name);
    let off = dependency(alias).replace(" }", ", default-features = false }");
    let manifest = package(name, "2024") + "[workspace]\n[dependencies]\n" + &off;
    project.write("Cargo.toml", manifest);
    project
}

#[test]
fn the_built_in_registry_is_whole() {
    let project = project("open-registry-off", "sc");
    project.write("src/lib.rs", LIBRARY);
    let run = project.cargo(&["test", "--lib"]);
    run.assert_success();
    assert!(run.stdout.contains(" 1 passed; 0 failed"), "{}", run.stdout);
}

/// Those of the cases in `ui` that need nothing else.
#[test]
fn its_messages_are_the_same() {
    let project = project("open-registry-off-messages", "status-codes");
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let mut expected = Vec::new();
    for entry in fs::read_dir(ui).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let is_rust = path.extension().is_some_and(|end| end == "rs");
        if !is_rust || !(name.starts_with("status-") || name.starts_with("derive-")) {
            continue;
        }
        let (code, said) = (fs::read(&path).unwrap(), fs::read(path.with_extension("stderr")));
        let (code, said) =
            (String::from_utf8(code).unwrap(), String::from_utf8(said.unwrap()).unwrap());
        // What rustc says is cited with paths of its own.
        if code.contains("registry!") || !said.starts_with("error: ") || said.contains("error[") {
            continue;
        }
        project.write(&format!("examples/{name}.rs"), code);
        // Those of two examples may stand among each other.
        let said = said.trim_end().replace("ui/", "examples/");
        expected.extend(said.split("\n\n").map(str::to_owned));
    }
    assert!(expected.len() > 60, "{} messages", expected.len());
    let run = project.cargo(&["check", "--examples", "--keep-going"]);
    expected.retain(|said| !run.stderr.contains(said));
    assert_eq!(expected, [""; 0], "{}", run.stderr);
}

#[test]
fn a_registry_needs_the_feature() {
    let project = project("open-registry-off-registry", "status-codes");
    project.write(
        "src/lib.rs",
        "status_codes::registry! {\n    pub mod crate::codes from \"codes.toml\"\n}\n\
         use crate::codes::{Status, status};\n\
         pub fn gone(status: Status) -> bool {\n    matches!(status, status!(410) | Status::Gone)\n}\n",
    );
    let errors = project.cargo(&["check"]).errors();
    let [error] = &errors[..] else { panic!("{errors:#?}") };
    let expected = "error: `registry!` needs the feature `registry` of `status-codes`\n         \
                    = help: add `features = [\"registry\"]` to it in Cargo.toml\n --> src/lib.rs:1:1\n";
    assert!(error.starts_with(expected), "{error}");
}
