//! Codes of another registry: numbers, names, options, and where the registry may stand.

use status_codes::{Status as HttpStatus, ToStatus};

status_codes::registry! {
    /// What this service answers.
    pub mod crate::http = r#"
        [registry]
        extends = "http"
        only    = [200, "4xx", 500]
        [sets]
        gone = { codes = [410, 499] }
        [499]
        phrase = "Client Closed Request"
    "#
}

mod gateway {
    pub(crate) mod deep {
        status_codes::registry! {
            mod crate::gateway::deep::codes = r#"
                [classes]
                2x = { name = "Success" }
                5x = { name = "Permanent Failure" }
                [20]
                phrase = "Success"
                [51]
                phrase = "Not Found"
            "#
        }
        pub(crate) use codes::Status;

        /// Named from where it stands.
        #[derive(status_codes::ToStatus)]
        #[status(registry = codes, default = 20)]
        pub(crate) enum Near {
            #[status(NotFound)]
            Missing,
            Fine,
        }

        #[derive(status_codes::ToStatus)]
        #[status(registry = self::codes, 51)]
        pub(crate) struct Nearby;
    }

    /// Named from above.
    #[derive(status_codes::ToStatus)]
    #[status(registry = super::http, 499)]
    pub(crate) struct Closed;
}

#[derive(Debug, PartialEq, ToStatus)]
#[status(registry = crate::http, only(4xx, 500, gone), try_from)]
enum ApiError {
    #[status(404)]
    Missing,
    #[status(499)]
    ByNumber,
    #[status(Gone)]
    ByName,
    #[status(INTERNAL_SERVER_ERROR)]
    ByConstant,
}

#[test]
fn numbers_and_names() {
    use ApiError::{ByConstant, ByName, ByNumber, Missing};
    use http::Status::{ClientClosedRequest, Gone, InternalServerError, NotFound};
    let all = [Missing, ByNumber, ByName, ByConstant];
    assert_eq!(
        all.map(|error| error.status()),
        [NotFound, ClientClosedRequest, Gone, InternalServerError]
    );
}

#[test]
fn conversions_of_the_registry() {
    for &status in http::Status::ALL {
        match ApiError::try_from(status) {
            Ok(error) => {
                assert_eq!((http::Status::from(&error), error.status()), (status, status));
                assert_eq!(http::Status::from(error), status);
            }
            Err(unknown) => assert_eq!(unknown.code(), Some(status.as_u16())),
        }
    }
    assert_eq!(ApiError::try_from(http::Status::Gone), Ok(ApiError::ByName));
}

#[derive(ToStatus)]
#[status(registry = http, default = 500)]
enum Outer<'a> {
    #[status(transparent)]
    Inner(ApiError),
    #[status(transparent)]
    Dynamic(&'a dyn ToStatus<http::Status>),
    #[status(from = status)]
    Held {
        status: http::Status,
    },
    #[status(200)]
    Fine,
    Other,
}

#[test]
fn fields_of_the_same_registry() {
    let closed = gateway::Closed;
    for (outer, code) in [
        (Outer::Inner(ApiError::ByNumber), 499),
        (Outer::Dynamic(&closed), 499),
        (Outer::Held { status: http::Status::Gone }, 410),
        (Outer::Fine, 200),
        (Outer::Other, 500),
    ] {
        assert_eq!(outer.status(), code);
    }
}

#[test]
fn registries_inside_modules() {
    use gateway::deep::{Near, Nearby, Status};
    assert_eq!((Near::Missing.status(), Near::Fine.status()), (Status::NotFound, Status::Success));
    assert_eq!((Nearby.status(), gateway::Closed.status().as_u16()), (Status::NotFound, 499));
}

#[derive(Debug, PartialEq, ToStatus)]
#[status(registry = ::status_codes, only(4xx), try_from, default = 404)]
enum BuiltIn {
    #[status(GONE)]
    Gone,
    Missing,
}

#[test]
fn the_built_in_registry_by_its_path() {
    assert_eq!(
        [BuiltIn::Gone, BuiltIn::Missing].map(|it| it.status()),
        [HttpStatus::Gone, HttpStatus::NotFound]
    );
    assert_eq!(BuiltIn::try_from(HttpStatus::NotFound), Ok(BuiltIn::Missing));
}

/// Two registries on one type: one derived, one by hand.
#[derive(ToStatus)]
#[status(registry = http, 499)]
struct Twice;

impl ToStatus for Twice {
    fn status(&self) -> HttpStatus {
        HttpStatus::BadRequest
    }
}

#[test]
fn a_status_in_each_of_two_registries() {
    let (own, builtin): (http::Status, HttpStatus) = (Twice.status(), Twice.status());
    assert_eq!((own.as_u16(), builtin.as_u16()), (499, 400));
}
