//! What conversions cost, read from the assembly of a release build: those of an enum are a move of the number.
#![cfg(target_arch = "x86_64")]

use status_tests::manifest::{facade, package};
use status_tests::project::Project;
use std::fs;

const LIBRARY: &str = r##"
sc::registry! { pub mod crate::shop = r#"
    [registry]
    extends = "http"
    only    = [200, 404]
    [499]
    phrase = "Client Closed Request"
"# }

macro_rules! functions {
    ($($name:ident: $From:ty => $To:ty, $value:ident $body:block)*) => {$(
        #[inline(never)]
        #[unsafe(no_mangle)]
        pub fn $name($value: $From) -> $To $body
    )*};
}

functions! {
    status_into_http: sc::Status => http::StatusCode, status { status.into() }
    status_in_memory: &sc::Status => http::StatusCode, status { (*status).into() }
    own_into_http: shop::Status => http::StatusCode, status { status.into() }
    status_by_method: sc::Status => http::StatusCode, status { status.http() }
    own_by_method: shop::Status => http::StatusCode, status { status.http() }
    status_into_any: sc::Status => sc::AnyStatus, status { status.into() }
    own_into_any: shop::Status => sc::AnyStatus, status { status.into() }
    status_into_number: sc::Status => u16, status { status.into() }
    number_into_status: u16 => Option<sc::Status>, number { sc::Status::from_u16(number) }
    number_into_http: u16 => Option<http::StatusCode>, number {
        http::StatusCode::from_u16(number).ok()
    }
}
"##;

/// The instructions of a function before its first `ret`, without operands.
fn instructions<'a>(assembly: &'a str, function: &str) -> Vec<&'a str> {
    // Functions with the same instructions are one with several names: `own_into_any = status_into_any`. Some systems
    // put `_` before a name.
    let alias =
        |line: &'a str| line.trim_start_matches('_').strip_prefix(function)?.strip_prefix(" = ");
    if let Some(other) = assembly.lines().find_map(alias) {
        return instructions(assembly, other.trim_start_matches('_'));
    }
    let label = format!("{function}:");
    let mut lines = assembly.lines().skip_while(|line| line.trim_start_matches('_') != label);
    assert!(lines.next().is_some(), "{function} is not in the assembly");
    lines
        .filter_map(|line| line.split_whitespace().next())
        .filter(|word| !word.starts_with(['.', '#']))
        .take_while(|word| !word.starts_with("ret"))
        .collect()
}

#[test]
fn a_status_is_moved_and_nothing_else() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "open-cost");
    let dependencies = format!(
        "[workspace]\n[dependencies]\nhttp = \"1\"\n\
         sc = {{ package = \"status-codes\", path = {:?}, features = [\"http\"] }}\n",
        facade()
    );
    project.write("Cargo.toml", package("open-cost", "2024") + &dependencies);
    project.write("src/lib.rs", LIBRARY);
    let path = project.path("open-cost.s");
    let emit = format!("--emit=asm={}", path.display());
    let run = project.cargo(&["rustc", "--lib", "--release", "--", &emit, "-Ccodegen-units=1"]);
    run.assert_success();
    let assembly = fs::read_to_string(path).expect("the assembly");

    for function in [
        "status_into_http",
        "status_in_memory",
        "own_into_http",
        "status_by_method",
        "own_by_method",
        "status_into_any",
        "own_into_any",
        "status_into_number",
    ] {
        let found = instructions(&assembly, function);
        let moved = matches!(&found[..], [one] if one.starts_with("mov"));
        assert!(moved, "`{function}` is more than a move: {found:?}");
    }
    // What can fail is more than that, which shows that the reading above is right.
    for function in ["number_into_status", "number_into_http"] {
        let found = instructions(&assembly, function);
        assert!(found.iter().any(|word| word.starts_with("cmp")), "`{function}`: {found:?}");
    }
}
