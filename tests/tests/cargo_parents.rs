//! Parents that cannot be read: each is one error in the child, which names both, and nothing follows from it.

use status_tests::project::Project;

/// What the child extends, and the whole error but for the excerpt of the Rust file.
const WRONG: &[(&str, &str)] = &[
    (r#"extends = "child.toml""#, "`specs/child.toml` extends itself
        --> specs/child.toml:2:11
         |
       2 | extends = \"child.toml\"
         |           ^^^^^^^^^^^^
         = help: leave it out"),
    (r#"extends = "../specs/a.toml""#, "`specs/child.toml` extends itself
        --> specs/../specs/c.toml:2:11
         |
       2 | extends = \"child.toml\"
         |           ^^^^^^^^^^^^
         = note: by way of `specs/child.toml` -> `specs/../specs/a.toml` -> `specs/../specs/b.toml` -> \
         `specs/../specs/c.toml` -> `specs/child.toml`
         = help: leave one of these parents out"),
    (r#"extends = ["http", "nowhere.toml"]"#, "`specs/nowhere.toml` does not exist
        --> specs/child.toml:2:20
         |
       2 | extends = [\"http\", \"nowhere.toml\"]
         |                    ^^^^^^^^^^^^^^
         = help: the path is relative to the folder of `specs/child.toml`"),
    (r#"extends = "bases.toml""#, "`specs/bases.toml` does not exist
        --> specs/child.toml:2:11
         |
       2 | extends = \"bases.toml\"
         |           ^^^^^^^^^^^^
         = help: did you mean `base.toml`?"),
    (r#"extends = "../Specs/base.toml""#, "`specs/../Specs/base.toml` does not exist
        --> specs/child.toml:2:11
         |
       2 | extends = \"../Specs/base.toml\"
         |           ^^^^^^^^^^^^^^^^^^^^
         = help: did you mean `../specs/base.toml`? upper and lower case differ"),
    (r#"extends = "/etc/base.toml""#, "`/etc/base.toml` is an absolute path, which exists on one machine only
        --> specs/child.toml:2:11
         |
       2 | extends = \"/etc/base.toml\"
         |           ^^^^^^^^^^^^^^^^
         = help: write a path relative to the folder of `specs/child.toml`, such as `codes.toml`"),
    (r#"extends = "https://example.com/base.toml""#, "`https://example.com/base.toml` is a URL, and a build reads local files only
        --> specs/child.toml:2:11
         |
       2 | extends = \"https://example.com/base.toml\"
         |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         = help: write a path relative to the folder of `specs/child.toml`, such as `codes.toml`"),
    (r#"extends = "htpp""#, "no built-in registry is called `htpp`
        --> specs/child.toml:2:11
         |
       2 | extends = \"htpp\"
         |           ^^^^^^
         = help: did you mean `http`?"),
    (r#"extends = "base""#, "no built-in registry is called `base`
        --> specs/child.toml:2:11
         |
       2 | extends = \"base\"
         |           ^^^^^^
         = help: they are `http`, `nginx`, `cloudflare`, `iis`, `aws`, `unofficial`; \
         a file is named with its ending: `base.toml`"),
    (r#"extends = """#, "the path of a spec is empty
        --> specs/child.toml:2:11
         |
       2 | extends = \"\"
         |           ^^
         = help: write a path relative to the folder of `specs/child.toml`, such as `codes.toml`"),
    (r#"extends = ["base.toml", "../specs"]"#, "`specs/../specs` is a folder
        --> specs/child.toml:2:25
         |
       2 | extends = [\"base.toml\", \"../specs\"]
         |                         ^^^^^^^^^^
         = help: name the file in it, such as `../specs/codes.toml`"),
    (r#"extends = "broken.toml""#, "a list is not closed\n        --> specs/broken.toml:2:"),
    (r#"extends = "latin1.toml""#, "`specs/latin1.toml` is not UTF-8
        --> specs/latin1.toml:1:3
         |
       1 | # \u{FFFD}
         |   ^ the first byte that is not
         = help: save the file as UTF-8"),
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
    for (extends, expected) in WRONG {
        project.write("specs/child.toml", spec(extends));
        let errors = project.cargo(&["check"]).errors();
        let [error] = errors.as_slice() else { panic!("one error, not {errors:#?}") };
        let expected = format!("error: {expected}");
        assert!(error.starts_with(&expected), "{error}\ninstead of\n{expected}");
        assert!(error.contains("\n --> src/lib.rs:1:53\n"), "on the path: {error}");
    }
}
