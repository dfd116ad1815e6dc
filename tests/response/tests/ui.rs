//! What does not compile, and what the compiler says then: each file in `ui` has its message beside it.

#[test]
fn ui() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
