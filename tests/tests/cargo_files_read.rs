//! Specs as files come: links, marks, line ends, names, permissions. What can be read is read, with its parents.
#![cfg(unix)]

use status_tests::project::Project;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};

/// `LONG` is longer than what a message would quote whole.
const PATHS: &[&str] = &[
    "good.toml",
    "./good.toml",
    "folder/../good.toml",
    "folder/codes.toml",
    "link.toml",
    "linked/codes.toml",
    "bom.toml",
    "crlf.toml",
    "it's {here} # and there.toml",
    "it's/{here}/codes.toml",
    "no-ending",
    "\u{E9}t\u{E9}/codes.toml",
    "LONG/codes.toml",
];

const GOOD: &str = "[registry]\nextends = \"base.toml\"\n[499]\nphrase = \"Left \u{2014} Early\"\nname = \"Left\"\n";

#[test]
fn what_can_be_read_is_read() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "files-right");
    let (mut code, long) = (String::new(), "long".repeat(30));
    for (at, path) in PATHS.iter().map(|path| path.replace("LONG", &long)).enumerate() {
        let base = path.rfind('/').map_or("", |slash| &path[..=slash]).to_owned() + "base.toml";
        if !path.starts_with("link") {
            project.write(&path, GOOD);
            project.write(&base, "[registry]\nextends = \"http\"\n");
        }
        let _ =
            writeln!(code, "status_codes::registry! {{ pub mod crate::r{at} from \"{path}\" }}");
        let _ = writeln!(code, "pub const FOUND{at}: r{at}::Status = r{at}::status!(404);");
        let _ = writeln!(code, "pub const LEFT{at}: r{at}::Status = r{at}::status!(Left);");
    }
    project.write("bom.toml", format!("\u{FEFF}{GOOD}"));
    project.write("crlf.toml", GOOD.replace('\n', "\r\n"));
    symlink("folder/codes.toml", project.path("link.toml")).expect("a link to a file");
    symlink("folder", project.path("linked")).expect("a link to a folder");
    project.write("src/lib.rs", code);
    project.cargo(&["check"]).assert_success();
    let again = project.cargo(&["check"]);
    assert!(!again.built("files-right"), "cargo knows the files: {}", again.stderr);
}

#[test]
fn a_file_without_permission_says_so() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "files-locked");
    project.write("locked.toml", GOOD);
    let path = project.path("locked.toml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("the file is ours");
    if fs::read(&path).is_ok() {
        return; // Root reads everything.
    }
    project.write(
        "src/lib.rs",
        "status_codes::registry! { pub mod crate::locked from \"locked.toml\" }\n",
    );
    let [error] = project.cargo(&["check"]).errors().try_into().expect("one error");
    assert!(error.starts_with("error: `locked.toml` may not be read\n"), "{error}");
    assert!(error.contains("= help: the compiler needs permission to read it"), "{error}");
}
