//! What a spec leaves in the artefact: the same in every folder, without the folder and without the file.

use status_tests::manifest::manifest;
use status_tests::project::Project;
use std::fs;

/// In a comment of each spec: nothing that is compiled.
const COMMENT: &str = "never compiled";

/// Builds the same crate in a folder; the path of that folder and the bytes of the library.
fn build(folder: &str) -> (String, Vec<u8>) {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), folder);
    project.write("Cargo.toml", manifest("artifact", "2024") + "\n[workspace]\n");
    let parent = format!("# {COMMENT}\n[registry]\nextends = \"http\"\n");
    project.write("specs/parent.toml", parent);
    let spec = format!(
        "# {COMMENT}\n[registry]\nextends = \"specs/parent.toml\"\n[499]\nphrase = \"Left Early\"\n"
    );
    project.write("codes.toml", spec);
    project.write(
        "src/lib.rs",
        "status_codes::registry! { pub mod crate::codes from \"codes.toml\" }\n\
         pub fn closed(code: u16) -> bool {\n    \
         codes::Status::from_u16(code).is_some_and(|status| status == codes::status!(499))\n}\n",
    );
    let here = fs::canonicalize(project.path("")).expect("the folder is there");
    let here = here.to_str().expect("a path in UTF-8").to_owned();
    // The paths of sources stand in the metadata of every crate, with and without a macro. Nobody who compares two
    // builds leaves them there; what is left to differ is what the macro adds.
    let remap = format!("--remap-path-prefix={here}=/src");
    project.cargo(&["rustc", "--lib", "--", &remap, "-Cdebuginfo=2"]).assert_success();
    let library = concat!(env!("CARGO_TARGET_TMPDIR"), "/target/debug/libartifact.rlib");
    (here, fs::read(library).expect("cargo has built it"))
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn two_folders_make_the_same_library() {
    let (first, one) = build("artifact-one");
    let (second, two) = build("artifact-two/in/a/longer/path");
    assert!(one == two, "{} and {} bytes", one.len(), two.len());
    for folder in [first, second] {
        assert!(!has(&one, &folder), "{folder}");
    }
    assert!(has(&one, "Left Early"), "the phrase is compiled, so the search finds what is there");
    assert!(!has(&one, COMMENT), "the contents of a spec are not");
}
