//! `cargo clippy --fix` with all that is pedantic: several codes in one `status!` are left as they are written.

use snapbox::{IntoData as _, assert_data_eq};
use status_tests::project::Project;
use std::fs;

const WRITTEN: &str = r##"//! A crate as people write it.

use crate::codes::{Status, StatusSet, status, status_set};
use status_codes::ToStatus;

status_codes::registry! {
    /// What is spoken here.
    pub mod crate::codes = r#"
        [registry]
        extends = ["http", "nginx"]
        without = [305, 306]
    "#
}

const RETRY: StatusSet = status_set!(5xx | 429);

fn advice(status: Status) -> &'static str {
    match status {
        status!(404 | 410) => "look elsewhere",
        status!(transient | 499) => "try again",
        status!(4xx) => "change the request",
        status!(1xx | 2xx | 3xx | 5xx) => "nothing to do",
    }
}

fn built_in(status: Option<status_codes::Status>) -> bool {
    use status_codes::status;
    if let Some(status!(Gone | NotFound)) = status {
        return matches!(status, Some(status!(4xx | 5xx)));
    }
    status.is_some_and(|status| status!(2xx | 304).contains(status))
}

#[derive(ToStatus)]
#[status(registry = crate::codes, only(4xx, 5xx))]
enum Error {
    #[status(499)]
    Closed,
}

fn main() {
    assert_eq!(advice(Error::Closed.status()), "try again");
    assert!(RETRY.contains(status!(429)) && built_in(Some(status_codes::Status::Gone)));
    let codes = RETRY.len();
    CONTROL
}
"##;

/// What clippy rewrites, so that it is known to have run, and how.
const BEFORE: &str = "println!(\"{}\", codes);";
const AFTER: &str = "println!(\"{codes}\");";

#[test]
fn a_pedantic_fix_leaves_alternatives_alone() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "clippy");
    project.remove("src/lib.rs");
    project.write("src/main.rs", WRITTEN.replace("CONTROL", BEFORE));
    let fix = ["clippy", "--fix", "--allow-no-vcs", "--all-targets", "--"];
    let run = project.cargo(&[&fix[..], &["-Wclippy::all", "-Wclippy::pedantic"]].concat());
    run.assert_success();
    assert_eq!(run.warnings(), [""; 0]);

    let fixed = fs::read_to_string(project.path("src/main.rs")).expect("the program");
    assert_data_eq!(fixed, WRITTEN.replace("CONTROL", AFTER).raw());
    project.cargo(&["run"]).assert_success();
}
