//! The table of `http` beside the built-in one: the same names and phrases, but for differences that are known.

use status_codes::Status;
use std::collections::BTreeMap;

/// The constants of `http` 1: each is one of `Status` too, where it has the same number.
macro_rules! constants {
    ($($NAME:ident)*) => {
        [$((stringify!($NAME), http::StatusCode::$NAME, Status::$NAME)),*]
    };
}

/// Codes whose phrase differs: what `http` says, if it knows the code at all, and what the registry of the IANA says.
/// A newer `http` may have caught up.
const DIFFERENCES: [(u16, Option<&str>, &str); 4] = [
    (203, Some("Non Authoritative Information"), "Non-Authoritative Information"),
    (306, None, "Unused"),
    (413, Some("Payload Too Large"), "Content Too Large"),
    (422, Some("Unprocessable Entity"), "Unprocessable Content"),
];

#[test]
fn every_constant_of_http_is_one_of_status() {
    // PAYLOAD_TOO_LARGE and UNPROCESSABLE_ENTITY are former names, USE_PROXY and NOT_EXTENDED are not to be sent.
    #[expect(deprecated)]
    let constants = constants! {
        CONTINUE SWITCHING_PROTOCOLS PROCESSING EARLY_HINTS
        OK CREATED ACCEPTED NON_AUTHORITATIVE_INFORMATION NO_CONTENT RESET_CONTENT PARTIAL_CONTENT MULTI_STATUS
        ALREADY_REPORTED IM_USED
        MULTIPLE_CHOICES MOVED_PERMANENTLY FOUND SEE_OTHER NOT_MODIFIED USE_PROXY TEMPORARY_REDIRECT
        PERMANENT_REDIRECT
        BAD_REQUEST UNAUTHORIZED PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED NOT_ACCEPTABLE
        PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED PRECONDITION_FAILED
        PAYLOAD_TOO_LARGE URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE RANGE_NOT_SATISFIABLE EXPECTATION_FAILED IM_A_TEAPOT
        MISDIRECTED_REQUEST UNPROCESSABLE_ENTITY LOCKED FAILED_DEPENDENCY TOO_EARLY UPGRADE_REQUIRED
        PRECONDITION_REQUIRED TOO_MANY_REQUESTS REQUEST_HEADER_FIELDS_TOO_LARGE UNAVAILABLE_FOR_LEGAL_REASONS
        INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT
        HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED NOT_EXTENDED
        NETWORK_AUTHENTICATION_REQUIRED
    };
    for (name, theirs, ours) in constants {
        assert_eq!(theirs, ours, "{name}");
    }
    // All but 306, which has no constant there.
    let numbers: Vec<u16> = constants.iter().map(|(_, _, ours)| ours.as_u16()).collect();
    let others = Status::ALL.iter().filter(|status| !numbers.contains(&status.as_u16()));
    assert_eq!(others.collect::<Vec<_>>(), [&Status::Unused]);
}

#[test]
fn phrases_are_the_same_but_for_known_differences() {
    let known: BTreeMap<u16, _> =
        DIFFERENCES.iter().map(|(code, theirs, ours)| (*code, (*theirs, Some(*ours)))).collect();
    for code in 100..=999 {
        let theirs = http::StatusCode::from_u16(code).unwrap().canonical_reason();
        let ours = Status::from_u16(code).map(Status::phrase);
        assert!(theirs == ours || known.get(&code) == Some(&(theirs, ours)), "{code}: {theirs:?}");
    }
    for (code, _, phrase) in DIFFERENCES {
        assert_eq!(Status::from_u16(code).map(Status::phrase), Some(phrase));
    }
}

#[test]
fn every_phrase_of_http_is_understood() {
    for code in 100..=999 {
        let theirs = http::StatusCode::from_u16(code).unwrap();
        if let Some(phrase) = theirs.canonical_reason().filter(|_| code != 203) {
            assert_eq!(Status::from_phrase(phrase).map(Into::into), Some(theirs), "{phrase}");
        }
    }
}
