//! The files of a registry: spec paths, and what there is instead of a spec.

use crate::problem::Problem;
use crate::source::Source;
use crate::syntax::{LARGEST, not_utf8};
use crate::value::quoted;
use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// The folder of the Cargo.toml that is being built.
pub(crate) fn manifest_folder() -> PathBuf {
    // At expansion, never when this crate is built: every user has a folder of their own.
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(PathBuf::new, PathBuf::from)
}

/// What is wrong with a path as it is written, before any file is looked at.
pub(crate) fn path_fault(path: &str) -> Option<Problem> {
    const RELATIVE: &str =
        "write a path relative to the folder of Cargo.toml, such as `codes.toml`";
    let shown = quoted(path);
    let fault = if path.trim().is_empty() {
        "the path of a spec is empty".to_owned()
    } else if path.contains("://") {
        format!("`{shown}` is a URL, and a build reads local files only")
    } else if path.starts_with('~') {
        format!("`{shown}` begins with `~`, which only a shell expands")
    } else if path.contains('\\') {
        let help = format!("write `{}`", quoted(&path.replace('\\', "/")));
        return Some(Problem::new(format!("`{shown}` has backslashes")).help(help));
    } else if path.starts_with('/') || path.get(1..2) == Some(":") {
        format!("`{shown}` is an absolute path, which exists on one machine only")
    } else {
        return None;
    };
    Some(Problem::new(fault).help(RELATIVE))
}

/// A path relative to a folder, `a/../` kept: it means what the file system makes of it.
pub(crate) fn beside(spec: &str, path: &str) -> String {
    match spec.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{path}"),
        None => path.to_owned(),
    }
}

/// The text of a spec. A file that is not UTF-8 has one too, and a problem.
pub(crate) fn read(folder: &Path, path: &str) -> Result<(Arc<Source>, Option<Problem>), Problem> {
    let shown = quoted(path);
    let full = folder.join(path);
    if let Some(right) = wrong_case(folder, path) {
        let problem = Problem::new(format!("`{shown}` does not exist"));
        return Err(problem.help(format!("did you mean `{right}`? upper and lower case differ")));
    }
    let metadata = fs::metadata(&full).map_err(|error| unreadable(&shown, &error, folder))?;
    if metadata.is_dir() {
        let problem = Problem::new(format!("`{shown}` is a folder"));
        return Err(problem.help(format!(
            "name the file in it, such as `{}/codes.toml`",
            shown.trim_end_matches('/')
        )));
    }
    // A pipe or a device never ends: it is not opened at all.
    if !metadata.is_file() {
        return Err(
            Problem::new(format!("`{shown}` is not a regular file")).help("a spec is a TOML file")
        );
    }
    let mut bytes = Vec::new();
    let file = File::open(&full).map_err(|error| unreadable(&shown, &error, folder))?;
    let limit = u64::try_from(LARGEST).unwrap_or(u64::MAX);
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(&shown, &error, folder))?;
    if bytes.len() > LARGEST {
        return Err(Problem::new(format!("`{shown}` is too large for a spec"))
            .help("a spec has at most 1 MiB"));
    }
    let (source, broken) = Source::new(&shown, &bytes);
    let problem = broken.map(|range| not_utf8(&source, range));
    Ok((source, problem))
}

fn unreadable(shown: &str, error: &std::io::Error, folder: &Path) -> Problem {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            let problem = Problem::new(format!("`{shown}` does not exist"));
            // Cargo leaves the original manifest in every package, and nowhere else.
            if folder.join("Cargo.toml.orig").is_file() {
                return problem.note("the package was made without it").help(format!(
                    "add `\"{shown}\"` to `include` in Cargo.toml, or remove it from `exclude`"
                ));
            }
            problem.help("the path is relative to the folder of Cargo.toml")
        }
        ErrorKind::PermissionDenied => Problem::new(format!("`{shown}` may not be read"))
            .help("the compiler needs permission to read it"),
        _ => Problem::new(format!("`{shown}` cannot be read"))
            .note(format!("the system says: {error}")),
    }
}

/// The path as it is on disk, where the written one differs in upper and lower case only: some file systems find the
/// file all the same, and the next machine does not.
fn wrong_case(folder: &Path, path: &str) -> Option<String> {
    let mut at = folder.to_path_buf();
    let mut right = Vec::new();
    let mut differs = false;
    for component in Path::new(path).components() {
        let Component::Normal(name) = component else {
            at.push(component);
            right.push(component.as_os_str().to_str()?.to_owned());
            continue;
        };
        let written = name.to_str()?;
        let mut found = None;
        for entry in fs::read_dir(&at).ok()?.flatten() {
            let Ok(actual) = entry.file_name().into_string() else { continue };
            if actual == written {
                found = Some(actual);
                break;
            }
            if actual.to_lowercase() == written.to_lowercase() {
                found = Some(actual);
            }
        }
        let actual = found?;
        differs |= actual != written;
        at.push(&actual);
        right.push(actual);
    }
    differs.then(|| right.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_and_local() {
        for (path, fault) in [
            ("", "the path of a spec is empty"),
            (" ", "the path of a spec is empty"),
            ("/etc/codes.toml", "is an absolute path"),
            ("C:/codes.toml", "is an absolute path"),
            ("https://example.com/codes.toml", "is a URL"),
            ("~/codes.toml", "begins with `~`"),
            (r"specs\codes.toml", "has backslashes"),
        ] {
            let problem = path_fault(path).unwrap().to_string();
            assert!(problem.contains(fault), "{path}: {problem}");
            assert!(problem.contains("help: write"), "{path}: {problem}");
        }
        for path in ["codes.toml", "../codes.toml", "specs/a.b/c", "./codes.toml"] {
            assert!(path_fault(path).is_none(), "{path}");
        }
    }

    #[test]
    fn parents_stand_beside_their_child() {
        assert_eq!(beside("codes.toml", "base.toml"), "base.toml");
        assert_eq!(beside("specs/codes.toml", "../base.toml"), "specs/../base.toml");
    }
}
