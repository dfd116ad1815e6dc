//! `or`: fields that may hold a code which the registry does not have.

#![deny(warnings, clippy::pedantic)]

use status_codes::{AnyStatus, Status, ToStatus};

status_codes::registry! { pub mod crate::codes = r#"
    [registry]
    extends = "http"
    only    = [200, 404, 500, 502]
"# }

#[derive(ToStatus)]
enum Gateway<T> {
    #[status(from = 0, or = 502)]
    Any(AnyStatus),
    #[status(from = code, or = BadGateway)]
    Number { code: u16 },
    #[status(from = 0, or = 502)]
    Own(codes::Status),
    #[status(from = 0, or = 502)]
    Generic(T),
}

#[test]
fn a_field_that_converts_is_its_code_or_the_other() {
    let of = |code| Gateway::<u16>::Any(AnyStatus::from_u16(code).unwrap()).status();
    assert_eq!(
        (of(404), of(499), of(999)),
        (Status::NotFound, Status::BadGateway, Status::BadGateway)
    );
    let of = |code| Gateway::<u16>::Number { code }.status();
    assert_eq!(
        (of(503), of(0), of(u16::MAX)),
        (Status::ServiceUnavailable, Status::BadGateway, Status::BadGateway)
    );
    assert_eq!(Gateway::<u16>::Own(codes::Status::Ok).status(), 200);
    assert_eq!(Gateway::Generic(410).status(), Status::Gone);
    assert_eq!(Status::from(Gateway::Generic(AnyStatus::from_u16(777).unwrap())), 502);
}

/// An error of a library, which knows nothing of a service's registry.
#[derive(ToStatus)]
enum LibraryError {
    #[status(404)]
    Missing,
    #[status(451)]
    Forbidden,
}

#[derive(ToStatus)]
#[status(registry = crate::codes, only(4xx, 5xx))]
enum ServiceError<'a> {
    #[status(transparent, or = 500)]
    Library(LibraryError),
    #[status(transparent, or = 500)]
    Borrowed(&'a dyn ToStatus),
    #[status(from = 0, or = 502)]
    Upstream(Status),
    #[status(404)]
    Missing,
}

#[derive(ToStatus)]
#[status(registry = crate::codes, transparent, or = 500)]
struct Reply<E>(E);

#[test]
fn a_status_of_the_built_in_registry_fits_a_service() {
    use codes::Status as Own;
    assert_eq!(ServiceError::Library(LibraryError::Missing).status(), Own::NotFound);
    assert_eq!(ServiceError::Library(LibraryError::Forbidden).status(), Own::InternalServerError);
    assert_eq!(ServiceError::Borrowed(&Status::Ok).status(), Own::Ok);
    assert_eq!(ServiceError::Upstream(Status::Gone).status(), Own::BadGateway);
    assert_eq!(Own::from(&ServiceError::Missing), Own::NotFound);
    assert_eq!(Reply(LibraryError::Forbidden).status(), Own::InternalServerError);
}
