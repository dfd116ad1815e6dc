//! The documentation of a registry: complete, without a warning of rustdoc, words shown as they are, `status!` found.

use status_tests::project::Project;
use std::fs;
use std::path::Path;

const CODES: &str = r##"
//! A crate with a registry.
#![deny(missing_docs, rustdoc::all)]

status_codes::registry! {
    /// The codes of our service.
    pub mod crate::house = r#"
        [registry]
        title   = "House *codes* of [us]"
        extends = "http"
        only    = [404, 410]

        [sets]
        odd = { codes = [404, 499], summary = "Not `even`.", reference = "RFC 9110, Section 15" }

        [499]
        phrase  = "*/ {closed} [link] <b> | `x` \\ y"
        name    = "Closed"
        summary = "See <script>alert(1)</script> and [Status] and https://example.com."
        former  = ["[Hung] *Up*"]
        state   = "obsolete"
        reference = "https://example.com/codes#499"
    "#
}

status_codes::registry! {
    /// A keyword.
    pub mod crate::r#type = "[registry]\nextends = 'nginx'"
}

/// ```
/// codes::ours::registry! {
///     pub mod crate::inner = "[registry]\nextends = 'http'"
/// }
/// # fn main() {
/// assert_eq!(inner::status!(404), codes::house::status!(404).as_u16());
/// # }
/// ```
pub mod ours {
    pub use status_codes::registry;
}
"##;

#[test]
fn the_pages_of_a_registry_say_what_its_spec_says() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "codes");
    project.write("src/lib.rs", CODES);
    // What other tests document would be found too.
    let index = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target/doc/search.index");
    if index.exists() {
        fs::remove_dir_all(&index).unwrap();
    }
    let run = project.cargo(&["doc", "--no-deps"]);
    run.assert_success();
    assert_eq!(run.warnings(), [""; 0]);

    // Who comes from `http` finds things by the names that they have there.
    let names = fs::read_dir(index.join("name")).unwrap();
    let names: String =
        names.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let names = names.replace("is_successful", "");
    for name in ["canonical_reason", "is_success", "StatusCode"] {
        assert!(names.contains(name), "{name}");
    }

    let page = |name: &str| {
        let file = format!("{}/target/doc/codes/house/{name}.html", env!("CARGO_TARGET_TMPDIR"));
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"))
    };
    let module = page("index");
    for text in [
        "<p>The codes of our service.</p>",
        "<p>House *codes* of [us]: <a href=\"enum.Status.html\"",
        "macro.status.html",
    ] {
        assert!(module.contains(text), "{text}");
    }
    let status = page("enum.Status");
    for text in [
        "one by one or by class: <code>status!(4xx)</code>.",
        "The server has nothing at the target URI, or does not want to disclose that it has.",
        "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5",
        "*/ {closed} [link] &lt;b&gt; | `x` \\ y",
        "See &lt;script&gt;alert(1)&lt;/script&gt; and [Status]",
        "State: obsolete.",
        "Formerly [Hung] *Up*.",
        "Deprecated",
        "href=\"https://example.com/codes#499\"",
    ] {
        assert!(status.contains(text), "{text}");
    }
    assert!(!status.contains("<script>alert"));
    let set = page("struct.StatusSet");
    assert!(set.contains("Not `even`.") && set.contains("Codes: 404, 499."));
    for page in [&status, &set, &page("enum.Class")] {
        // What `core` derives has `__H`.
        let words = page.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let hidden: Vec<_> =
            words.filter(|word| word.starts_with("__") && *word != "__H").collect();
        assert_eq!(hidden, [""; 0]);
    }
    let lookup = page("macro.status");
    assert!(lookup.contains("A status code, a class or a set of this registry"), "{lookup}");
    assert!(lookup.contains("$code:tt") && !lookup.contains("__code"), "{lookup}");
}

#[test]
fn a_registry_stands_in_a_doctest_and_in_an_example() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "codes-examples");
    let codes = CODES.replace("codes::ours", "codes_examples::ours");
    project.write("src/lib.rs", codes.replace("codes::house", "codes_examples::house"));
    project.write("codes.toml", "[registry]\nextends = \"nginx\"\n");
    project.write(
        "examples/tour.rs",
        "status_codes::registry! { mod crate::codes from \"codes.toml\" }\n\
         fn main() {\n    assert_eq!(codes::status!(499), codes::Status::ClientClosedRequest);\n}\n",
    );
    let run = project.cargo(&["test", "--doc"]);
    run.assert_success();
    assert!(run.stdout.contains("1 passed"), "{}", run.stdout);
    project.cargo(&["run", "--example", "tour"]).assert_success();
}
