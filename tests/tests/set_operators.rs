//! `|`, `&`, `-` and `!` of sets and single codes in every combination.

use status_codes::{Status, StatusSet};

fn set<const N: usize>(codes: [Status; N]) -> StatusSet {
    codes.into_iter().collect()
}

/// Each operator, between all pairs of `Status` and `StatusSet`.
#[test]
fn a_status_stands_for_the_set_of_itself() {
    for &a in Status::ALL {
        for &b in Status::ALL {
            let (left, right) = (set([a]), set([b]));
            for union in [left | right, left | b, a | right, a | b] {
                assert_eq!(union, set([a, b]));
            }
            let common = if a == b { left } else { StatusSet::EMPTY };
            for intersection in [left & right, left & b, a & right, a & b] {
                assert_eq!(intersection, common);
            }
            let rest = if a == b { StatusSet::EMPTY } else { left };
            for difference in [left - right, left - b, a - right, a - b] {
                assert_eq!(difference, rest);
            }
        }
        assert_eq!(!a, StatusSet::ALL - a);
        assert_eq!(!set([a]), !a);
    }
}

#[test]
fn sets_are_changed_in_place() {
    let mut changing = StatusSet::default();
    changing |= Status::Ok;
    changing |= StatusSet::METHOD_PRESERVING;
    assert_eq!(changing, Status::Ok | Status::TemporaryRedirect | Status::PermanentRedirect);
    changing -= Status::TemporaryRedirect;
    assert_eq!(changing, Status::Ok | Status::PermanentRedirect);
    changing &= StatusSet::REDIRECTION;
    assert_eq!(changing, set([Status::PermanentRedirect]));
    changing &= Status::PermanentRedirect;
    assert_eq!(changing.len(), 1);
    changing -= StatusSet::REDIRECTION;
    assert!(changing.is_empty());
}

#[test]
fn operators_are_the_methods() {
    let (one, other) = (StatusSet::CACHEABLE, StatusSet::CLIENT_ERROR);
    assert_eq!(one | other, one.union(other));
    assert_eq!(one & other, one.intersection(other));
    assert_eq!(one - other, one.difference(other));
    assert_eq!(!one, one.complement());
}

#[test]
fn sets_are_made_of_codes_and_classes() {
    let single: StatusSet = Status::NotFound.into();
    assert_eq!(single, set([Status::NotFound]));
    for &class in status_codes::Class::ALL {
        assert_eq!(StatusSet::from(class), StatusSet::of(class));
    }
}
