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
            let entries = fs::read_dir(&at).ok()?.flatten();
            let names: Vec<String> =
                entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
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
    let stem = |name: &str| name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
    // A spec, or a folder.
    let is_likely =
        |name: &&String| Path::new(name).extension().is_none_or(|ending| ending == "toml");
    let stems: Vec<_> = names.iter().filter(is_likely).map(|name| (stem(name), name)).collect();
    let meant = nearest_name(&stem(written), stems.iter().map(|(stem, _)| stem.as_str()))?;
    stems.iter().find(|(stem, _)| stem == meant).map(|(_, name)| (*name).clone())
}
