//! Conversions between a registry and the built-in one: `From` where it is total, `TryFrom` with the code elsewhere.

use core::convert::Infallible;
use status_codes::{Status, UnknownStatus};

status_codes::registry! { pub mod crate::same = r#"
    [registry]
    extends = "http"
"# }

status_codes::registry! { pub mod crate::fewer = r#"
    [registry]
    extends = "http"
    only    = [200, 404]
"# }

status_codes::registry! { pub mod crate::more = r#"
    [registry]
    extends = "http"

    [499]
    phrase = "Client Closed Request"
"# }

status_codes::registry! { pub mod crate::other = r#"
    [registry]
    extends = "http"
    only    = [200, 404]

    [499]
    phrase = "Client Closed Request"
"# }

status_codes::registry! { pub mod crate::alone = r#"
    [classes]
    2xx = { name = "Good" }

    [200]
    phrase = "Good"
"# }

/// The error of a conversion is `Infallible` where it is a `From`.
fn error_of<From, To: TryFrom<From>>() -> &'static str {
    core::any::type_name::<To::Error>()
}

#[test]
fn a_conversion_that_cannot_fail_is_from() {
    let infallible = core::any::type_name::<Infallible>();
    assert_eq!(error_of::<same::Status, Status>(), infallible);
    assert_eq!(error_of::<Status, same::Status>(), infallible);
    assert_eq!(error_of::<fewer::Status, Status>(), infallible);
    assert_eq!(error_of::<Status, more::Status>(), infallible);
    for &status in Status::ALL {
        assert_eq!(Status::from(same::Status::from(status)), status);
        assert_eq!(more::Status::from(status).as_u16(), status.as_u16());
    }
    assert_eq!(Status::from(fewer::Status::NotFound), Status::NotFound);
}

#[test]
fn a_conversion_that_can_fail_is_try_from() {
    let unknown = core::any::type_name::<UnknownStatus>();
    assert_eq!(error_of::<Status, fewer::Status>(), unknown);
    assert_eq!(error_of::<more::Status, Status>(), unknown);
    assert_eq!(error_of::<other::Status, Status>(), unknown);
    assert_eq!(error_of::<Status, other::Status>(), unknown);
    assert_eq!(other::Status::try_from(Status::Ok), Ok(other::Status::Ok));
    assert_eq!(Status::try_from(other::Status::NotFound), Ok(Status::NotFound));
}

#[test]
fn the_error_holds_the_code() {
    let error = fewer::Status::try_from(Status::Gone).unwrap_err();
    assert_eq!(error.code(), Some(410));
    assert_eq!(error.to_string(), "`410` is not a registered status code");
    let error = Status::try_from(more::status!(499)).unwrap_err();
    assert_eq!(error.code(), Some(499));
}

#[test]
fn a_question_mark_converts() {
    fn answer(status: fewer::Status) -> Result<Status, Status> {
        Err(status)?
    }
    fn narrow(status: Status) -> Result<u16, UnknownStatus> {
        Ok(other::Status::try_from(status)?.as_u16())
    }
    assert_eq!(answer(fewer::Status::NotFound), Err(Status::NotFound));
    assert_eq!(narrow(Status::Ok), Ok(200));
    assert!(narrow(Status::Created).is_err());
}

#[test]
fn a_registry_that_stands_alone_converts_by_number_only() {
    assert_eq!(u16::from(alone::Status::Good), 200);
    assert_eq!(alone::Status::try_from(200), Ok(alone::Status::Good));
    assert_eq!(Status::try_from(u16::from(alone::Status::Good)), Ok(Status::Ok));
}
