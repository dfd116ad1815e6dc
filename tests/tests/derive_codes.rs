//! A code on each variant or on a struct: by number, by name, by constant.

use status_codes::{Status, ToStatus};

/// Spelled in three ways, on variants of three shapes.
#[derive(Debug, ToStatus)]
#[allow(dead_code)]
enum ApiError {
    #[status(404)]
    UserNotFound { id: u64 },
    #[status(Conflict)]
    EmailTaken,
    #[status(TOO_MANY_REQUESTS)]
    Slow(u32, &'static str),
    #[status(418)]
    Teapot(),
    #[status(ImATeapot)]
    Kettle {},
}

#[test]
fn every_spelling_and_shape() {
    assert_eq!(ApiError::UserNotFound { id: 7 }.status(), Status::NotFound);
    assert_eq!(ApiError::EmailTaken.status(), Status::Conflict);
    assert_eq!(ApiError::Slow(3, "s").status(), Status::TooManyRequests);
    assert_eq!(ApiError::Teapot().status(), Status::ImATeapot);
    assert_eq!(ApiError::Kettle {}.status(), Status::ImATeapot);
}

#[test]
fn a_conversion_by_value_and_by_reference() {
    fn refused() -> Result<(), ApiError> {
        Err(ApiError::UserNotFound { id: 1 })
    }
    fn answer() -> Result<(), Status> {
        refused()?;
        Ok(())
    }

    let error = ApiError::EmailTaken;
    assert_eq!(Status::from(&error), 409);
    let borrowed: Status = (&error).into();
    let owned: Status = error.into();
    assert_eq!((borrowed, owned), (Status::Conflict, Status::Conflict));
    assert_eq!(answer(), Err(Status::NotFound));
}

#[test]
fn references_and_trait_objects_have_the_status_too() {
    fn of(error: impl ToStatus) -> Status {
        error.status()
    }
    let error = ApiError::EmailTaken;
    assert_eq!([of(&error), <&&ApiError>::status(&&&error)], [Status::Conflict; 2]);

    let all: [&dyn ToStatus; 3] = [&error, &Status::Gone, &Page];
    assert_eq!(all.map(ToStatus::status), [Status::Conflict, Status::Gone, Status::Ok]);
    assert_eq!(of(all[0]), Status::Conflict);
    let boxed: Box<dyn ToStatus + Send + Sync> = Box::new(ApiError::Slow(0, ""));
    assert_eq!(boxed.status(), 429);
}

#[derive(ToStatus)]
#[status(200)]
struct Page;

#[derive(ToStatus)]
#[status(MovedPermanently)]
struct Moved<'a>(&'a str);

#[derive(ToStatus)]
#[status(GONE)]
struct Gone {
    _since: u32,
}

#[derive(ToStatus)]
#[status(202)]
struct Empty {}

#[test]
fn structs() {
    assert_eq!((Page.status(), Moved("/").status()), (Status::Ok, Status::MovedPermanently));
    assert_eq!(
        (Gone { _since: 1999 }.status(), Empty {}.status()),
        (Status::Gone, 202.try_into().unwrap())
    );
    assert_eq!(
        (Status::from(Page), Status::from(&Moved("/"))),
        (Status::Ok, Status::MovedPermanently)
    );
    assert_eq!(Moved("/").0, "/");
}
