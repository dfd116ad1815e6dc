//! The feature `http`: conversions with `http::StatusCode` both ways, and equality across.

use status_codes::{AnyStatus, Status, StatusEnum, UnknownStatus};
use status_open_tests::shop;

/// Every code that a message can carry.
fn all() -> impl Iterator<Item = http::StatusCode> {
    (100..=999).map(|code| http::StatusCode::from_u16(code).unwrap())
}

/// There and back, and the same code in both types is equal in both directions.
fn converts_and_equals<S>()
where
    S: StatusEnum + Into<http::StatusCode> + PartialEq<http::StatusCode>,
    S: TryFrom<http::StatusCode, Error = UnknownStatus>,
    http::StatusCode: PartialEq<S>,
{
    for &status in S::ALL {
        let theirs: http::StatusCode = status.into();
        assert_eq!(theirs.as_u16(), status.as_u16());
        assert_eq!(theirs.as_str(), status.as_str());
        assert_eq!(S::try_from(theirs), Ok(status));
        for other in all() {
            let equal = other.as_u16() == status.as_u16();
            assert_eq!((status == other, other == status), (equal, equal));
        }
    }
    for theirs in all() {
        match S::from_u16(theirs.as_u16()) {
            Some(status) => assert_eq!(S::try_from(theirs), Ok(status)),
            None => assert_eq!(S::try_from(theirs).unwrap_err().code(), Some(theirs.as_u16())),
        }
    }
}

#[test]
fn a_status_of_any_registry() {
    converts_and_equals::<Status>();
    converts_and_equals::<shop::Status>();
}

#[test]
fn any_status_takes_all_that_http_has() {
    for theirs in all() {
        let ours = AnyStatus::from(theirs);
        assert_eq!(ours.as_u16(), theirs.as_u16());
        assert_eq!(http::StatusCode::from(ours), theirs);
        for other in all() {
            let equal = other == theirs;
            assert_eq!((ours == other, other == ours), (equal, equal));
        }
    }
}

#[test]
fn classes_agree() {
    for theirs in all() {
        let digit = AnyStatus::from(theirs).class().map(|class| class as u8);
        let named = [
            theirs.is_informational(),
            theirs.is_success(),
            theirs.is_redirection(),
            theirs.is_client_error(),
            theirs.is_server_error(),
        ];
        let expected = named.iter().position(|is| *is).map(|at| u8::try_from(at + 1).unwrap());
        assert_eq!(digit, expected, "{theirs}");
    }
}

#[test]
fn bytes_agree() {
    let alphabet = b"0159/:+- \xB4";
    for first in alphabet {
        for second in alphabet {
            for third in alphabet {
                let bytes = [*first, *second, *third];
                let theirs = http::StatusCode::from_bytes(&bytes).ok();
                assert_eq!(AnyStatus::from_bytes(&bytes).map(Into::into), theirs, "{bytes:?}");
            }
        }
    }
}

#[test]
fn in_requests_and_responses() {
    fn answer(status: impl Into<http::StatusCode>) -> http::Response<()> {
        let mut response = http::Response::new(());
        *response.status_mut() = status.into();
        response
    }
    assert!(answer(Status::NotFound).status() == Status::NotFound);
    assert!(
        answer(shop::Status::ClientClosedRequest).status() == AnyStatus::from_u16(499).unwrap()
    );

    // The builder takes whatever becomes an `http::StatusCode`.
    let response = http::Response::builder().status(Status::Gone).body(()).unwrap();
    assert_eq!(response.status(), http::StatusCode::GONE);
    assert_eq!(Status::try_from(response.status()), Ok(Status::Gone));
}

#[test]
fn a_question_mark_converts() {
    fn read(response: &http::Response<()>) -> Result<shop::Status, Box<dyn std::error::Error>> {
        Ok(response.status().try_into()?)
    }
    let mut response = http::Response::new(());
    assert_eq!(read(&response).unwrap(), shop::Status::Ok);
    *response.status_mut() = http::StatusCode::GONE;
    assert_eq!(read(&response).unwrap_err().to_string(), "`410` is not a registered status code");
}
