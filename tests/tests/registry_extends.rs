//! `extends`, `only`, `without` over built-in parents: which codes there are, and what becomes of classes and sets.
#![allow(clippy::unnested_or_patterns, reason = "a class is an or-pattern inside an or-pattern")]

status_codes::registry! { pub mod crate::http = r#"
    [registry]
    extends = "http"

    [499]
    phrase = "Client Closed Request"
"# }

status_codes::registry! { pub mod crate::vendors = r#"
    [registry]
    extends = ["http", "nginx", "cloudflare"]
"# }

status_codes::registry! { pub mod crate::only = r#"
    [registry]
    extends = "http"
    only    = [200, "3xx", "transient", 404]

    [799]
    phrase = "Beyond"

    [classes]
    7xx = { name = "Beyond" }

    [sets]
    own = { codes = [799, 404, "bodiless"] }
"# }

status_codes::registry! { pub mod crate::without = r#"
    [registry]
    extends = "http"
    without = ["1xx", "method_preserving", 204, 510]
"# }

fn numbers<S: status_codes::StatusEnum>(codes: impl IntoIterator<Item = S>) -> Vec<u16> {
    codes.into_iter().map(Into::into).collect()
}

#[test]
fn a_registry_has_all_of_its_parent_and_its_own() {
    use http::{Status, status};
    assert_eq!(Status::ALL.len(), status_codes::Status::ALL.len() + 1);
    assert_eq!(status!(499), Status::ClientClosedRequest);
    assert_eq!(status!(404), Status::NotFound);
    assert_eq!(Status::NotFound.reference(), status_codes::Status::NotFound.reference());
    assert_eq!(Status::from_phrase("Payload Too Large"), Some(status!(413)));
    assert!(status!(499).is_client_error() && status!(4xx).contains(status!(499)));
    assert!(Status::from_u16(104).is_none(), "a temporary code is no variant");
}

#[test]
fn vendors_are_parents_too() {
    use vendors::{Status, status};
    assert_eq!(status!(499).phrase(), "Client Closed Request");
    assert_eq!(status!(520).class(), status_codes::Class::ServerError);
    let match_it = |status: Status| match status {
        status!(499) | status!(520) => "vendor",
        status!(4xx) | status!(5xx) => "failed",
        status!(1xx) | status!(2xx) | status!(3xx) => "fine",
    };
    assert_eq!(match_it(status!(520)), "vendor");
}

#[test]
fn only_keeps_codes_classes_and_sets() {
    use only::{Status, StatusSet, status};
    let http = status_codes::StatusSet::REDIRECTION | status_codes::StatusSet::TRANSIENT;
    let mut expected = numbers(http);
    expected.extend([200, 404, 799]);
    expected.sort_unstable();
    assert_eq!(numbers(Status::ALL.iter().copied()), expected);
    assert_eq!(numbers(status!(own)), [304, 404, 799], "a set shrinks to what is there");
    assert_eq!(StatusSet::TRANSIENT.len(), status_codes::StatusSet::TRANSIENT.len());
    let all_arms = |status: Status| match status {
        status!(2xx) => 2,
        status!(3xx) => 3,
        status!(404) | status!(transient) => 4,
        status!(Beyond) => 7,
    };
    assert_eq!(all_arms(status!(404)), 4);
    assert_eq!(all_arms(status!(799)), 7);
}

#[test]
fn own_codes_stay_whatever_only_says() {
    assert!(only::status!(799).is_beyond());
    assert_eq!(only::status!(7xx), only::StatusSet::BEYOND);
    assert!(only::StatusSet::INFORMATIONAL.is_empty(), "a class without a code stays a class");
}

#[test]
fn sets_shrink_with_their_codes_and_go_with_the_last() {
    use without::{Class, Status, StatusSet};
    /// What the types themselves do not have.
    trait Absent {
        const METHOD_PRESERVING: &'static str = "absent";
        fn is_method_preserving(&self) -> &'static str {
            "absent"
        }
    }
    impl Absent for StatusSet {}
    impl Absent for Status {}
    assert_eq!(numbers(StatusSet::BODILESS), [304]);
    assert_eq!(StatusSet::METHOD_PRESERVING, "absent");
    assert_eq!(Status::Ok.is_method_preserving(), "absent");
    assert_eq!(numbers(StatusSet::of(Class::Informational)), [0; 0]);
    assert_eq!(Status::generic(Class::Informational), None);
    for gone in [100, 101, 102, 103, 204, 307, 308, 510] {
        assert_eq!(Status::from_u16(gone), None, "{gone}");
    }
    let left_out = 4 + 2 + 1 + 1;
    assert_eq!(Status::ALL.len(), status_codes::Status::ALL.len() - left_out);
}
