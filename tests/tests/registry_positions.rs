//! The `status!` of a registry in every position that a code can stand in, by every way to reach it.
#![deny(unfulfilled_lint_expectations)]
#![allow(clippy::unnested_or_patterns, reason = "a class is an or-pattern inside an or-pattern")]

status_codes::registry! { pub(crate) mod crate::codes = r#"
    [registry]
    extends = "http"

    [sets]
    closed = { codes = [499] }

    [499]
    phrase = "Client Closed Request"
    former = ["Hung Up"]

    [498]
    phrase = "Invalid Token"
    state  = "obsolete"
"# }

mod re_exported {
    pub(crate) use crate::codes::{Status, status as code};
}

mod glob {
    pub(crate) use crate::codes::*;
}

use codes::{Status, StatusSet, status};

const CLOSED: Status = status!(499);
static BY_NAME: [Status; 2] = [status!(ClientClosedRequest), status!(CLIENT_CLOSED_REQUEST)];

struct Answer {
    status: Status,
}

macro_rules! is {
    ($status:expr, $code:literal) => {
        matches!($status, status!($code))
    };
    ($status:expr, $name:ident) => {
        matches!($status, crate::codes::status!($name))
    };
}

macro_rules! forward {
    ($($code:tt)*) => {
        re_exported::code!($($code)*)
    };
}

const fn position(status: Status) -> u8 {
    match status {
        status!(499) => 1,
        status!(closed) | status!(4xx) => 2,
        status!(1xx) | status!(2xx) | status!(3xx) | status!(5xx) => 3,
    }
}

#[test]
fn in_constants_and_statics() {
    const POSITION: u8 = position(status!(499));
    const LENGTH: usize = status!(101).as_u16() as usize;
    assert_eq!((CLOSED, POSITION), (Status::ClientClosedRequest, 1));
    assert_eq!(BY_NAME, [CLOSED; 2]);
    assert_eq!([0; LENGTH].len(), 101);
}

#[test]
fn in_expressions() {
    let answer = Answer { status: status!(499) };
    let of = |status: Status| u16::from(status);
    assert_eq!(of(status!(499)) + status!(200).as_u16(), 699);
    assert_eq!((status!(4xx) - status!(closed)).len(), status!(4xx).len() - 1);
    assert_eq!(!status!(5xx) & status!(closed), StatusSet::CLOSED);
    assert_eq!({ status!(499) }.phrase(), (status!(ClientClosedRequest)).phrase());
    assert!(answer.status == status!(499) && status!(4xx).contains(answer.status));
    assert_eq!(status!(closed), StatusSet::from(status!(499)), "a set of one code is a set");
    assert_eq!(if status!(499).is_closed() { status!(200) } else { status!(500) }, 200);
}

#[test]
fn in_patterns() {
    let answers = [Answer { status: status!(499) }, Answer { status: status!(404) }];
    let [Answer { status: status!(closed) }, Answer { status: found @ status!(4xx) }] = answers
    else {
        panic!("a closed one, then any of 4xx");
    };
    assert_eq!(found, 404);
    assert!(matches!(Some((found, 1)), Some((status!(404) | status!(499), 1))));
    assert!(!matches!(&CLOSED, status!(404)));
    assert!(matches!(&CLOSED, &status!(4xx)));
    if let Some(status!(closed)) = Status::from_u16(499) {
        assert_eq!(position(status!(418)), 2);
    }
    let all = |status: Status| match (status, true) {
        (status!(4xx), true) => "failed",
        (status!(4xx), false)
        | (status!(1xx) | status!(2xx) | status!(3xx) | status!(5xx), true | false) => "else",
    };
    assert_eq!(all(CLOSED), "failed");
    let (status!(1xx) | status!(2xx) | status!(3xx) | status!(4xx) | status!(5xx)) = CLOSED;
}

#[test]
fn by_every_name() {
    use codes::status as s;
    use status_codes::status as http;
    assert_eq!(s!(499), glob::status!(499));
    assert_eq!(re_exported::code!(499), re_exported::Status::ClientClosedRequest);
    assert_eq!(self::codes::status!(499), crate::codes::status!(499));
    assert_eq!(u16::from(http!(404)), u16::from(s!(404)));
    let codes = ["a local of the same name"];
    assert_eq!((s!(499), codes.len()), (CLOSED, 1));
}

#[test]
fn from_macro_rules() {
    assert!(is!(CLOSED, 499) && is!(CLOSED, 4xx));
    assert!(is!(CLOSED, ClientClosedRequest));
    assert!(is!(CLOSED, closed) && !is!(CLOSED, 404));
    assert_eq!(forward!(499), CLOSED);
    assert!(matches!(CLOSED, forward!(4xx)));
}

#[test]
#[expect(deprecated, reason = "the warning is what is tested")]
fn a_code_that_is_not_to_be_used_warns_by_number() {
    assert_eq!(u16::from(status!(498)), 498);
}

#[test]
#[expect(deprecated, reason = "the warning is what is tested")]
fn a_former_name_warns() {
    assert_eq!(Status::HUNG_UP, CLOSED);
}
