//! What the pages of `status-codes` say is so, and can be read on a screen of 1,280 pixels.

use status_tests::manifest::facade;
use status_tests::project::Project;
use std::fs;
use std::path::PathBuf;

/// The columns that an example has on such a screen, where it belongs to a method.
const COLUMNS: usize = 92;

const TMP: &str = env!("CARGO_TARGET_TMPDIR");

/// The lines of documentation of a file, without the marks of comments, with their numbers.
fn documentation(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().filter_map(|(at, line)| {
        let line = line.trim_start();
        let text = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))?;
        Some((at + 1, text.strip_prefix(' ').unwrap_or(text)))
    })
}

fn sources() -> Vec<PathBuf> {
    let (mut folders, mut files) = (vec![facade().join("src")], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files
}

/// Further down a reader is at home and may scroll; the first example of a page is what they judge it by.
#[test]
fn no_first_example_scrolls_sideways() {
    let (mut examples, mut too_long) = (0, Vec::new());
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        let (mut last, mut fences) = (0, 0);
        for (number, line) in documentation(&text) {
            if number > last + 1 {
                fences = 0;
            }
            last = number;
            if line.starts_with("```") {
                fences += 1;
                examples += usize::from(fences == 1);
            }
            // What begins with `# ` is for the compiler alone.
            let is_shown = fences == 1 && line != "#" && !line.starts_with("# ");
            if is_shown && line.chars().count() > COLUMNS {
                too_long.push(format!("{}:{number}: {line}", path.display()));
            }
        }
    }
    assert!(examples > 30, "{examples} examples");
    assert_eq!(too_long, [""; 0]);
}

/// The words in backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// Every table of a spec with a key that is none: what is said of it lists those that it has.
const SPEC: &str = "
[registry]
qqqqqqqq = 1
[404]
phrase   = 'Not Found'
qqqqqqqq = 1
[sets]
odd = { codes = [404], qqqqqqqq = 1 }
[classes]
4xx = { name = 'Client Error', qqqqqqqq = 1 }
";

#[test]
fn the_page_of_registry_lists_the_keys_that_a_spec_has() {
    let project = Project::new(TMP, "documentation-keys");
    project.write("codes.toml", SPEC);
    project.write(
        "src/lib.rs",
        "status_codes::registry! { pub mod crate::codes from \"codes.toml\" }",
    );
    let errors = project.cargo(&["check"]).errors();
    let known: Vec<_> = errors.iter().map(|error| keys_that_are_listed(error)).collect();

    let page = page_of_macros();
    let tables = ["[registry]", "[404]", "[sets]", "[classes]"];
    let documented = tables.map(|table| {
        let (_, section) = page.split_once(&format!("## `{table}`\n")).expect(table);
        let section = section.split("\n## ").next().unwrap_or_default();
        let rows = section.lines().filter(|line| line.starts_with("| `"));
        let keys = rows.flat_map(|row| quoted(row.split('|').nth(1).unwrap_or_default()));
        sorted(keys.collect())
    });
    assert_eq!(known, documented);
}

/// "the keys are `phrase`, `name`", which goes on in further lines.
fn keys_that_are_listed(error: &str) -> Vec<&str> {
    let (_, list) = error.split_once("the keys are ").unwrap_or_else(|| panic!("{error}"));
    let end = list.find("-->").unwrap_or(list.len());
    sorted(quoted(&list[..end]))
}

fn sorted(mut words: Vec<&str>) -> Vec<&str> {
    words.sort_unstable();
    words
}

/// What the macros say of themselves.
fn page_of_macros() -> String {
    let source = fs::read_to_string(facade().join("src/macros.rs")).unwrap();
    let lines: Vec<_> = documentation(&source).map(|(_, line)| line).collect();
    lines.join("\n")
}

#[test]
fn the_page_of_registry_shows_what_is_said_of_a_wrong_path() {
    let project = Project::new(TMP, "documentation-path");
    project.write("codes.toml", "registry.extends = 'http'");
    project.write("src/lib.rs", "mod api;");
    let line = "status_codes::registry! { pub mod crate::codes from \"codes.toml\" }\n";
    project.write("src/api.rs", line);
    let errors = project.cargo(&["check"]).errors();

    let page = page_of_macros();
    let shown = page.split("```text\n").nth(1).and_then(|rest| rest.split("\n```").next());
    assert_eq!(errors, [shown.expect("a message on the page")]);
}
