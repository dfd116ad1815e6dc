//! A status that a field has: `transparent` where there is one, `from` where there are several.

use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
enum AuthError {
    #[status(401)]
    NoToken,
    #[status(403)]
    WrongScope,
}

/// Implemented by hand, as for a type that is more than an enum.
struct Upstream {
    code: u16,
}

impl ToStatus for Upstream {
    fn status(&self) -> Status {
        Status::from_u16(self.code).unwrap_or(Status::BadGateway)
    }
}

#[derive(ToStatus)]
#[allow(dead_code)]
enum ApiError<'a> {
    #[status(transparent)]
    Auth(AuthError),
    #[status(transparent)]
    Named { cause: AuthError },
    #[status(transparent)]
    Upstream(Upstream),
    #[status(transparent)]
    Borrowed(&'a AuthError),
    #[status(transparent)]
    Dynamic(&'a (dyn ToStatus + Sync)),
    #[status(from = status)]
    Answer { url: &'a str, status: Status, body: Vec<u8> },
    #[status(from = 1)]
    Tuple(u32, AuthError, AuthError),
    #[status(from = 0)]
    Alone(Status),
    #[status(404)]
    Plain { status: u8 },
}

#[test]
fn transparent_is_the_one_field() {
    let cause = AuthError::WrongScope;
    let upstream = |code| ApiError::Upstream(Upstream { code });
    for (error, status) in [
        (ApiError::Auth(AuthError::NoToken), Status::Unauthorized),
        (ApiError::Named { cause: AuthError::WrongScope }, Status::Forbidden),
        (upstream(503), Status::ServiceUnavailable),
        (upstream(799), Status::BadGateway),
        (ApiError::Borrowed(&cause), Status::Forbidden),
        (ApiError::Dynamic(&cause), Status::Forbidden),
        (ApiError::Dynamic(&Status::Gone), Status::Gone),
    ] {
        assert_eq!((error.status(), Status::from(&error)), (status, status));
        assert_eq!(Status::from(error), status);
    }
}

#[test]
fn from_is_one_of_several_fields() {
    let status = Status::TooManyRequests;
    for (error, status) in [
        (ApiError::Answer { url: "/", status, body: Vec::new() }, status),
        (ApiError::Tuple(1, AuthError::WrongScope, AuthError::NoToken), Status::Forbidden),
        (ApiError::Alone(status), status),
        (ApiError::Plain { status: 9 }, Status::NotFound),
    ] {
        assert_eq!(error.status(), status);
    }
}

#[derive(ToStatus)]
#[status(transparent)]
struct Wrapped(ApiError<'static>);

#[derive(ToStatus)]
#[status(transparent)]
struct WrappedTwice {
    inner: Wrapped,
}

#[derive(ToStatus)]
#[status(from = inner)]
struct Context<'a> {
    _at: &'a str,
    inner: &'a dyn ToStatus,
}

#[derive(ToStatus)]
#[status(from = 1)]
struct Tuple(u8, WrappedTwice);

#[test]
fn structs_within_structs() {
    let twice = |error| WrappedTwice { inner: Wrapped(error) };
    assert_eq!(twice(ApiError::Alone(Status::Gone)).status(), Status::Gone);
    let tuple = Tuple(0, twice(ApiError::Auth(AuthError::NoToken)));
    let context = Context { _at: "here", inner: &tuple };
    assert_eq!((context.status(), tuple.0), (Status::Unauthorized, 0));
    assert_eq!(Status::from(context), Status::from(tuple));
}

/// Fields called like what the impl binds and calls.
#[derive(ToStatus)]
enum Names {
    #[status(from = __field)]
    Field { __field: Status, status: u8 },
    #[status(from = value)]
    Value { value: Status, core: u8, this: u8, from: u8 },
}

#[test]
fn any_name_will_do() {
    let all = [
        Names::Field { __field: Status::Ok, status: 1 },
        Names::Value { value: Status::Ok, core: 1, this: 2, from: 3 },
    ];
    for name in all {
        assert_eq!(name.status(), Status::Ok);
        match name {
            Names::Field { __field, status } => assert_eq!((__field, status), (Status::Ok, 1)),
            Names::Value { core, this, from, .. } => assert_eq!([core, this, from], [1, 2, 3]),
        }
    }
}
