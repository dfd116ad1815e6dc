//! A type that the compiler takes is not too deep for the derive.

use status_tests::project::Project;

/// Brackets around a type. Where an expression has as many, no derive works, `Clone` included.
const DEPTH: usize = 8000;

#[test]
fn a_type_may_be_nested_as_deep_as_clone_takes_it() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "nested");
    let nested = format!("{}T{}", "(".repeat(DEPTH), ")".repeat(DEPTH));
    for derived in ["#[derive(Clone)]", "#[derive(status_codes::ToStatus)] #[status(transparent)]"]
    {
        let item = format!("pub struct Deep<T>(pub {nested}) where {nested}: Sized;");
        project.write("src/lib.rs", format!("#![allow(unused_parens)]\n{derived}\n{item}\n"));
        project.cargo(&["check"]).assert_success();
    }
}
