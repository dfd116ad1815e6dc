//! `status!` through the macros, names and modules of its users.

#![deny(warnings)]
#![allow(clippy::unnested_or_patterns, reason = "a class is an or-pattern inside an or-pattern")]

use status_codes::Status;

/// What a crate does that has the codes in its own interface.
mod api {
    pub(crate) use status_codes::{Status as Code, status, status as code};
}

macro_rules! by_literal {
    ($code:literal) => {
        status_codes::status!($code)
    };
}
macro_rules! by_token {
    ($code:tt) => {
        status_codes::status!($code)
    };
}
macro_rules! by_ident {
    ($code:ident) => {
        status_codes::status!($code)
    };
}
macro_rules! by_expr {
    ($code:expr) => {
        status_codes::status!($code)
    };
}
macro_rules! by_tokens {
    ($($code:tt)*) => {
        status_codes::status!($($code)*)
    };
}
/// A literal that goes through three macros, each of which wraps it once more.
macro_rules! nested {
    ($code:literal) => {
        nested!(@again $code)
    };
    (@again $code:literal) => {
        by_literal!($code)
    };
}
/// A table of arms, such as people write for their errors.
macro_rules! table {
    ($status:expr, { $($code:literal => $text:literal,)* }) => {
        match $status {
            $(status_codes::status!($code) => $text,)*
        }
    };
}
/// A macro that defines another one.
macro_rules! define {
    ($name:ident, $code:literal) => {
        macro_rules! $name {
            () => {
                status_codes::status!($code)
            };
        }
    };
}
define!(missing, 404);
define!(client, 4xx);

#[test]
fn renamed_and_from_another_module() {
    use status_codes::status as s;
    assert_eq!([s!(404), api::status!(404), api::code!(NotFound)], [api::Code::NotFound; 3]);
    assert_eq!(status_codes::status!(4xx), s!(4xx));
    assert!(matches!(Status::NotFound, api::code!(4xx)) && matches!(Status::NotFound, s!(404)));
}

#[test]
fn nothing_else_has_to_be_in_scope() {
    mod elsewhere {
        #[derive(PartialEq)]
        pub(super) enum Status {
            NotFound,
        }
        pub(super) const MISSING: status_codes::Status = status_codes::status!(404);
        pub(super) const OTHER: Status = Status::NotFound;
    }
    assert_eq!(elsewhere::MISSING, Status::NotFound);
    assert!(elsewhere::OTHER == elsewhere::Status::NotFound);
}

#[test]
fn fragments_in_expressions() {
    const MISSING: Status = by_literal!(404);
    assert_eq!(MISSING, Status::NotFound);
    assert_eq!([by_token!(404), by_token!(NotFound), by_ident!(NOT_FOUND)], [MISSING; 3]);
    assert_eq!([by_tokens!(404), by_expr!(404), nested!(404), missing!()], [MISSING; 4]);
    let client = [by_literal!(4xx), by_token!(4xx), by_tokens!(4xx), nested!(4xx), client!()];
    assert_eq!(client, [status_codes::StatusSet::CLIENT_ERROR; 5]);
    assert_eq!(by_ident!(transient), by_token!(transient));
}

#[test]
fn fragments_in_patterns() {
    let place = |status| match status {
        by_literal!(400) | nested!(401) => 1,
        by_token!(403) | by_expr!(404) => 2,
        by_ident!(Conflict) | by_tokens!(410) => 3,
        by_ident!(transient) => 4,
        client!() => 5,
        nested!(5xx) => 6,
        by_literal!(1xx) | by_token!(2xx) | by_tokens!(3xx) => 7,
    };
    let codes = [400, 401, 403, 404, 409, 410, 429, 451, 501, 200];
    let places = codes.map(|code| place(Status::from_u16(code).unwrap()));
    assert_eq!(places, [1, 1, 2, 2, 3, 3, 4, 5, 6, 7]);
    assert!(matches!(Status::NotFound, missing!()));
}

#[test]
fn arms_from_a_table_are_exhaustive() {
    let text = |status| {
        table!(status, {
            404 => "not there",
            410 => "no longer there",
            4xx => "your mistake",
            5xx => "our mistake",
            1xx => "wait",
            2xx => "fine",
            3xx => "elsewhere",
        })
    };
    assert_eq!([text(Status::Gone), text(Status::Conflict)], ["no longer there", "your mistake"]);
}
