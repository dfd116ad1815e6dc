//! What a bare target needs: nothing without a feature. A library that holds its own panic handler and has no allocator
//! cannot be built with `std`, nor with `alloc`; cargo is run on one.

use status_tests::manifest::{dependency, package};
use status_tests::project::Project;

const MANIFEST: &str = r#"
[lib]
crate-type = ["staticlib"]

[profile.dev]
panic = "abort"

[workspace]

[features]
alloc = ["sc/alloc"]
axum = ["sc/axum"]
http = ["sc/http"]
http02 = ["sc/http02"]
serde = ["sc/serde"]

[dependencies]
"#;

/// What an executable for a device without an operating system is made of: no `std`, and no memory to allocate.
const BARE: &str = r#"
//! Three digits in, the class out.
#![no_std]

#[panic_handler]
fn halt(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

#[unsafe(no_mangle)]
pub extern "C" fn class_of(code: u16) -> u8 {
    match sc::AnyStatus::from_u16(code) {
        Some(status) => status.effective().class() as u8,
        None => 0,
    }
}
"#;

#[test]
fn no_feature_but_those_of_http_needs_std_and_none_but_alloc_needs_memory() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "open-no-std");
    let manifest = package("open-no-std", "2024") + MANIFEST + &dependency("sc");
    project.write("Cargo.toml", manifest);
    project.write("src/lib.rs", BARE);
    let build = |feature| project.cargo(&["build", "--features", feature]);
    for feature in ["", "serde"] {
        build(feature).assert_success();
    }
    for (feature, expected) in [
        ("alloc", "error: no global memory allocator found but one is required"),
        ("http", "error[E0152]: found duplicate lang item `panic_impl`"),
        ("http02", "error[E0152]: found duplicate lang item `panic_impl`"),
        ("axum", "error[E0152]: found duplicate lang item `panic_impl`"),
    ] {
        let run = build(feature);
        let errors = run.stderr.lines().filter(|line| line.starts_with("error"));
        let errors: Vec<_> = errors.filter(|line| !line.contains("could not compile")).collect();
        let [error] = errors[..] else { panic!("{feature}: {}", run.stderr) };
        assert!(error.starts_with(expected), "{feature}: {}", run.stderr);
    }
}
