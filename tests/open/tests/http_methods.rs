//! The feature `http`: a status as a constant of `http`, and the fields that its code requires.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use status_codes::{AnyStatus, Status, status};
use status_open_tests::shop;

#[test]
fn it_is_a_constant() {
    const OURS: StatusCode = status!(404).http();
    const OF_OWN: StatusCode = shop::status!(499).http();
    const STRANGE: StatusCode = AnyStatus::from_u16(799).unwrap().http();
    assert_eq!(OURS, StatusCode::NOT_FOUND);
    assert_eq!([OF_OWN, STRANGE].map(|status| status.as_u16()), [499, 799]);
}

#[test]
fn it_is_the_same_code() {
    for &status in Status::ALL {
        assert_eq!(status.http(), StatusCode::from(status));
    }
    for &status in shop::Status::ALL {
        assert_eq!(status.http(), StatusCode::from(status));
    }
    for code in 100..=999 {
        let status = AnyStatus::from_u16(code).unwrap();
        assert_eq!(status.http(), StatusCode::from_u16(code).unwrap());
    }
}

/// Fields with these names.
fn fields(names: &[&str]) -> HeaderMap {
    let name = |name: &&str| HeaderName::from_bytes(name.as_bytes()).unwrap();
    names.iter().map(|each| (name(each), HeaderValue::from_static(""))).collect()
}

fn missing(status: Status, names: &[&str]) -> Vec<&'static str> {
    status.missing_fields(&fields(names)).collect()
}

#[test]
fn what_is_required_is_missing_until_it_is_there() {
    let mut some = 0;
    for &status in Status::ALL {
        let required = status.required_fields();
        assert_eq!(missing(status, &[]), required);
        assert_eq!(missing(status, &["date", "server"]), required);
        assert_eq!(missing(status, required), [""; 0]);
        some += required.len();
    }
    assert!(some > 3, "the built-in registry has fields that codes require");
}

#[test]
fn case_does_not_matter() {
    for name in ["allow", "Allow", "ALLOW"] {
        assert_eq!(missing(status!(405), &[name]), [""; 0]);
    }
}

status_codes::registry! { mod crate::codes = r#"
    [registry]
    extends = "http"

    [460]
    phrase   = "Signed Answers Only"
    requires = ["Signature", "Signature-Input", "Date"]
"# }

#[test]
fn several_keep_the_order_of_the_spec() {
    let status = codes::status!(460);
    let found = |names| status.missing_fields(&fields(names)).collect::<Vec<_>>();
    assert_eq!(found(&["signature-input"]), ["Signature", "Date"]);
    // It borrows the fields and nothing else.
    let there = fields(&["date"]);
    let mut missing = {
        let copy = status;
        copy.missing_fields(&there)
    };
    assert_eq!(
        (missing.next(), missing.next(), missing.next()),
        (Some("Signature"), Some("Signature-Input"), None)
    );
}
