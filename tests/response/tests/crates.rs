//! Derives where the manifest, the edition or the crate's attributes matter: the crates of `crates/`, checked by clippy
//! in one run. Nothing is worth a warning, whatever is forbidden.

use status_tests::manifest::{facade, package};
use status_tests::project::Project;

/// A crate by its name, its edition, its source, and what it depends on.
type Member = (&'static str, &'static str, &'static str, fn() -> String);

const MEMBERS: [Member; 8] = [
    ("strict", "2024", include_str!("crates/strict.rs"), of_facade),
    ("strict_2021", "2021", include_str!("crates/strict.rs"), of_facade),
    ("bare", "2024", include_str!("crates/bare.rs"), of_facade),
    ("renamed", "2024", include_str!("crates/renamed.rs"), || dependency("sc")),
    ("other", "2024", include_str!("crates/other.rs"), of_facade),
    ("handed", "2024", include_str!("crates/handed.rs"), || {
        "other = { path = \"../other\" }\n".into()
    }),
    ("in_2018", "2018", include_str!("crates/edition.rs"), of_facade),
    ("in_2021", "2021", include_str!("crates/edition.rs"), of_facade),
];

fn of_facade() -> String {
    dependency("status-codes")
}

fn dependency(alias: &str) -> String {
    let path = facade();
    format!(
        "{alias} = {{ package = \"status-codes\", path = '{}', features = [\"response\"] }}\n",
        path.display()
    )
}

/// What `clippy::cargo` asks of a manifest.
const PUBLISHED: &str = "description = \"-\"\nlicense = \"MIT\"\nrepository = \"-\"\nreadme = \"-\"\n\
                         keywords = [\"-\"]\ncategories = [\"-\"]\n";

#[test]
fn hostile_crates() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "response-hostile");
    let names = MEMBERS.map(|(name, ..)| name);
    project.write("Cargo.toml", format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n"));
    for (name, edition, source, dependencies) in MEMBERS {
        let package = package(name, edition);
        let manifest = format!("{package}{PUBLISHED}\n[dependencies]\n{}", dependencies());
        project.write(&format!("{name}/Cargo.toml"), manifest);
        project.write(&format!("{name}/src/lib.rs"), source);
    }
    let run = project.cargo(&["clippy", "--workspace", "--keep-going"]);
    assert_eq!(
        (run.errors().join("\n"), run.warnings().join("\n")),
        (String::new(), String::new())
    );
    run.assert_success();
}
