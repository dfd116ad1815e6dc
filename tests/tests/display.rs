//! How codes, classes and references print: as the texts they are, in a field of any width.

use status_codes::{Class, Status, StatusSet};

#[test]
fn a_status_is_its_line() {
    assert_eq!(Status::NotFound.to_string(), "404 Not Found");
    assert_eq!(Status::Ok.to_string(), "200 OK");
    assert_eq!(Status::ImATeapot.to_string(), "418 I'm a teapot");
}

#[test]
fn a_status_keeps_to_its_field() {
    let missing = Status::NotFound;
    assert_eq!(format!("[{missing:16}]"), "[404 Not Found   ]");
    assert_eq!(format!("[{missing:>16}]"), "[   404 Not Found]");
    assert_eq!(format!("[{missing:^16}]"), "[ 404 Not Found  ]");
    assert_eq!(format!("[{missing:*<16}]"), "[404 Not Found***]");
    assert_eq!(format!("[{missing:4}]"), "[404 Not Found]");
    assert_eq!(format!("[{missing:.3}]"), "[404]");
    assert_eq!(format!("[{missing:>width$}]", width = 14), "[ 404 Not Found]");
}

#[test]
fn debug_is_the_name_of_the_variant() {
    let missing = Status::NotFound;
    assert_eq!(format!("[{missing:?}]"), "[NotFound]");
    assert_eq!(format!("[{missing:>10?}]"), "[  NotFound]");
    assert_eq!(format!("[{missing:#?}]"), "[NotFound]");
    assert_eq!(format!("[{:?}]", Class::ClientError), "[ClientError]");
    assert_eq!(format!("[{:<12?}]", Class::ClientError), "[ClientError ]");
}

#[test]
fn a_class_is_its_pattern_and_its_name() {
    assert_eq!(Class::ClientError.to_string(), "4xx Client Error");
    assert_eq!(format!("[{:>18}]", Class::ClientError), "[  4xx Client Error]");
    assert_eq!(format!("[{:.3}]", Class::ClientError), "[4xx]");
}

#[test]
fn a_reference_is_its_text() {
    let reference = Status::NotFound.reference().unwrap();
    assert_eq!(reference.to_string(), "RFC 9110, Section 15.5.5");
    assert_eq!(format!("[{reference:>26}]"), "[  RFC 9110, Section 15.5.5]");
}

#[test]
fn a_set_shows_the_names_of_its_codes() {
    let redirects = StatusSet::METHOD_PRESERVING;
    assert_eq!(format!("{redirects:?}"), "{TemporaryRedirect, PermanentRedirect}");
    assert_eq!(format!("{redirects:#?}"), "{\n    TemporaryRedirect,\n    PermanentRedirect,\n}");
    assert_eq!(format!("{:?}", StatusSet::EMPTY), "{}");
}
