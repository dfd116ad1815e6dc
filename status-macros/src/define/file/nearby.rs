//! What somebody may have meant by a path: names that are on disk.

use crate::report::nearest::nearest_name;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The name among those of a folder that was probably meant.
pub(super) type Pick = fn(&str, &[String]) -> Option<String>;

/// A path from the folder `at`, with the names that are on disk; none where the written path is on disk itself.
pub(super) fn corrected(mut at: PathBuf, written: &str, pick: Pick) -> Option<String> {
    let mut right = Vec::new();
    let mut differs = false;
    for component in Path::new(written).components() {
        let name = component.as_os_str().to_str()?;
        let mut actual = name.to_owned();
        if let Component::Normal(_) = component {
            let mut names = Vec::new();
            for entry in fs::read_dir(&at).ok()? {
                if let Some(Ok(name)) = entry.ok().map(|entry| entry.file_name().into_string()) {
                    names.push(name);
                }
            }
            if !names.contains(&actual) {
                actual = pick(name, &names)?;
                differs = true;
            }
        }
        at.push(&actual);
        right.push(actual);
    }
    differs.then(|| right.join("/"))
}

/// Some file systems find a file whatever the case, and the next machine does not.
pub(super) fn same_but_for_case(written: &str, names: &[String]) -> Option<String> {
    names.iter().find(|name| name.to_lowercase() == written.to_lowercase()).cloned()
}

/// A slip in a name, or another ending.
pub(super) fn nearly_the_same(written: &str, names: &[String]) -> Option<String> {
    let (mut likely, mut stems) = (Vec::new(), Vec::new());
    for name in names {
        // A spec, or a folder.
        if Path::new(name).extension().is_none_or(|ending| ending == "toml") {
            likely.push(name);
            stems.push(stem(name));
        }
    }
    let meant = nearest_name(stem(written), &stems)?;
    let at = stems.iter().position(|stem| *stem == meant)?;
    likely.get(at).map(ToString::to_string)
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
