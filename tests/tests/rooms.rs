//! The order of the rooms in `status-macros/src`: what each may use, and no two files that use each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use syn::UseTree;

/// Each room, and those that it may use. What stands in none (`lib`) may use all, and is used by nobody.
const ROOMS: &[(&str, &[&str])] = &[
    ("report", &[]),
    ("spec", &["report"]),
    ("registry", &["report", "spec"]),
    ("module", &["report", "spec", "registry"]),
    ("define", &["report", "spec", "registry", "module"]),
    ("status", &["report", "spec", "registry"]),
    ("item", &["report", "spec", "registry"]),
    ("to_status", &["report", "spec", "registry", "status", "item"]),
    ("to_response", &["report", "spec", "registry", "status", "item", "to_status"]),
];

/// A file by its module path: `["report", "place"]`.
type File = Vec<String>;

/// The files of a crate, and what each of them uses.
#[derive(Default)]
struct Sources {
    uses: BTreeMap<File, Vec<Use>>,
}

/// The full path of one name in a `use`, and whether it is handed on.
struct Use {
    path: Vec<String>,
    is_public: bool,
}

impl Sources {
    fn add(&mut self, file: &str, text: &str) {
        let module: File = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        let items = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}")).items;
        let mut uses = Vec::new();
        for item in items {
            if let syn::Item::Use(item) = item {
                let is_public = !matches!(item.vis, syn::Visibility::Inherited);
                for path in leaves(&item.tree) {
                    uses.extend(absolute(&module, &path).map(|path| Use { path, is_public }));
                }
            }
        }
        self.uses.insert(module, uses);
    }

    /// The file that a path leads to: the longest that is one, and the file behind a name that it hands on.
    fn file(&self, path: &[String]) -> Option<File> {
        let length =
            (1..=path.len()).rev().find(|length| self.uses.contains_key(&path[..*length]))?;
        let (file, rest) = path.split_at(length);
        let handed_on = rest.first().and_then(|name| {
            let mut own = self.uses[file].iter();
            own.find(|other| other.is_public && other.path.last() == Some(name))
        });
        match handed_on {
            Some(other) => self.file(&other.path),
            None => Some(file.to_vec()),
        }
    }

    /// Each pair of a file and one that it uses, but for a file and those of its own folder.
    fn edges(&self) -> BTreeSet<(File, File)> {
        let mut edges = BTreeSet::new();
        for (from, uses) in &self.uses {
            for to in uses.iter().filter_map(|other| self.file(&other.path)) {
                if !to.starts_with(from) && !from.starts_with(&to) {
                    edges.insert((from.clone(), to));
                }
            }
        }
        edges
    }

    /// What breaks the order, with the names of the two files.
    fn faults(&self) -> Vec<String> {
        let edges = self.edges();
        let mut faults = Vec::new();
        for (from, to) in &edges {
            let room = |file: &File| ROOMS.iter().find(|(room, _)| file[0] == *room);
            let (name, other) = (shown(from), shown(to));
            match (room(from), room(to)) {
                (Some((room, lower)), Some((used, _))) if room != used && !lower.contains(used) => {
                    faults.push(format!("{name} uses {other}: `{room}` may not use `{used}`"));
                }
                (Some(_), None) => faults.push(format!("{name} uses {other}, which is no room")),
                _ => {}
            }
            if reaches(&edges, to, from) {
                faults.push(format!("{name} and {other} use each other"));
            }
        }
        faults
    }
}

fn shown(file: &File) -> String {
    format!("{}.rs", file.join("/"))
}

fn reaches(edges: &BTreeSet<(File, File)>, from: &File, to: &File) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(file) = open.pop() {
        if file == to {
            return true;
        }
        if seen.insert(file) {
            open.extend(edges.iter().filter(|(other, _)| other == file).map(|(_, next)| next));
        }
    }
    false
}

/// The paths of the names in a `use`.
fn leaves(tree: &UseTree) -> Vec<Vec<String>> {
    match tree {
        UseTree::Path(path) => {
            let mut inner = leaves(&path.tree);
            for leaf in &mut inner {
                leaf.insert(0, path.ident.to_string());
            }
            inner
        }
        UseTree::Name(name) if name.ident == "self" => vec![Vec::new()],
        UseTree::Name(name) => vec![vec![name.ident.to_string()]],
        UseTree::Rename(rename) => vec![vec![rename.ident.to_string()]],
        UseTree::Glob(_) => vec![Vec::new()],
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
    }
}

/// The path from the root of the crate, if it is one of the crate.
fn absolute(file: &File, path: &[String]) -> Option<Vec<String>> {
    let supers = path.iter().take_while(|word| *word == "super").count();
    let (first, rest) = path.split_first()?;
    match first.as_str() {
        "crate" => Some(rest.to_vec()),
        "super" => Some([&file[..file.len().checked_sub(supers)?], &path[supers..]].concat()),
        "std" | "core" | "proc_macro" | "proc_macro2" | "quote" | "syn" | "toml" | "proptest" => {
            None
        }
        // A file of the folder that has the name of this one.
        _ => Some([file.as_slice(), path].concat()),
    }
}

fn read(folder: &Path, prefix: &str, sources: &mut Sources) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        let path = format!("{prefix}{name}");
        if name.starts_with("tests") || path.starts_with("properties") {
            continue;
        }
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{path}/"), sources);
        } else {
            sources.add(&path, &fs::read_to_string(entry.path()).unwrap());
        }
    }
}

#[test]
fn every_room_uses_lower_ones_alone() {
    let mut sources = Sources::default();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../status-macros/src");
    read(&folder, "", &mut sources);
    assert!(sources.uses.len() > 60 && sources.edges().len() > 150, "the files were not found");
    assert_eq!(sources.faults(), [""; 0]);
}

#[test]
fn a_wrong_use_is_named_with_both_files() {
    let faults = |files: &[(&str, &str)]| {
        let mut sources = Sources::default();
        for (file, text) in files {
            sources.add(file, text);
        }
        sources.faults()
    };
    assert_eq!(
        faults(&[
            ("report/place.rs", "use crate::spec::{Entry, words};"),
            ("spec.rs", "pub(crate) use entry::Entry;"),
            ("spec/entry.rs", ""),
            ("spec/words.rs", "use super::entry::Entry; use std::fmt;"),
        ]),
        [
            "report/place.rs uses spec/entry.rs: `report` may not use `spec`",
            "report/place.rs uses spec/words.rs: `report` may not use `spec`",
        ],
    );
    assert_eq!(
        faults(&[
            ("item/a.rs", "use super::b;"),
            ("item/b.rs", "use crate::item::c::{self, C};"),
            ("item/c.rs", "use crate::item::a as other;"),
            ("lib.rs", "use item::a;"),
        ]),
        [
            "item/a.rs and item/b.rs use each other",
            "item/b.rs and item/c.rs use each other",
            "item/c.rs and item/a.rs use each other",
        ],
    );
    assert_eq!(faults(&[("item.rs", "use a::A;"), ("item/a.rs", "use super::Item;")]), [""; 0]);
    assert_eq!(
        faults(&[("status.rs", "use crate::main::A;"), ("main.rs", "")]),
        ["status.rs uses main.rs, which is no room"],
    );
}
