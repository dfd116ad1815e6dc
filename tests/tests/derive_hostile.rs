//! Derives where the manifest or the crate's attributes matter: the crates of `derive_hostile/`, checked by clippy in
//! one run. Nothing but the deprecated codes is worth a warning.

use status_tests::manifest::{dependency, facade, package};
use status_tests::project::Project;
use std::fs;
use std::path::Path;

/// A crate by its name, its edition, its source, and what it depends on.
type Member = (&'static str, &'static str, &'static str, fn() -> String);

const MEMBERS: [Member; 11] = [
    ("strict", "2024", include_str!("derive_hostile/strict.rs"), of_facade),
    ("strict_2021", "2021", include_str!("derive_hostile/strict.rs"), of_facade),
    ("bare", "2024", include_str!("derive_hostile/bare.rs"), of_facade),
    ("warned", "2024", include_str!("derive_hostile/warned.rs"), of_facade),
    ("renamed", "2024", include_str!("derive_hostile/renamed.rs"), || dependency("sc")),
    ("other", "2024", include_str!("derive_hostile/other.rs"), of_facade),
    ("handed", "2024", include_str!("derive_hostile/handed.rs"), || path("other", "../other")),
    ("versions", "2024", include_str!("derive_hostile/versions.rs"), of_both),
    ("in_2018", "2018", include_str!("derive_hostile/edition.rs"), of_facade),
    ("in_2021", "2021", include_str!("derive_hostile/edition.rs"), of_facade),
    ("in_2024", "2024", include_str!("derive_hostile/edition.rs"), of_facade),
];

fn of_facade() -> String {
    dependency("status-codes")
}

fn of_both() -> String {
    let next = "package = \"status-codes\", path = \"../next/status-codes\"";
    format!("{}status-codes-next = {{ {next} }}\n", of_facade())
}

fn path(name: &str, path: &str) -> String {
    format!("{name} = {{ path = {path:?} }}\n")
}

#[test]
fn hostile_crates() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "derive-hostile");
    let names = MEMBERS.map(|(name, ..)| name);
    let members =
        format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\nexclude = [\"next\"]\n");
    project.write("Cargo.toml", members);
    for (name, edition, source, dependencies) in MEMBERS {
        let manifest =
            format!("{}{PUBLISHED}\n[dependencies]\n{}", package(name, edition), dependencies());
        project.write(&format!("{name}/Cargo.toml"), manifest);
        project.write(&format!("{name}/src/lib.rs"), source);
    }
    write_next_version(&project);

    let run = project.cargo(&["clippy", "--workspace", "--keep-going"]);
    let warnings: Vec<_> =
        run.warnings().into_iter().filter(|text| !text.contains("--> next/")).collect();
    let (expected, others): (Vec<_>, Vec<_>) =
        warnings.iter().partition(|warning| warning.contains("--> warned/src/lib.rs"));
    assert_eq!((run.errors().join("\n"), others), (String::new(), Vec::<&String>::new()));
    run.assert_success();

    let deprecated = |warning: &&&String| warning.starts_with("warning: use of deprecated");
    let places = expected.iter().filter(deprecated).map(|warning| {
        let place =
            warning.split("lib.rs:").nth(1).and_then(|place| place.split(['\n', ':']).next());
        place.and_then(|line| line.parse().ok()).unwrap_or(0)
    });
    let mut places: Vec<usize> = places.collect();
    places.sort_unstable();
    assert_eq!(expected.len(), places.len(), "{expected:#?}");
    let lines = include_str!("derive_hostile/warned.rs").lines().zip(1..);
    let marked = lines.filter(|(line, _)| line.contains("// warns")).map(|(_, number)| number);
    assert_eq!(places, marked.collect::<Vec<usize>>(), "{expected:#?}");
}

/// What `clippy::cargo` asks of a manifest.
const PUBLISHED: &str = "description = \"-\"\nlicense = \"MIT\"\nrepository = \"-\"\nreadme = \"-\"\n\
                         keywords = [\"-\"]\ncategories = [\"-\"]\n";

/// A copy of both crates with another version number.
fn write_next_version(project: &Project) {
    let root = facade().join("..");
    let next = project.path("next");
    for folder in ["status-codes/src", "status-macros/src"] {
        copy(&root.join(folder), &next.join(folder));
    }
    for file in ["status-macros/codes.toml", "codes.toml"] {
        let text = fs::read_to_string(root.join(file)).expect("a file of the workspace");
        project.write(&format!("next/{file}"), text);
    }
    for name in ["status-codes", "status-macros"] {
        let manifest = fs::read_to_string(root.join(name).join("Cargo.toml")).expect("a manifest");
        // The version is written out: under `target` cargo would take that of the workspace around it.
        let manifest =
            manifest.replacen("version.workspace = true", "version = \"9.9.9\"", 1).replace(
                "status-macros.workspace = true",
                "status-macros = { path = \"../status-macros\", version = \"=9.9.9\" }",
            );
        project.write(&format!("next/{name}/Cargo.toml"), manifest);
    }
    let manifest =
        fs::read_to_string(root.join("Cargo.toml")).expect("the manifest of the workspace");
    let lines = manifest.lines().map(|line| match line.split_once(" = ") {
        Some(("members", _)) => "members = [\"status-codes\", \"status-macros\"]",
        _ => line,
    });
    project.write("next/Cargo.toml", lines.collect::<Vec<_>>().join("\n"));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder of the workspace") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, to).expect("a copy");
        }
    }
}
