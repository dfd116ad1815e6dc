//! Facts about codes that users rely on, written down a second time.

use status_codes::{Class, State, Status, StatusSet};

fn numbers(set: StatusSet) -> Vec<u16> {
    set.iter().map(Status::as_u16).collect()
}

#[test]
fn not_found() {
    let status = Status::NotFound;
    assert_eq!((status.as_u16(), status.as_str()), (404, "404"));
    assert_eq!((status.phrase(), status.name()), ("Not Found", "NotFound"));
    assert_eq!((status.class(), status.state()), (Class::ClientError, State::InForce));
    let reference = status.reference().unwrap();
    assert_eq!(reference.text(), "RFC 9110, Section 15.5.5");
    assert_eq!(reference.url(), "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5");
    assert!(status.required_fields().is_empty() && status.suggested_fields().is_empty());
}

#[test]
fn phrases_that_make_odd_names() {
    for (code, name, phrase) in [
        (200, "Ok", "OK"),
        (203, "NonAuthoritativeInformation", "Non-Authoritative Information"),
        (207, "MultiStatus", "Multi-Status"),
        (226, "ImUsed", "IM Used"),
        (414, "UriTooLong", "URI Too Long"),
        (418, "ImATeapot", "I'm a teapot"),
        (505, "HttpVersionNotSupported", "HTTP Version Not Supported"),
    ] {
        let status = Status::from_u16(code).unwrap();
        assert_eq!((status.name(), status.phrase()), (name, phrase));
    }
    assert_eq!([Status::IM_A_TEAPOT, Status::URI_TOO_LONG, Status::IM_USED], [418, 414, 226]);
}

#[test]
fn a_name_is_made_of_the_letters_of_the_phrase() {
    for status in Status::ALL {
        let letters: String = status.phrase().chars().filter(char::is_ascii_alphanumeric).collect();
        assert!(status.name().eq_ignore_ascii_case(&letters), "{status:?}");
    }
}

#[test]
fn fields_that_must_be_there() {
    let required = Status::ALL.iter().filter(|status| !status.required_fields().is_empty());
    let required: Vec<_> =
        required.map(|status| (status.as_u16(), status.required_fields())).collect();
    let expected: [(u16, &[&str]); 6] = [
        (101, &["Upgrade"]),
        (226, &["ETag"]),
        (401, &["WWW-Authenticate"]),
        (405, &["Allow"]),
        (407, &["Proxy-Authenticate"]),
        (426, &["Upgrade"]),
    ];
    assert_eq!(required, expected);
}

#[test]
fn fields_that_help() {
    assert_eq!(Status::TooManyRequests.suggested_fields(), ["Retry-After"]);
    assert_eq!(Status::ServiceUnavailable.suggested_fields(), ["Retry-After"]);
    assert!(Status::Created.suggested_fields().contains(&"Location"));
    for status in [301, 302, 303, 307, 308].map(|code| Status::from_u16(code).unwrap()) {
        assert!(status.suggested_fields().contains(&"Location"), "{status}");
    }
}

#[test]
fn codes_that_are_not_in_force() {
    let other = Status::ALL.iter().filter(|status| status.state() != State::InForce);
    let other: Vec<_> = other.map(|status| (status.as_u16(), status.state())).collect();
    let expected = [
        (305, State::Deprecated),
        (306, State::Unused),
        (418, State::Unused),
        (510, State::Obsolete),
    ];
    assert_eq!(other, expected);
}

#[test]
fn groups() {
    let cacheable = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];
    assert_eq!(numbers(StatusSet::CACHEABLE), cacheable);
    assert_eq!(numbers(StatusSet::UNCACHEABLE), [428, 429, 431, 511]);
    assert_eq!(numbers(StatusSet::BODILESS), [100, 101, 102, 103, 204, 304]);
    assert_eq!(numbers(StatusSet::CONTENTLESS), [100, 101, 102, 103, 204, 205, 304]);
    assert_eq!(numbers(StatusSet::METHOD_PRESERVING), [307, 308]);
    assert_eq!(numbers(StatusSet::TRANSIENT), [408, 425, 429, 500, 502, 503, 504]);
}

#[test]
fn phrases_are_found_whatever_their_case() {
    for phrase in ["Not Found", "not found", "NOT FOUND", "nOT fOUND"] {
        assert_eq!(Status::from_phrase(phrase), Some(Status::NotFound));
    }
    assert_eq!(Status::from_phrase("request entity too large"), Some(Status::ContentTooLarge));
    assert_eq!(Status::from_phrase("Moved Temporarily"), Some(Status::Found));
    for phrase in ["", "NotFound", "Not_Found", " Not Found", "404", "404 Not Found", "Nope"] {
        assert_eq!(Status::from_phrase(phrase), None, "{phrase:?}");
    }
}

#[test]
#[expect(deprecated, reason = "that is what they are")]
fn former_names_are_constants() {
    assert_eq!(Status::PAYLOAD_TOO_LARGE, Status::ContentTooLarge);
    assert_eq!(Status::REQUEST_ENTITY_TOO_LARGE, Status::ContentTooLarge);
    assert_eq!(Status::UNPROCESSABLE_ENTITY, Status::UnprocessableContent);
    assert_eq!(Status::MOVED_TEMPORARILY, Status::Found);
    assert_eq!((Status::USE_PROXY, Status::NOT_EXTENDED), (Status::UseProxy, Status::NotExtended));
}
