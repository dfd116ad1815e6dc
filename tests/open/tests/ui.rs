//! What does not compile although the features are on, and what the compiler says then.

#[test]
fn ui() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
