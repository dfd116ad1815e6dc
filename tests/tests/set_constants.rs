//! The constants of `StatusSet` and the predicates of `Status`: one for each class and each set of the file.

use status_codes::{Class, Status, StatusSet};

#[test]
fn all_and_empty() {
    assert!(StatusSet::ALL.iter().eq(Status::ALL.iter().copied()));
    assert_eq!(StatusSet::EMPTY.iter().next(), None);
}

#[test]
fn a_class_is_a_set() {
    let constants = [
        StatusSet::INFORMATIONAL,
        StatusSet::SUCCESSFUL,
        StatusSet::REDIRECTION,
        StatusSet::CLIENT_ERROR,
        StatusSet::SERVER_ERROR,
    ];
    for (&class, constant) in Class::ALL.iter().zip(constants) {
        let codes = Status::ALL.iter().copied().filter(|status| status.class() == class);
        assert!(constant.iter().eq(codes), "{class}");
        assert_eq!(StatusSet::of(class), constant);
    }
    let all = constants.into_iter().fold(StatusSet::EMPTY, StatusSet::union);
    assert_eq!(all, StatusSet::ALL);
}

#[test]
fn predicates_say_what_the_sets_hold() {
    for &status in Status::ALL {
        for (holds, set) in [
            (status.is_informational(), StatusSet::INFORMATIONAL),
            (status.is_successful(), StatusSet::SUCCESSFUL),
            (status.is_redirection(), StatusSet::REDIRECTION),
            (status.is_client_error(), StatusSet::CLIENT_ERROR),
            (status.is_server_error(), StatusSet::SERVER_ERROR),
            (status.is_cacheable(), StatusSet::CACHEABLE),
            (status.is_uncacheable(), StatusSet::UNCACHEABLE),
            (status.is_bodiless(), StatusSet::BODILESS),
            (status.is_contentless(), StatusSet::CONTENTLESS),
            (status.is_method_preserving(), StatusSet::METHOD_PRESERVING),
            (status.is_transient(), StatusSet::TRANSIENT),
        ] {
            assert_eq!(holds, set.contains(status), "{status} in {set:?}");
        }
    }
}

#[test]
fn sets_are_const() {
    const RETRY: StatusSet = StatusSet::TRANSIENT.with(Status::BadGateway).union(StatusSet::EMPTY);
    const OTHER: StatusSet = RETRY.complement().intersection(StatusSet::SERVER_ERROR);
    const NONE: StatusSet = OTHER.difference(StatusSet::of(Class::ServerError));
    const HAS: bool = RETRY.contains(Status::TooManyRequests);
    const WIRE: [bool; 3] =
        [RETRY.contains_code(429), RETRY.contains_code(200), RETRY.contains_code(799)];
    const FACTS: (usize, bool, bool) = (RETRY.len(), NONE.is_empty(), Status::Ok.is_cacheable());

    assert_eq!((FACTS, HAS, WIRE), ((7, true, true), true, [true, false, false]));
    assert!(OTHER.contains(Status::NotImplemented) && !OTHER.contains(Status::BadGateway));
}
