//! `AnyStatus` beside numbers and the enums of registries: equality, order, hash and conversions.

use status_codes::{AnyStatus, Status, StatusEnum, UnknownStatus};
use std::hash::{BuildHasher, RandomState};

status_codes::registry! { pub mod crate::shop = r#"
    [registry]
    extends = "http"
    only    = [200, 404]

    [499]
    phrase = "Client Closed Request"
"# }

status_codes::registry! { pub mod crate::gemini from "specs/gemini.toml" }

fn any(code: u16) -> AnyStatus {
    AnyStatus::from_u16(code).unwrap()
}

/// A code becomes an `AnyStatus` and back, and equals it in both directions; others do neither.
fn converts_and_equals<S>()
where
    S: StatusEnum + Into<AnyStatus> + PartialEq<AnyStatus>,
    S: TryFrom<AnyStatus, Error = UnknownStatus>,
    AnyStatus: PartialEq<S>,
{
    for &status in S::ALL {
        let open: AnyStatus = status.into();
        assert_eq!(open.as_u16(), status.as_u16());
        assert_eq!(S::try_from(open), Ok(status));
        for code in 100..=999 {
            let equal = code == status.as_u16();
            assert_eq!((any(code) == status, status == any(code)), (equal, equal));
        }
    }
    for open in (100..=999).map(any) {
        let known = S::from_u16(open.as_u16());
        assert_eq!(open.known_as::<S>(), known);
        assert_eq!(S::try_from(open), known.ok_or(unknown(open.as_u16())));
    }
}

/// The error of a number that no registry here has.
fn unknown(code: u16) -> UnknownStatus {
    gemini::Status::try_from(code).unwrap_err()
}

#[test]
fn a_status_of_any_registry_converts_and_equals() {
    converts_and_equals::<Status>();
    converts_and_equals::<shop::Status>();
}

#[test]
fn two_digits_are_never_the_same_status() {
    for open in (100..=999).map(any) {
        assert_eq!(gemini::Status::try_from(open), Err(unknown(open.as_u16())));
        assert_eq!(open.known_as::<gemini::Status>(), None);
        assert!(gemini::Status::ALL.iter().all(|status| *status != open));
    }
}

#[test]
fn the_error_of_a_conversion_says_the_code() {
    let error = Status::try_from(any(499)).unwrap_err();
    assert_eq!(error.code(), Some(499));
    assert_eq!(error.to_string(), "`499` is not a registered status code");
    assert_eq!(shop::Status::try_from(any(499)), Ok(shop::Status::ClientClosedRequest));
}

#[test]
fn it_equals_its_number_and_sorts_by_it() {
    for one in 100..=999 {
        for other in [0, 99, 100, 404, one - 1, one, one + 1, 999, 1000, u16::MAX] {
            let equal = one == other;
            assert_eq!((any(one) == other, other == any(one)), (equal, equal));
            if let Some(another) = AnyStatus::from_u16(other) {
                assert_eq!(any(one).cmp(&another), one.cmp(&other));
                assert_eq!(any(one) == another, equal);
            }
        }
    }
    assert!(any(404) == 404 && 404 == any(404));
}

#[test]
fn equals_have_the_same_hash() {
    let state = RandomState::new();
    let hashes: std::collections::HashSet<u64> =
        (100..=999).map(|code| state.hash_one(any(code))).collect();
    assert!(hashes.len() > 890, "the code is hashed: {} of 900", hashes.len());
    assert_eq!(state.hash_one(any(404)), state.hash_one(AnyStatus::from(Status::NotFound)));
    let both = [any(404), any(499)].into_iter().collect::<std::collections::HashSet<_>>();
    assert!(both.contains(&Status::NotFound.into()) && !both.contains(&any(405)));
}

#[test]
fn a_question_mark_widens_and_narrows() {
    fn narrow(status: AnyStatus) -> Result<Status, Box<dyn std::error::Error>> {
        Ok(Status::try_from(status)?)
    }
    fn widen(status: Status) -> Result<(), AnyStatus> {
        Err(status)?
    }
    assert_eq!(narrow(any(404)).unwrap(), Status::NotFound);
    assert!(narrow(any(499)).is_err());
    assert_eq!(widen(Status::Gone), Err(any(410)));
}
