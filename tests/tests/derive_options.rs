//! Options of an enum and of a struct: `default`, `only`, and attributes that add up.

use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
#[status(default = 500)]
#[allow(dead_code)]
enum Mostly {
    Io(u8),
    Disk {
        full: bool,
    },
    #[status(503)]
    Busy,
    Other,
}

#[derive(ToStatus)]
#[status(default = InternalServerError)]
enum Always {
    One,
    Two,
}

#[derive(ToStatus)]
#[status(default = 500)]
enum Never {
    #[status(400)]
    One,
}

#[test]
fn a_default_for_those_without() {
    let all = [Mostly::Io(1), Mostly::Disk { full: true }, Mostly::Busy, Mostly::Other];
    assert_eq!(all.map(|error| error.status().as_u16()), [500, 500, 503, 500]);
    assert_eq!([Always::One.status(), Always::Two.status()], [Status::InternalServerError; 2]);
    assert_eq!(Never::One.status(), 400);
}

#[derive(ToStatus)]
#[status(only(4xx, 503, ImATeapot, BAD_GATEWAY, bodiless))]
enum Guarded {
    #[status(404)]
    Class,
    #[status(ServiceUnavailable)]
    Code,
    #[status(418)]
    Name,
    #[status(502)]
    Constant,
    #[status(304)]
    Set,
}

#[derive(ToStatus)]
#[status(404, only(4xx))]
struct Found;

#[test]
fn only_is_a_guard_and_nothing_else() {
    use Guarded::{Class, Code, Constant, Name, Set};
    let all = [Class, Code, Name, Constant, Set];
    assert_eq!(all.map(|error| error.status().as_u16()), [404, 503, 418, 502, 304]);
    assert_eq!(Found.status(), Status::NotFound);
}

/// Attributes add up, on an item and on a variant, wherever else they stand.
#[derive(ToStatus)]
#[status(only(4xx))]
#[allow(dead_code)]
#[status(default = 400, try_from)]
#[status(crate = status_codes, registry = status_codes)]
enum Piecemeal {
    Bad,
    /// Documented.
    #[status(404)]
    #[doc(hidden)]
    Missing,
}

#[derive(ToStatus)]
#[status(only(4xx))]
#[status(410)]
struct Pieces;

#[test]
fn several_attributes_add_up() {
    assert_eq!(
        (Piecemeal::Bad.status(), Piecemeal::Missing.status()),
        (Status::BadRequest, Status::NotFound)
    );
    assert!(matches!(Piecemeal::try_from(Status::NotFound), Ok(Piecemeal::Missing)));
    assert_eq!(Pieces.status(), 410);
}
