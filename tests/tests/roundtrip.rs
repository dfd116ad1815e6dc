//! Every code comes back from each of its conversions, and no other number gets in.

use status_codes::{Status, StatusEnum, ToStatus};
use std::collections::BTreeSet;

#[test]
fn numbers_come_back() {
    for &status in Status::ALL {
        let code = status.as_u16();
        assert_eq!(status as u16, code);
        assert_eq!(u16::from(status), code);
        assert_eq!(Status::from_u16(code), Some(status));
        assert_eq!(Status::try_from(code), Ok(status));
    }
}

#[test]
fn digits_and_lines_come_back() {
    for &status in Status::ALL {
        let code = status.as_u16();
        assert_eq!(status.as_str(), code.to_string());
        assert_eq!(Status::from_bytes(status.as_str().as_bytes()), Some(status));
        assert_eq!(status.as_str().parse(), Ok(status));

        let line = status.to_string();
        assert_eq!(line, format!("{code} {}", status.phrase()));
        assert_eq!(line.parse(), Ok(status));
    }
}

#[test]
fn phrases_and_names_come_back() {
    let mut names = BTreeSet::new();
    for &status in Status::ALL {
        assert_eq!(Status::from_phrase(status.phrase()), Some(status));
        assert_eq!(format!("{status:?}"), status.name());
        assert!(names.insert(status.name()), "{status:?} is there twice");
    }
}

#[test]
fn a_status_equals_its_number_and_no_other() {
    for &status in Status::ALL {
        for code in [0, 99, 100, 404, status.as_u16() - 1, status.as_u16() + 1, 999, u16::MAX] {
            assert_eq!(status == code, status.as_u16() == code);
            assert_eq!(code == status, status.as_u16() == code);
        }
        assert!(status == status.as_u16() && status.as_u16() == status);
    }
}

#[test]
fn statuses_sort_by_number() {
    assert!(Status::ALL.is_sorted_by(|one, next| one < next && one.as_u16() < next.as_u16()));
}

#[test]
fn every_other_number_is_refused() {
    let known: BTreeSet<u16> = Status::ALL.iter().map(|&status| status.into()).collect();
    for code in 0..=u16::MAX {
        let found = Status::from_u16(code);
        assert_eq!(found.map(Status::as_u16), known.contains(&code).then_some(code));
        match Status::try_from(code) {
            Ok(status) => assert_eq!(Some(status), found),
            Err(error) => {
                assert_eq!((error.code(), found), (Some(code), None));
                assert_eq!(error.to_string(), format!("`{code}` is not a registered status code"));
            }
        }
    }
}

#[test]
fn the_trait_says_what_the_enum_says() {
    fn by_trait<S: StatusEnum>(status: S) -> (u16, [&'static str; 4], S::Class) {
        let texts = [status.as_str(), status.phrase(), status.name(), status.summary()];
        (status.as_u16(), texts, status.class())
    }
    fn lists<S: StatusEnum>(status: S) -> [&'static [&'static str]; 2] {
        [status.required_fields(), status.suggested_fields()]
    }
    fn lookups<S: StatusEnum>(code: u16, phrase: &str) -> [Option<S>; 3] {
        let digits = code.to_string();
        [S::from_u16(code), S::from_bytes(digits.as_bytes()), S::from_phrase(phrase)]
    }

    assert_eq!(<Status as StatusEnum>::ALL, Status::ALL);
    for &status in Status::ALL {
        let texts = [status.as_str(), status.phrase(), status.name(), status.summary()];
        assert_eq!(by_trait(status), (status.as_u16(), texts, status.class()));
        assert_eq!(lists(status), [status.required_fields(), status.suggested_fields()]);
        assert_eq!(StatusEnum::reference(status), status.reference());
        assert_eq!(StatusEnum::state(status), status.state());
        let generic = Status::generic(status.class());
        assert_eq!(<Status as StatusEnum>::generic(status.class()), generic);
        assert_eq!(lookups(status.as_u16(), status.phrase()), [Some(status); 3]);
        assert_eq!(ToStatus::status(&status), status);
    }
    assert_eq!(lookups::<Status>(499, "Client Closed Request"), [None; 3]);
}

#[test]
fn conversions_are_const() {
    const BY_NUMBER: Option<Status> = Status::from_u16(404);
    const BY_DIGITS: Option<Status> = Status::from_bytes(b"404");
    const CODE: u16 = Status::NotFound.as_u16();
    const TEXTS: [&str; 3] =
        [Status::NotFound.as_str(), Status::NotFound.phrase(), Status::NotFound.name()];
    static ALL: &[Status] = Status::ALL;

    assert_eq!((BY_NUMBER, BY_DIGITS), (Some(Status::NotFound), Some(Status::NOT_FOUND)));
    assert_eq!((CODE, TEXTS), (404, ["404", "Not Found", "NotFound"]));
    assert_eq!(ALL.len(), Status::ALL.len());
}

#[test]
fn a_status_is_as_small_as_its_number() {
    assert_eq!(size_of::<Status>(), 2);
    assert_eq!(size_of::<Option<Status>>(), 2);
}
