//! `status!` in expressions and constants, by number, name, class and set.

#![deny(warnings)]

use status_codes::{Status, StatusSet, status};

#[test]
fn every_spelling_of_a_code_is_the_status() {
    let spellings = [status!(404), status!(NotFound), status!(NOT_FOUND)];
    assert_eq!(spellings, [Status::NotFound; 3]);
    assert_eq!([status!(200), status!(Ok), status!(OK)], [Status::Ok; 3]);
    assert_eq!([status!(418), status!(ImATeapot), status!(IM_A_TEAPOT)], [Status::ImATeapot; 3]);
    assert_eq!([status!(306), status!(Unused)], [Status::Unused; 2]);
}

#[test]
fn delimiters_do_not_matter() {
    assert_eq!([status!(404), status![404], status! { 404 }], [Status::NotFound; 3]);
}

#[test]
fn a_code_is_const() {
    const MISSING: Status = status!(404);
    const NUMBER: u16 = status!(404).as_u16();
    static GONE: Status = status!(GONE);
    const PAIR: [Status; 2] = [status!(Ok), status!(500)];
    const fn default_code() -> Status {
        status!(500)
    }
    const DEFAULT: Status = default_code();

    struct Reply<const CODE: u16>;
    impl<const CODE: u16> Reply<CODE> {
        const CODE: u16 = CODE;
    }

    assert_eq!((MISSING, NUMBER, GONE), (Status::NotFound, 404, Status::Gone));
    assert_eq!((PAIR, DEFAULT), ([Status::Ok, Status::InternalServerError], PAIR[1]));
    assert_eq!(Reply::<{ status!(204).as_u16() }>::CODE, 204);
    assert_eq!([0; status!(100) as usize].len(), 100);
}

#[test]
fn a_code_is_an_expression_like_any_other() {
    assert_eq!(status!(404).phrase(), "Not Found");
    assert_eq!((status!(404) == 404, 404 == status!(404)), (true, true));
    assert!(status!(404) < status!(500) && status!(404) != status!(410));
    let pick = |found| if found { status!(200) } else { status!(404) };
    assert_eq!((pick(true), pick(false)), (Status::Ok, Status::NotFound));
    assert_eq!(status!(404).to_string() + "!", "404 Not Found!");
    assert_eq!(u16::from(status!(404)) + 1, 405);
}

#[test]
fn a_class_is_a_set() {
    let class: StatusSet = status!(4xx);
    assert_eq!(class, StatusSet::CLIENT_ERROR);
    let all = [status!(1xx), status!(2xx), status!(3xx), status!(4xx), status!(5xx)];
    assert_eq!(all.into_iter().fold(StatusSet::EMPTY, StatusSet::union), StatusSet::ALL);
    assert_eq!(all.map(StatusSet::len).iter().sum::<usize>(), Status::ALL.len());
}

#[test]
fn a_set_is_a_set() {
    assert_eq!(status!(cacheable), StatusSet::CACHEABLE);
    assert_eq!(status!(uncacheable), StatusSet::UNCACHEABLE);
    assert_eq!(status!(bodiless), StatusSet::BODILESS);
    assert_eq!(status!(contentless), StatusSet::CONTENTLESS);
    assert_eq!(status!(method_preserving), StatusSet::METHOD_PRESERVING);
    assert_eq!(status!(transient), StatusSet::TRANSIENT);
}

#[test]
fn classes_sets_and_codes_combine() {
    let retry = status!(5xx) | status!(429);
    assert!(retry.contains(status!(503)) && retry.contains(status!(429)));
    assert!(!retry.contains(status!(404)));
    assert_eq!((status!(4xx) - status!(transient)).len(), status!(4xx).len() - 3);
    assert_eq!(status!(4xx) & status!(404), StatusSet::from(status!(404)));
    assert_eq!(!status!(5xx), status!(1xx) | status!(2xx) | status!(3xx) | status!(4xx));
    assert_eq!(status!(404) | status!(410), status!(410) | status!(404));
}

/// A class binds as one operand, whatever stands beside it.
#[test]
fn a_class_needs_no_brackets() {
    assert_eq!(status!(4xx).len(), StatusSet::CLIENT_ERROR.len());
    assert_eq!(status!(4xx) & status!(4xx), StatusSet::CLIENT_ERROR);
    assert_eq!(status!(4xx) - status!(4xx), StatusSet::EMPTY);
    assert_eq!(!status!(4xx), !StatusSet::CLIENT_ERROR);
    assert!(status!(4xx) == StatusSet::CLIENT_ERROR);
    assert_eq!(status!(2xx).iter().next_back(), Some(status!(226)));
}

mod single {
    status_codes::registry! {
        /// A code a class, and a set of one.
        pub mod crate::single::http = r#"
            [registry]
            extends = "http"
            only = [100, 200, 404]
            [sets.lost]
            codes = [404]
        "#
    }
}

#[test]
fn a_class_or_set_of_one_code_is_a_set_too() {
    use single::http::{Status, StatusSet, status};
    let classes: [StatusSet; 3] = [status!(1xx), status!(2xx), status!(4xx)];
    assert_eq!(classes.map(StatusSet::len), [1; 3]);
    let lost: StatusSet = status!(lost);
    assert_eq!(lost, StatusSet::from(Status::NotFound));
    assert!(matches!(Status::NotFound, status!(lost)));
    let digits = Status::ALL.iter().map(|status| match status {
        status!(1xx) => 1,
        status!(2xx) => 2,
        status!(4xx) => 4,
    });
    assert!(digits.eq([1, 2, 4]));
}
