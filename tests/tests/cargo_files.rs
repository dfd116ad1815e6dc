//! Paths that lead to no spec: each is one worded error on the path, at once.
#![cfg(unix)]

use status_tests::project::Project;
use std::fs::File;
use std::os::unix::fs::symlink;
use std::process::Command;
use std::time::Duration;

/// All of them together take half a second, on a machine that does nothing else. What hangs, or reads on and on, takes
/// minutes.
const AT_ONCE: Duration = Duration::from_secs(10);

/// A path and the whole error, but for the excerpt of the Rust file.
const WRONG: &[(&str, &str)] = &[
    (
        "",
        "the path of a spec is empty
         = help: write a path relative to the folder of Cargo.toml, such as `codes.toml`",
    ),
    (
        "/etc/codes.toml",
        "`/etc/codes.toml` is an absolute path, which exists on one machine only
         = help: write a path relative to the folder of Cargo.toml, such as `codes.toml`",
    ),
    (
        "https://example.com/codes.toml",
        "`https://example.com/codes.toml` is a URL, and a build reads local files only
         = help: write a path relative to the folder of Cargo.toml, such as `codes.toml`",
    ),
    (
        "~/codes.toml",
        "`~/codes.toml` begins with `~`, which only a shell expands
         = help: write a path relative to the folder of Cargo.toml, such as `codes.toml`",
    ),
    (
        "specs\\\\codes.toml",
        "`specs\\codes.toml` has backslashes
         = help: write `specs/codes.toml`",
    ),
    (
        "a\\u{202E}b.toml",
        "the path of a spec holds the character U+202E
         = help: write a path relative to the folder of Cargo.toml, such as `codes.toml`",
    ),
    (
        "folder",
        "`folder` is a folder
         = help: name the file in it, such as `folder/codes.toml`",
    ),
    (
        "folder/..",
        "`folder/..` is a folder
         = help: name the file in it, such as `folder/../codes.toml`",
    ),
    (
        "pipe.toml",
        "`pipe.toml` is not a regular file
         = help: a spec is a TOML file",
    ),
    (
        "zero.toml",
        "`zero.toml` is not a regular file
         = help: a spec is a TOML file",
    ),
    (
        "loop.toml",
        "`loop.toml` cannot be read
         = note: the system says: Too many levels of symbolic links (os error 40)",
    ),
    (
        "dangling.toml",
        "`dangling.toml` is a link to a file that does not exist
         = help: mend the link, or name the file itself",
    ),
    (
        "large.toml",
        "`large.toml` is too large for a spec
         = help: a spec has at most 1 MiB",
    ),
    (
        "missing.toml",
        "`missing.toml` does not exist
         = help: the path is relative to the folder of Cargo.toml",
    ),
    (
        "right/good.toml",
        "`right/good.toml` does not exist
         = help: the path is relative to the folder of Cargo.toml",
    ),
    (
        "good.toml/codes.toml",
        "`good.toml/codes.toml` does not exist
         = help: the path is relative to the folder of Cargo.toml",
    ),
    (
        "Folder/Codes.TOML",
        "`Folder/Codes.TOML` does not exist
         = help: did you mean `folder/codes.toml`? upper and lower case differ",
    ),
    (
        "folder/code.toml",
        "`folder/code.toml` does not exist
         = help: did you mean `folder/codes.toml`?",
    ),
    (
        "good",
        "`good` does not exist
         = help: did you mean `good.toml`?",
    ),
    (
        "latin1.toml",
        "`latin1.toml` is not UTF-8
        --> latin1.toml:3:13
         |
       3 | title = \"caf\u{FFFD}\"
         |             ^ the first byte that is not
         = help: save the file as UTF-8",
    ),
    ("empty.toml", "this registry has no code\n        --> empty.toml:1:1"),
    ("Cargo.toml", "this is not a spec of status codes\n        --> Cargo.toml:1:2"),
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

fn registries<'p>(paths: impl Iterator<Item = &'p str>) -> String {
    let registry = |(at, path)| {
        format!(
            "status_codes::registry! {{ pub mod crate::r{at} from \"{path}\" }}\n\
                 pub const OK{at}: r{at}::Status = r{at}::status!(404);\n"
        )
    };
    paths.enumerate().map(registry).collect()
}

#[test]
fn what_cannot_be_read_is_one_error_on_the_path() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "files-wrong");
    lay_out(&project);
    project.cargo(&["check"]).assert_success();
    project.write("src/lib.rs", registries(WRONG.iter().map(|(path, _)| *path)));
    let run = project.cargo(&["check"]);
    let errors = run.errors();
    for (at, (path, expected)) in WRONG.iter().enumerate() {
        let expected = format!("error: {expected}\n");
        let error = errors.get(at).unwrap_or_else(|| panic!("no error for {path}"));
        assert!(error.starts_with(&expected), "{path}:\n{error}\ninstead of\n{expected}");
        assert!(error.contains(&format!("--> src/lib.rs:{}:", 2 * at + 1)), "{path}: {error}");
        assert!(error.ends_with(&"^".repeat(path.len())), "{path}: {error}");
    }
    assert_eq!(errors.len(), WRONG.len(), "{errors:#?}");
    assert!(run.elapsed < AT_ONCE, "{:?}", run.elapsed);
}
