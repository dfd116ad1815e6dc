//! Paths of specs, right and wrong.

use super::*;

fn wanted<'w>(child: Option<&'w str>, written: &'w str) -> Wanted<'w> {
    Wanted { folder: Path::new(env!("CARGO_MANIFEST_DIR")), child, written }
}

#[test]
fn paths_are_relative_and_local() {
    for (path, fault) in [
        ("", "the path of a spec is empty"),
        (" ", "the path of a spec is empty"),
        ("a\nb.toml", "the path of a spec holds the character U+000A"),
        ("/etc/codes.toml", "is an absolute path"),
        ("C:/codes.toml", "is an absolute path"),
        ("https://example.com/codes.toml", "is a URL"),
        ("~/codes.toml", "begins with `~`"),
        (r"specs\codes.toml", "has backslashes"),
    ] {
        let problem = wanted(None, path).fault().unwrap().to_string();
        assert!(problem.contains(fault), "{path}: {problem}");
        assert!(problem.contains("help: write"), "{path}: {problem}");
    }
    for path in ["codes.toml", "../codes.toml", "specs/a.b/c", "./codes.toml", "it's.toml"] {
        assert!(wanted(None, path).fault().is_none(), "{path}");
    }
    let fault = wanted(Some("specs/a.toml"), "~").fault().unwrap().to_string();
    assert!(fault.contains("relative to the folder of `specs/a.toml`"), "{fault}");
}

/// A path is shown as it was written, however long it is.
#[test]
fn long_paths_are_shown_whole() {
    let path = format!("/{}/codes.toml", "folder/".repeat(20));
    let problem = wanted(None, &path).fault().unwrap().to_string();
    assert!(problem.contains(&format!("`{path}` is an absolute path")), "{problem}");
}

#[test]
fn parents_stand_beside_their_child() {
    assert_eq!(wanted(None, "base.toml").path(), "base.toml");
    assert_eq!(wanted(Some("codes.toml"), "base.toml").path(), "base.toml");
    assert_eq!(wanted(Some("specs/codes.toml"), "../a.toml").path(), "specs/../a.toml");
}

#[test]
fn a_slip_finds_the_file() {
    for (child, written, right) in [
        (None, "cargo.toml", "did you mean `Cargo.toml`? upper and lower case differ"),
        (None, "SRC/lib.rs", "did you mean `src/lib.rs`? upper and lower case differ"),
        (None, "code.toml", "did you mean `codes.toml`?"),
        (None, "codes", "did you mean `codes.toml`?"),
        (Some("src/a.toml"), "../codess.toml", "did you mean `../codes.toml`?"),
        (Some("src/a.toml"), "base.toml", "the path is relative to the folder of `src/a.toml`"),
        (None, "nowhere/codes.toml", "the path is relative to the folder of Cargo.toml"),
    ] {
        let problem = wanted(child, written).read().unwrap_err().to_string();
        assert!(problem.ends_with(&format!("= help: {right}")), "{written}: {problem}");
    }
    assert!(wanted(Some("src/a.toml"), "../codes.toml").read().is_ok());
}

#[test]
fn a_package_holds_what_is_inside() {
    assert_eq!(inside("specs/.././codes.toml").as_deref(), Some("codes.toml"));
    assert_eq!(inside("specs/../../codes.toml"), None);
}
