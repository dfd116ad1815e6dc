//! `with`: a function of all fields says the status.

#![deny(warnings)]
#![expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the function takes a reference to each field"
)]

use status_codes::{Status, ToStatus};
use std::io::{Error, ErrorKind};

#[derive(ToStatus)]
enum Upload<T> {
    #[status(with = read)]
    Read(Error),
    #[status(with = limits::too_large)]
    TooLarge { size: u64, limit: u64 },
    #[status(with = Self::custom)]
    Custom(T, u8),
    #[status(with = nothing)]
    Nothing,
    #[status(with = nothing)]
    Empty {},
    #[status(409)]
    Taken,
}

fn read(error: &Error) -> Status {
    match error.kind() {
        ErrorKind::NotFound => Status::NotFound,
        ErrorKind::PermissionDenied => Status::Forbidden,
        _ => Status::InternalServerError,
    }
}

mod limits {
    use status_codes::Status;

    pub(super) fn too_large(size: &u64, limit: &u64) -> Status {
        if size > limit { Status::ContentTooLarge } else { Status::BadRequest }
    }
}

fn nothing() -> Status {
    Status::NoContent
}

impl<T> Upload<T> {
    fn custom(_: &T, digit: &u8) -> Status {
        Status::from_u16(u16::from(*digit) * 100).unwrap_or(Status::InternalServerError)
    }
}

#[derive(ToStatus)]
#[status(with = of_both)]
struct Both {
    first: Status,
    r#type: Status,
}

fn of_both(first: &Status, second: &Status) -> Status {
    *first.max(second)
}

#[test]
fn a_function_takes_each_field() {
    let of = |kind| Upload::<()>::Read(Error::from(kind)).status();
    assert_eq!(of(ErrorKind::NotFound), 404);
    assert_eq!(of(ErrorKind::UnexpectedEof), 500);
    assert_eq!(Upload::<()>::TooLarge { size: 2, limit: 1 }.status(), 413);
    assert_eq!(Upload::Custom("any", 4).status(), 400);
    assert_eq!(
        (Upload::<()>::Nothing.status(), Upload::<()>::Empty {}.status()),
        (nothing(), nothing())
    );
    assert_eq!(Upload::<()>::Taken.status(), 409);
    assert_eq!(Both { first: Status::Ok, r#type: Status::Gone }.status(), 410);
}
