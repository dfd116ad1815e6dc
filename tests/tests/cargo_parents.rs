//! Parents that cannot be read: each is one error in the child, which names both, and nothing follows from it.

use snapbox::{Data, assert_data_eq};
use status_tests::project::Project;
use std::path::Path;

/// What is said of each stands in `cargo_parents.stderr`, in this order.
const WRONG: &[&str] = &[
    r#"extends = "child.toml""#,
    r#"extends = "../specs/a.toml""#,
    r#"extends = ["http", "nowhere.toml"]"#,
    r#"extends = "bases.toml""#,
    r#"extends = "../Specs/base.toml""#,
    r#"extends = "/etc/base.toml""#,
    r#"extends = "https://example.com/base.toml""#,
    r#"extends = "htpp""#,
    r#"extends = "base""#,
    r#"extends = """#,
    r#"extends = ["base.toml", "../specs"]"#,
    r#"extends = "broken.toml""#,
    r#"extends = "latin1.toml""#,
];

/// What the child has of its own needs its parent, and nothing of it is wrong.
const OWN: &str = r#"
without = [305, "method_preserving", "house"]
[sets]
mine      = { codes = [404, 499, "5xx", "cacheable"] }
transient = { codes = [503], replace = true }
[499]
phrase = "Left Early"
[404]
phrase  = "Nothing Here"
replace = true
"#;

#[test]
fn a_parent_that_cannot_be_read_is_one_error() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "parents-wrong");
    let base = "[registry]\nextends = \"http\"\n[sets]\nhouse = { codes = [410] }\n";
    project.write("specs/base.toml", base);
    project.write("specs/a.toml", "[registry]\nextends = \"b.toml\"\n");
    project.write("specs/b.toml", "[registry]\nextends = [\"http\", \"c.toml\"]\n");
    project.write("specs/c.toml", "[registry]\nextends = \"child.toml\"\n");
    project.write("specs/broken.toml", "[registry]\nonly = [404\n[499]\nphrase = \"Left\"\n");
    project.write("specs/latin1.toml", b"# \xE9\n[registry]\nextends = \"http\"\n");
    project.write(
        "src/lib.rs",
        "status_codes::registry! { pub mod crate::codes from \"specs/child.toml\" }\n\
         pub fn f(status: codes::Status) -> bool {\n    \
         status == codes::status!(411) || codes::StatusSet::ALL.contains(codes::status!(499))\n}\n",
    );
    let spec = |extends: &str| format!("[registry]\n{extends}{OWN}");
    project.write("specs/child.toml", spec("extends = [\"http\", \"base.toml\"]"));
    project.cargo(&["check"]).assert_success();
    let mut said = Vec::new();
    for extends in WRONG {
        project.write("specs/child.toml", spec(extends));
        let [error] = project.cargo(&["check"]).errors().try_into().expect("one error");
        said.push(format!("{extends}\n{error}\n"));
    }
    let expected = Data::read_from(Path::new("tests/cargo_parents.stderr"), None).raw();
    assert_data_eq!(said.join("\n"), expected);
}
