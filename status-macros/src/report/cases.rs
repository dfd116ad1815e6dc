//! For tests: pages of specs, and what is said of them.

use snapbox::assert::DEFAULT_ACTION_ENV;
use snapbox::filter::{Filter, FilterNewlines};
use snapbox::{Assert, Data, IntoData};
use std::fs;
use std::mem::take;
use std::path::{Path, PathBuf};

/// Checks the pages of a folder of this package, or writes them anew where `SNAPSHOTS=overwrite` is set.
///
/// A case is one block `toml`, or some, and a block `text`: what `said` makes of these specs. A picture of a control
/// character in a spec (U+2400 and following) is that character.
pub(crate) fn check(folder: &str, said: impl Fn(&[String]) -> Vec<String>) {
    let assert = Assert::new().action_env(DEFAULT_ACTION_ENV);
    let mut differences = String::new();
    for path in pages(folder) {
        let page = FilterNewlines.filter(Data::read_from(&path, None).raw());
        let found = anew(&page.to_string(), &said).into_data();
        if let Err(difference) = assert.try_eq(Some(&"what is said"), found, page) {
            differences += &difference.to_string();
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

fn pages(folder: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    let mut pages: Vec<_> =
        files.expect("a folder").map(|file| file.expect("a file").path()).collect();
    pages.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    pages.sort();
    assert!(!pages.is_empty(), "no page in {folder}");
    pages
}

/// Every spec on the pages of a folder.
pub(crate) fn specs(folder: &str) -> Vec<String> {
    let mut specs = Vec::new();
    for path in pages(folder) {
        let page = fs::read_to_string(path).expect("a page");
        let blocks = page.split("```").filter_map(|block| block.strip_prefix("toml\n"));
        specs.extend(blocks.map(|spec| spec.chars().map(control).collect::<String>()));
    }
    specs
}

/// The page with what is said of its specs now.
fn anew(page: &str, said: &impl Fn(&[String]) -> Vec<String>) -> String {
    let mut specs = Vec::new();
    let mut blocks: Vec<String> = page.split("```").map(str::to_owned).collect();
    for block in &mut blocks {
        if let Some(spec) = block.strip_prefix("toml\n") {
            specs.push(spec.chars().map(control).collect());
        } else if block.starts_with("text\n") {
            let messages = said(&take(&mut specs)).join("\n\n");
            let messages = if messages.is_empty() { "fine" } else { &messages };
            *block = format!("text\n{messages}\n");
        }
    }
    assert!(specs.is_empty(), "nothing is said of {specs:?}");
    blocks.join("```")
}

fn control(c: char) -> char {
    match c {
        '\u{2421}' => '\u{7F}',
        '\u{2400}'..='\u{241F}' => char::from_u32(u32::from(c) - 0x2400).unwrap_or(c),
        c => c,
    }
}
