//! `status!` in every position of a pattern, and matches that have to be exhaustive.

#![deny(warnings)]
#![allow(clippy::unnested_or_patterns, reason = "a class is an or-pattern inside an or-pattern")]

use status_codes::{Status, status};

/// Single codes, then sets, then classes: no wildcard, and no arm counts as unreachable.
fn advice(status: Status) -> &'static str {
    match status {
        status!(404) | status!(410) => "look elsewhere",
        status!(Unauthorized) => "log in",
        status!(transient) => "try again",
        status!(4xx) => "change the request",
        status!(bodiless) => "nothing to read",
        status!(1xx) | status!(2xx) | status!(3xx) | status!(5xx) => "nothing to do",
    }
}

#[test]
fn a_code_goes_to_the_first_arm_that_has_it() {
    for (code, expected) in [
        (404, "look elsewhere"),
        (410, "look elsewhere"),
        (401, "log in"),
        (429, "try again"),
        (503, "try again"),
        (400, "change the request"),
        (451, "change the request"),
        (304, "nothing to read"),
        (100, "nothing to read"),
        (200, "nothing to do"),
        (501, "nothing to do"),
    ] {
        assert_eq!(advice(Status::from_u16(code).unwrap()), expected, "{code}");
    }
}

#[test]
fn a_match_by_class_is_exhaustive() {
    for &status in Status::ALL {
        let digit = match status {
            status!(1xx) => 1,
            status!(2xx) => 2,
            status!(3xx) => 3,
            status!(4xx) => 4,
            status!(5xx) => 5,
        };
        assert_eq!(digit, status.as_u16() / 100);
    }
}

/// A class of whose codes all but one were taken, and one that was taken whole with it.
#[test]
fn classes_overlap_sets_without_a_warning() {
    fn name(status: Status) -> &'static str {
        match status {
            status!(bodiless) => "bodiless",
            status!(method_preserving) => "same method",
            status!(cacheable) => "cacheable",
            status!(2xx) | status!(3xx) => "fine",
            status!(4xx) | status!(5xx) => "wrong",
        }
    }
    let names = [status!(204), status!(308), status!(404), status!(303), status!(418)].map(name);
    assert_eq!(names, ["bodiless", "same method", "cacheable", "fine", "wrong"]);
}

#[test]
fn refutable_positions() {
    let status = Status::ServiceUnavailable;
    assert!(matches!(status, status!(503)));
    assert!(matches!(status, status!(ServiceUnavailable) | status!(429)));
    assert!(matches!(status, status!(5xx)) && !matches!(status, status!(4xx)));
    assert!(matches!(status, status!(5xx) if status.is_transient()));

    let taken = if let status!(5xx) = status { "server" } else { "other" };
    assert_eq!(taken, "server");

    let status!(transient) = status else { panic!("503 is transient") };

    let mut left = vec![status!(404), status!(500), status!(502)];
    while let Some(status!(5xx)) = left.last() {
        left.pop();
    }
    assert_eq!(left, [Status::NotFound]);
}

#[test]
fn bindings_hold_the_status() {
    let bound = |status| match status {
        gone @ (status!(404) | status!(410)) => Ok(gone),
        client @ status!(4xx) => Err(client),
        other => Ok(other),
    };
    assert_eq!(bound(Status::Gone), Ok(Status::Gone));
    assert_eq!(bound(Status::Conflict), Err(Status::Conflict));
    assert_eq!(bound(Status::Ok), Ok(Status::Ok));
}

#[test]
fn inside_other_patterns() {
    struct Reply {
        status: Status,
        body: Option<&'static str>,
    }
    let reply = Reply { status: status!(404), body: None };
    let Reply { status: status!(4xx), body: None } = reply else { panic!("404 without a body") };
    assert!(reply.body.is_none());

    assert!(matches!((reply.status, 1), (status!(404), 1)));
    assert!(matches!((reply.status, 1), (status!(4xx), 0..=1)));
    assert!(matches!(Some(reply.status), Some(status!(4xx) | status!(5xx))));
    assert!(matches!(Status::try_from(404), Ok(status!(404))));
    assert!(matches!(&reply.status, &status!(404)));
    assert!(matches!(&reply.status, status!(404)), "through a reference");
    assert!(matches!(&Some(reply.status), Some(status!(4xx))), "through two");
    assert!(matches!(Box::new(reply.status).as_ref(), status!(4xx)));

    let retries = [status!(503), status!(503), status!(200)];
    assert!(matches!(retries, [status!(503), .., status!(2xx)]));
    assert!(matches!(retries.as_slice(), [status!(5xx), _, status!(200)]));
    let [first, rest @ ..] = &retries;
    assert!(matches!((first, rest), (status!(5xx), [status!(5xx), status!(200)])));
}
