//! Paths that lead to no spec: each is one worded error on the path, at once.
#![cfg(unix)]

use snapbox::{Data, assert_data_eq};
use status_tests::manifest::manifest;
use status_tests::project::Project;
use std::fs::File;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// All of them together take half a second, on a machine that does nothing else. What hangs, or reads on and on, takes
/// minutes.
const AT_ONCE: Duration = Duration::from_secs(10);

/// What is said of them stands in `cargo_files.stderr`, in this order.
const WRONG: &[&str] = &[
    "",
    "/etc/codes.toml",
    "https://example.com/codes.toml",
    "~/codes.toml",
    "specs\\\\codes.toml",
    "a\\u{202E}b.toml",
    "folder",
    "folder/..",
    "pipe.toml",
    "zero.toml",
    "loop.toml",
    "dangling.toml",
    "large.toml",
    "missing.toml",
    "right/good.toml",
    "good.toml/codes.toml",
    "Folder/Codes.TOML",
    "folder/code.toml",
    "good",
    "latin1.toml",
    "empty.toml",
    "Cargo.toml",
];

const GOOD: &str = "[registry]\nextends = \"http\"\n";

fn lay_out(project: &Project) {
    project.write("good.toml", GOOD);
    project.write("folder/codes.toml", GOOD);
    project.write("latin1.toml", b"\n[registry]\ntitle = \"caf\xE9\"\n");
    project.write("empty.toml", "");
    let links =
        [("loop.toml", "loop.toml"), ("gone.toml", "dangling.toml"), ("/dev/zero", "zero.toml")];
    for (target, link) in links {
        symlink(target, project.path(link)).expect("a link");
    }
    let pipe = Command::new("mkfifo").arg(project.path("pipe.toml")).status();
    assert!(pipe.expect("mkfifo").success());
    let large = File::create(project.path("large.toml")).expect("a file");
    large.set_len(50 << 20).expect("a sparse file");
}

fn registries(paths: &[&str]) -> String {
    let registry = |(at, path)| {
        format!(
            "status_codes::registry! {{ pub mod crate::r{at} from \"{path}\" }}\n\
                 pub const OK{at}: r{at}::Status = r{at}::status!(404);\n"
        )
    };
    paths.iter().enumerate().map(registry).collect()
}

#[test]
fn what_cannot_be_read_is_one_error_on_the_path() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "files-wrong");
    lay_out(&project);
    project.cargo(&["check"]).assert_success();
    project.write("src/lib.rs", registries(WRONG));
    let run = project.cargo(&["check"]);
    let expected = Data::read_from(Path::new("tests/cargo_files.stderr"), None).raw();
    assert_data_eq!(run.errors().join("\n\n") + "\n", expected);
    assert!(run.elapsed < AT_ONCE, "{:?}", run.elapsed);
}

/// In a workspace rustc runs in its root, and so do the paths that it prints: a terminal opens them.
#[test]
fn the_place_of_a_mistake_is_printed_as_rustc_prints_its_own() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "files-of-a-member");
    project.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n");
    project.write("crates/api/Cargo.toml", manifest("files-of-a-member", "2024"));
    project.write("crates/api/specs/codes.toml", "[registry]\nextends = \"base.toml\"\nonly = 1\n");
    project.write("crates/api/specs/base.toml", "[registry]\nextends = \"http\"\n[404]\n");
    project.write("crates/api/src/lib.rs", registries(&["specs/codes.toml"]));
    for start in [".", "crates/api", "crates/api/src"] {
        let run = project.inside(start).cargo(&["check"]);
        let lines = run.stderr.lines().filter_map(|line| line.split_once("--> "));
        let places: Vec<_> = lines.map(|(_, place)| place).collect();
        for expected in [
            "crates/api/specs/codes.toml:3:8",
            "crates/api/specs/base.toml:3:2",
            "crates/api/src/lib.rs:1:50",
        ] {
            assert!(places.contains(&expected), "{start}: {places:?}");
        }
    }
}
