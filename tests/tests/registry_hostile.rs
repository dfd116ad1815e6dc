//! A registry in crates that forbid everything, hide the preludes and call their own items like those of `core`.

use status_tests::manifest::{dependency, manifest, package};
use status_tests::project::Project;

const FORBIDDEN: &str =
    "#![forbid(warnings, missing_docs, unsafe_code, deprecated, unreachable_pub)]
#![forbid(unused_qualifications, missing_debug_implementations, missing_copy_implementations)]
#![forbid(trivial_casts, trivial_numeric_casts, unused_results, single_use_lifetimes)]
#![forbid(clippy::all, clippy::pedantic, clippy::nursery)]
";

const STRICT: &str = r##"
//! Everything is forbidden, and nothing is in scope.
#![no_std]
#![no_implicit_prelude]

::status_codes::registry! {
    /// Public.
    pub mod crate::open = r#"
        [registry]
        extends = "http"

        [sets]
        odd = { codes = [305, 510, 499], summary = "`a` *b* [c] <d> | e", reference = "https://example.com/a_b#c" }

        [499]
        phrase = "Client */ {closed} \\ [link] <b> | \"quote\""
        name   = "Error"
        former = ["Hung Up"]
        [498]
        phrase = "None"
        [497]
        phrase = "Some"
        [496]
        phrase = "Status"
        [495]
        phrase = "Class"
        [494]
        phrase = "Status Set"
        name   = "StatusSet"
    "#
}
::status_codes::registry! {
    /// Private, and never used.
    mod crate::closed = r#"
        [classes]
        1x = { name = "Some" }
        2x = { name = "None" }
        [10]
        phrase = "One"
    "#
}

/// The idiom: a code, then its class.
#[must_use]
pub const fn advice(status: open::Status) -> &'static str {
    match status {
        open::status!(404) => "look elsewhere",
        open::status!(odd) => "odd",
        open::status!(4xx) => "change the request",
        open::status!(5xx) => "later",
        open::status!(1xx) => "go on",
        open::status!(2xx) => "fine",
        open::status!(3xx) => "follow",
    }
}
"##;

const NAMES: &str = r#"
//! Everything has a name that generated code uses too.
#![allow(non_camel_case_types, non_upper_case_globals, dead_code, unused_macros, unused_imports, missing_docs)]

macro_rules! matches { ($($t:tt)*) => { compile_error!("the user's") } }
macro_rules! concat { ($($t:tt)*) => { compile_error!("the user's") } }
macro_rules! env { ($($t:tt)*) => { compile_error!("the user's") } }
macro_rules! include_bytes { ($($t:tt)*) => { compile_error!("the user's") } }
macro_rules! status { ($($t:tt)*) => { compile_error!("the user's") } }

pub mod core { pub mod primitive {} pub mod option {} }
pub mod std {}
pub mod alloc {}
pub mod http {}
pub mod status_codes {
    pub struct Status;
    pub struct Option;
    pub struct Result;
    pub struct Ok;
    pub struct Err;
    pub enum Some {}
    pub struct None;
    pub struct Class;
    pub struct StatusSet;
    pub struct str;
    pub struct u16;
    pub struct u8;
    pub struct usize;
    pub struct bool;
    pub trait Clone {}
    pub trait From {}
    pub trait Into {}
    pub trait StatusEnum {}
    pub trait ToStatus {}
    pub const __code: i32 = 0;
    pub const __status: i32 = 0;
    pub const code: i32 = 0;

    ::status_codes::registry! {
        pub mod crate::status_codes::core from "spec.toml"
    }
    use crate::status_codes::core::status as s;
    pub fn f(status: self::core::Status) -> ::core::primitive::bool {
        match status {
            s!(404) => true,
            self::core::status!(4xx) | s!(1xx) | s!(2xx) => false,
            s!(3xx) | s!(5xx) => s!(5xx).contains(s!(Ok)),
        }
    }
}
pub use status_codes::*;
::status_codes::registry! { pub mod crate::own from "spec.toml" }
pub const A: own::Status = own::status!(404);
"#;

#[test]
fn a_registry_is_silent_and_compiles_in_hostile_crates() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "registry-hostile");
    project.write("strict/Cargo.toml", manifest("strict", "2024"));
    project.write("strict/src/lib.rs", format!("{FORBIDDEN}{STRICT}"));
    project.write("names/Cargo.toml", manifest("names", "2021"));
    project.write("names/spec.toml", "[registry]\nextends = \"http\"\n");
    project.write("names/src/lib.rs", NAMES);
    let binary = format!("{}[dependencies]\n{}", package("binary", "2018"), dependency("sc"));
    project.write("binary/Cargo.toml", binary);
    // In a program nothing is public: what is never called would be dead code.
    project.write(
        "binary/src/main.rs",
        format!(
            "//! A program.\n{FORBIDDEN}\n\
             sc::registry! {{ mod crate::codes = \"[registry]\\nextends = 'nginx'\" }}\n\
             fn main() {{\n    assert_ne!(codes::status!(499), 404);\n}}\n"
        ),
    );
    let members = "members = [\"strict\", \"names\", \"binary\"]";
    project.write("Cargo.toml", format!("[workspace]\nresolver = \"2\"\n{members}\n"));
    let run = project.cargo(&["clippy", "--workspace"]);
    run.assert_success();
    assert_eq!(run.warnings(), [""; 0]);
}
