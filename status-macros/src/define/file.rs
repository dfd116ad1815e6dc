//! The files of a registry: spec paths, and what there is instead of a spec.

use crate::report::filled::{filled, together};
use crate::report::letters;
use crate::report::problem::Problem;
use crate::report::source::Source;
use crate::report::visible::{escaped, is_invisible};
use crate::spec::syntax::{LARGEST, not_utf8};
use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

mod nearby;

#[cfg(test)]
mod tests;

use nearby::{nearly_the_same, same_but_for_case};

/// A spec that is named by a path.
pub(crate) struct Wanted<'w> {
    /// The folder of Cargo.toml.
    pub(crate) folder: &'w Path,
    /// The file that names it as a parent; none where Rust code or an inline spec does.
    pub(crate) child: Option<&'w str>,
    /// The path, relative to the folder of `child`, or to that of Cargo.toml.
    pub(crate) written: &'w str,
}

/// The folder of the Cargo.toml that is being built.
pub(crate) fn manifest_folder() -> PathBuf {
    // At expansion, never when this crate is built: every user has a folder of their own.
    env::var_os("CARGO_MANIFEST_DIR").map_or_else(PathBuf::new, PathBuf::from)
}

impl Wanted<'_> {
    /// The path from the folder of Cargo.toml, `a/../` kept: it means what the file system makes of it.
    pub(crate) fn path(&self) -> String {
        self.beside().to_owned() + self.written
    }

    /// The path as rustc prints those of Rust files: from the folder where it runs, which is that of the workspace. From
    /// that of Cargo.toml where it runs elsewhere.
    fn shown(&self) -> String {
        let path = self.path();
        let here = env::current_dir().ok();
        let package = here.as_ref().and_then(|here| self.folder.strip_prefix(here).ok());
        match package.and_then(|package| package.join(&path).to_str().map(str::to_owned)) {
            Some(shown) => shown.replace('\\', "/"),
            None => path,
        }
    }

    /// The folder that the path is relative to, seen from that of Cargo.toml.
    fn beside(&self) -> &str {
        let child = self.child.unwrap_or_default();
        child.rfind('/').and_then(|slash| child.get(..=slash)).unwrap_or_default()
    }

    /// The same in words.
    fn base(&self) -> String {
        let child =
            self.child.map_or_else(|| "Cargo.toml".to_owned(), |child| filled("`{}`", &[&child]));
        filled("the folder of {}", &[&child])
    }

    /// What is wrong with the path as it is written, before any file is looked at.
    pub(crate) fn fault(&self) -> Option<Problem> {
        let path = self.written;
        let shown = escaped(path);
        let fault = if path.trim().is_empty() {
            "the path of a spec is empty".to_owned()
        } else if let Some((_, bad)) = letters::find(path, |c| c.is_control() || is_invisible(c)) {
            format!("the path of a spec holds the character U+{:04X}", u32::from(bad))
        } else if path.contains("://") {
            filled("`{}` is a URL, and a build reads local files only", &[&shown])
        } else if path.starts_with('~') {
            filled("`{}` begins with `~`, which only a shell expands", &[&shown])
        } else if path.contains('\\') {
            let help = filled("write `{}`", &[&escaped(&path.replace('\\', "/"))]);
            return Some(Problem::with("`{}` has backslashes", &[&shown]).help(help));
        } else if path.starts_with('/') || path.get(1..2) == Some(":") {
            filled("`{}` is an absolute path, which exists on one machine only", &[&shown])
        } else {
            return None;
        };
        let help = filled("write a path relative to {}, such as `codes.toml`", &[&self.base()]);
        Some(Problem::new(fault).help(help))
    }

    fn nearby(&self, pick: nearby::Pick) -> Option<String> {
        nearby::corrected(self.folder.join(self.beside()), self.written, pick)
    }

    /// The text of the spec. A file that is not UTF-8 has one too, and a problem.
    pub(crate) fn read(&self) -> Result<(Arc<Source>, Option<Problem>), Problem> {
        let path = self.path();
        let full = self.folder.join(&path);
        if let Some(right) = self.nearby(same_but_for_case) {
            let problem = Problem::with("`{}` does not exist", &[&path]);
            return Err(
                problem.help_with("did you mean `{}`? upper and lower case differ", &[&right])
            );
        }
        let metadata = fs::metadata(&full).map_err(|error| self.unreadable(&error))?;
        if metadata.is_dir() {
            let problem = Problem::with("`{}` is a folder", &[&path]);
            let folder = self.written.trim_end_matches('/');
            return Err(
                problem.help_with("name the file in it, such as `{}/codes.toml`", &[&folder])
            );
        }
        // A pipe or a device never ends: it is not opened at all.
        if !metadata.is_file() {
            let problem = Problem::with("`{}` is not a regular file", &[&path]);
            return Err(problem.help("a spec is a TOML file"));
        }
        let fits = usize::try_from(metadata.len()).is_ok_and(|length| length <= LARGEST);
        if !fits {
            return Err(Problem::with("`{}` is too large for a spec", &[&path])
                .help("a spec has at most 1 MiB"));
        }
        let bytes = fs::read(&full).map_err(|error| self.unreadable(&error))?;
        let (source, broken) = Source::new(&self.shown(), &bytes);
        let problem = broken.map(|range| not_utf8(&source, range));
        Ok((source, problem))
    }

    fn unreadable(&self, error: &std::io::Error) -> Problem {
        let path = self.path();
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => self.missing(&path),
            ErrorKind::PermissionDenied => Problem::with("`{}` may not be read", &[&path])
                .help("the compiler needs permission to read it"),
            _ => Problem::with("`{}` cannot be read", &[&path])
                .note_with("the system says: {}", &[&error]),
        }
    }

    fn missing(&self, path: &str) -> Problem {
        let link =
            fs::symlink_metadata(self.folder.join(path)).is_ok_and(|found| found.is_symlink());
        if link {
            return Problem::with("`{}` is a link to a file that does not exist", &[&path])
                .help("mend the link, or name the file itself");
        }
        let problem = Problem::with("`{}` does not exist", &[&path]);
        // Cargo leaves the original manifest in every package, and nowhere else.
        if self.folder.join("Cargo.toml.orig").is_file() {
            let problem = problem.note("the package was made without it");
            return problem.help(match inside(path) {
                Some(path) => filled(
                    "add `\"{}\"` to `include` in Cargo.toml, or remove it from `exclude`",
                    &[&path],
                ),
                None => {
                    "a package has files of its own folder only: copy the file into it".to_owned()
                }
            });
        }
        match self.nearby(nearly_the_same) {
            Some(right) => problem.help_with("did you mean `{}`?", &[&right]),
            None => problem.help_with("the path is relative to {}", &[&self.base()]),
        }
    }
}

/// A path without `.` and `..`, as the manifest names a file of the package; none where it leads out of its folder.
fn inside(path: &str) -> Option<String> {
    let mut folders = Vec::new();
    for component in Path::new(path).components() {
        match component {
            Component::ParentDir => drop(folders.pop()?),
            Component::Normal(name) => folders.push(name.to_str()?),
            _ => {}
        }
    }
    Some(together(&folders, "/"))
}
