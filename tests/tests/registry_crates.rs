//! A registry from other crates: under a renamed dependency, without `std`, in every edition, in patterns.

use status_tests::manifest::{dependency, package};
use status_tests::project::Project;

const CODES: &str = r##"
//! Registries that other crates use.
#![no_std]

sc::registry! {
    /// Two paths that would be one if they were joined by `_`.
    pub mod crate::a_b = r#"
        [registry]
        extends = "http"
        [499]
        phrase = "Client Closed Request"
        state  = "obsolete"
    "#
}

/// The other one.
pub mod a {
    ::sc::registry! {
        /// In a module.
        pub mod crate::a::b = "[registry]\nextends = 'nginx'"
    }
    sc::registry! {
        /// A keyword.
        pub mod crate::a::r#type = "[registry]\nextends = 'aws'"
    }
}

pub use a::b::{Status, status as nested};

/// A macro of the crate that looks codes up.
#[macro_export]
macro_rules! is_missing {
    ($status:expr) => {
        ::core::matches!($status, $crate::a_b::status!(404) | $crate::a_b::status!(410))
    };
}

/// The code that a caller writes.
#[macro_export]
macro_rules! code {
    ($code:literal) => {
        $crate::a_b::status!($code)
    };
}
"##;

/// Uses the registries of `codes`, and has one of its own; it knows `status-codes` by another name only.
const USER: &str = r##"
//! A user of the crate `codes`.

facade::registry! {
    /// Its own.
    pub mod crate::own = r#"
        [registry]
        extends = "http"
        only    = [200, 404]
    "#
}

/// In a pattern of another crate, by class and by code.
pub fn class(status: codes::a_b::Status) -> u8 {
    match status {
        codes::a_b::status!(410) | codes::a_b::status!(bodiless) => 0,
        codes::a_b::status!(4xx) => 4,
        codes::a_b::status!(1xx) | codes::a_b::status!(2xx) => 2,
        codes::code!(500) => 1,
        codes::a_b::status!(3xx) | codes::a_b::status!(5xx) => 5,
    }
}

#[test]
fn codes_of_all_registries() {
    use codes::a::b::status;
    assert_eq!(class(codes::code!(404)), 4);
    assert_eq!(class(codes::a_b::Status::Gone), 0);
    assert_eq!(status!(499), codes::nested!(ClientClosedRequest));
    assert!(codes::nested!(4xx).contains(status!(499)));
    assert_eq!(codes::a::r#type::status!(460).as_u16(), 460);
    assert!(codes::is_missing!(codes::a_b::status!(404)));
    assert!(matches!(own::status!(404), own::status!(4xx)));
    let facade: facade::Status = own::Status::Ok.into();
    assert_eq!(facade, codes::a_b::status!(200).as_u16());
}
"##;

/// Uses the registries of `codes`, and does not know `status-codes` at all.
const ALONE: &str = r"
//! Another user of the crate `codes`.

use codes::a_b::{Status, StatusSet, ToStatus, status_set};

/// The derive and the trait come with the registry.
#[derive(ToStatus)]
#[status(registry = codes::a_b)]
pub enum Answer {
    /// A code of the registry.
    #[status(404)]
    Missing,
    /// One that the registry may not have.
    #[status(from = 0, or = 502)]
    Upstream(u16),
}

/// In a constant.
pub const GONE: StatusSet = status_set!(404 | 410 | 5xx);

#[test]
fn codes_without_a_dependency() {
    assert!(GONE.contains(Answer::Missing.status()));
    assert_eq!(Status::from(Answer::Upstream(999)), codes::a_b::status!(502));
}
";

const EDITIONS: [&str; 3] = ["2018", "2021", "2024"];

#[test]
fn a_registry_works_from_other_crates_in_every_edition() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "registry-crates");
    let mut members = vec!["codes".to_owned()];
    let codes = format!("{}[dependencies]\n{}", package("codes", "2021"), dependency("sc"));
    project.write("codes/Cargo.toml", codes);
    project.write("codes/src/lib.rs", CODES);
    for edition in EDITIONS {
        let name = format!("user{edition}");
        let manifest = format!(
            "{}[dependencies]\ncodes = {{ path = \"../codes\" }}\n{}",
            package(&name, edition),
            dependency("facade")
        );
        project.write(&format!("{name}/Cargo.toml"), manifest);
        project.write(&format!("{name}/src/lib.rs"), USER);
        let alone = format!("alone{edition}");
        let manifest =
            package(&alone, edition) + "[dependencies]\ncodes = { path = \"../codes\" }\n";
        project.write(&format!("{alone}/Cargo.toml"), manifest);
        project.write(&format!("{alone}/src/lib.rs"), ALONE);
        members.extend([name, alone]);
    }
    project.write("Cargo.toml", format!("[workspace]\nresolver = \"2\"\nmembers = {members:?}\n"));
    let run = project.cargo(&["test", "--workspace", "--lib"]);
    run.assert_success();
    assert_eq!(run.stdout.matches("1 passed").count(), 2 * EDITIONS.len(), "{}", run.stdout);
    assert_eq!(run.warnings(), [""; 0]);
}

#[test]
fn a_code_that_is_not_to_be_used_warns_in_other_crates_too() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "registry-warnings");
    let manifest = package("registry-warnings", "2024");
    project.write(
        "Cargo.toml",
        format!("{manifest}[workspace]\n[dependencies]\ncodes = {{ path = \"codes\" }}\n"),
    );
    project.write(
        "codes/Cargo.toml",
        format!("{}[dependencies]\n{}", package("codes", "2021"), dependency("sc")),
    );
    project.write("codes/src/lib.rs", CODES);
    project.write(
        "src/lib.rs",
        "pub const A: codes::a_b::Status = codes::a_b::status!(499);\n\
         pub fn b(status: codes::a_b::Status) -> bool {\n    \
         match status {\n        \
         codes::a_b::status!(404) => true,\n        \
         codes::a_b::status!(404) => false,\n        \
         _ => codes::a_b::StatusSet::CLIENT_ERROR.contains(status),\n    }\n}\n",
    );
    let run = project.cargo(&["check"]);
    run.assert_success();
    let [deprecated, unreachable] = run.warnings().try_into().expect("two warnings");
    assert!(unreachable.starts_with("warning: unreachable pattern"), "{unreachable}");
    assert!(unreachable.contains("5 |         codes::a_b::status!(404) => false"), "{unreachable}");
    let note = "`codes::a_b::Status::CLIENT_CLOSED_REQUEST`: 499 Client Closed Request is obsolete";
    assert!(deprecated.contains(note), "{deprecated}");
    assert!(deprecated.contains("src/lib.rs:1:55"), "{deprecated}");
}
