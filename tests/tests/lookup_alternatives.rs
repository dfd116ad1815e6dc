//! `status!(404 | 5xx | transient)` and `status_set!`: several codes at once.

#![deny(warnings, clippy::pedantic)]

use status_codes::{Status, StatusSet, status, status_set};

status_codes::registry! { pub mod crate::codes = r#"
    [registry]
    extends = ["http", "nginx"]
    only    = [200, 404, 410, 499, 503]
    [sets]
    lost    = { codes = [404, 410] }
"# }

fn advice(status: Status) -> &'static str {
    match status {
        status!(404 | Gone) => "look elsewhere",
        status!(transient | 401) => "try again",
        status!(4xx | 5xx) => "give up",
        status!(1xx | 2xx | 3xx) => "go on",
    }
}

#[test]
fn a_pattern_is_one_or_pattern() {
    for (code, expected) in [
        (404, "look elsewhere"),
        (410, "look elsewhere"),
        (401, "try again"),
        (503, "try again"),
        (400, "give up"),
        (501, "give up"),
        (302, "go on"),
    ] {
        assert_eq!(advice(Status::from_u16(code).unwrap()), expected, "{code}");
    }
    assert!(matches!(Status::Ok, status!(2xx | 404)));
    let status!(404 | 5xx | 2xx) = Status::Ok else { panic!("200 is in 2xx") };
}

#[test]
fn an_expression_is_a_set() {
    let set: StatusSet = status!(5xx | 429);
    assert_eq!(set, StatusSet::SERVER_ERROR | Status::TooManyRequests);
    assert!(status!(404 | 410).contains(Status::Gone));
    assert_eq!(status!(404 | 410).len(), 2);
    assert_eq!(
        status!(5xx | 429) - status!(503),
        status!(5xx | 429) & !StatusSet::from(status!(503))
    );
}

fn is_client(status: Status) -> bool {
    match status {
        status!(404 | 4xx | 404 | 4xx) => true,
        status!(transient | 5xx | 1xx | bodiless | 2xx | 3xx) => false,
    }
}

/// A code that two alternatives contain is no duplicate, and one that stands twice is a set of one.
#[test]
fn what_stands_twice_counts_once() {
    let set: StatusSet = status!(404 | 404);
    assert_eq!(set.iter().collect::<Vec<_>>(), [404]);
    assert_eq!(status!(4xx | 404 | NotFound), StatusSet::CLIENT_ERROR);
    assert_eq!(status!(404 | 4xx | 4xx), StatusSet::CLIENT_ERROR);
    assert!(is_client(Status::NotFound) && !is_client(Status::Ok));
}

#[test]
fn a_set_is_const_whatever_stands_in_it() {
    const RETRY: StatusSet = status_set!(5xx | 429);
    static ONE: StatusSet = status_set!(404);
    const NAMED: StatusSet = status_set!(transient | NotFound | 2xx | NOT_FOUND);
    assert_eq!(RETRY, status!(5xx | 429));
    assert_eq!(ONE.iter().collect::<Vec<_>>(), [404]);
    assert_eq!(NAMED, StatusSet::TRANSIENT | StatusSet::SUCCESSFUL | Status::NotFound);
    assert_eq!(status_set!(4xx), StatusSet::CLIENT_ERROR);
}

#[test]
fn a_registry_of_ones_own_has_both() {
    use codes::{Status, StatusSet, status, status_set};
    const GONE: StatusSet = status_set!(lost | 499);
    let said = |status| match status {
        status!(lost | 499) => "no",
        status!(2xx) => "yes",
        status!(5xx) => "perhaps",
    };
    assert_eq!(said(Status::ClientClosedRequest), "no");
    assert_eq!(GONE, status!(404 | 410 | 499));
    assert_eq!(codes::status_set!(2xx | 5xx), !GONE);
    assert_eq!(said(codes::status!(503)), "perhaps");
    assert!(status_set!(200).contains(status!(OK)));
}

/// Through `macro_rules!`, with fragments and without.
#[test]
fn macros_hand_them_on() {
    macro_rules! is {
        ($status:expr, $($code:literal)|+) => { matches!($status, status!($($code)|+)) };
    }
    macro_rules! set {
        ($($codes:tt)*) => { status_set!($($codes)*) };
    }
    assert!(is!(Status::Gone, 404 | 410) && !is!(Status::Ok, 404 | 410));
    assert_eq!(set!(404 | 5xx), status!(5xx | 404));
}

/// With a warning, as by path.
#[test]
fn former_constants_are_the_code_of_today() {
    #![expect(deprecated, reason = "that is what they are")]
    assert_eq!(status!(PAYLOAD_TOO_LARGE), Status::ContentTooLarge);
    assert!(matches!(Status::ContentTooLarge, status!(PAYLOAD_TOO_LARGE | 404)));
    assert_eq!(status_set!(PAYLOAD_TOO_LARGE), status_set!(413));
}
