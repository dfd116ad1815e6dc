//! Names around a derive that mean something else than usual: types, traits, modules, constants, macros and variants.

#![deny(warnings)]
#![allow(dead_code, non_upper_case_globals, non_camel_case_types, unused_macros, unused_imports)]

/// Everything that generated code might have named carelessly.
mod hostile {
    use ::status_codes::{Status as HttpStatus, ToStatus as Derived};

    struct Result;
    struct Option;
    struct Some;
    struct None;
    struct Ok;
    struct Err;
    struct Vec;
    struct String;
    struct Box;
    struct Sized;
    struct Status;
    struct UnknownStatus;
    trait From {}
    trait Into {}
    trait TryFrom {}
    trait ToStatus {}
    trait IntoIterator {}
    mod core {}
    mod std {}
    mod alloc {}
    mod status_codes {}
    enum u16 {}
    enum str {}

    macro_rules! status {
        ($($any:tt)*) => {
            compile_error!("not this one")
        };
    }
    macro_rules! matches {
        ($($any:tt)*) => {
            compile_error!("nor this one")
        };
    }
    macro_rules! unreachable {
        ($($any:tt)*) => {
            compile_error!("nor this one")
        };
    }

    #[derive(Derived)]
    #[status(default = 500, only(4xx, 5xx))]
    pub(super) enum Error<T> {
        #[status(404)]
        Missing,
        #[status(transparent)]
        Inner(T),
        #[status(from = status)]
        Held {
            status: HttpStatus,
        },
        Other,
    }

    #[derive(Derived)]
    #[status(try_from, registry = ::status_codes)]
    pub(super) enum Back {
        #[status(404)]
        Missing,
    }

    #[derive(Derived)]
    #[status(from = 0)]
    pub(super) struct Unsized<T: ?::core::marker::Sized>(HttpStatus, T);

    pub(super) const UNSIZED: &Unsized<[()]> = &Unsized(HttpStatus::Gone, []);
}

/// Constants, statics and unit structs called like fields, parameters and locals: each would be a pattern.
mod patterns {
    use status_codes::{Status, ToStatus};

    const f: u8 = 0;
    const value: u8 = 0;
    const status: u8 = 0;
    const field: u8 = 0;
    const from: u8 = 0;
    static other: u8 = 0;
    static error: u8 = 0;
    struct id;
    struct this;

    #[derive(ToStatus)]
    #[status(default = 500)]
    pub(super) enum Error {
        #[status(from = id)]
        Id { id: Status, f: u8 },
        #[status(from = status)]
        Status { status: Status, this: u8 },
        #[status(transparent)]
        Value { value: Status },
        #[status(404)]
        Plain { id: u8, other: u8 },
    }
}

/// Variants called like the prelude, in scope by name.
mod variants {
    use self::Outcome::*;
    use status_codes::{ToStatus, status};

    #[derive(Debug, PartialEq, ToStatus)]
    #[status(try_from)]
    pub(super) enum Outcome {
        #[status(200)]
        Ok,
        #[status(400)]
        Err,
        #[status(500)]
        Error,
        #[status(404)]
        None,
        #[status(202)]
        Some,
        #[status(418)]
        Status,
        #[status(409)]
        From,
        #[status(410)]
        ToStatus,
        #[status(204)]
        Default,
        #[status(205)]
        r#Box,
        #[status(206)]
        Class,
    }

    pub(super) fn ok() -> Outcome {
        Ok
    }

    pub(super) const MISSING: ::status_codes::Status = status!(404);
}

use status_codes::{Status, ToStatus};

#[test]
fn types_traits_modules_and_macros() {
    let all = [
        hostile::Error::Missing,
        hostile::Error::Inner(Status::Gone),
        hostile::Error::Held { status: Status::Locked },
        hostile::Error::Other,
    ];
    assert_eq!(all.map(|error| error.status().as_u16()), [404, 410, 423, 500]);
    assert!(hostile::Back::try_from(Status::Gone).is_err());
    let item = hostile::UNSIZED;
    assert_eq!((item.status(), Status::from(item)), (Status::Gone, Status::Gone));
}

#[test]
fn constants_and_unit_structs() {
    let all = [
        patterns::Error::Id { id: Status::Ok, f: 1 },
        patterns::Error::Status { status: Status::Accepted, this: 2 },
        patterns::Error::Value { value: Status::Gone },
        patterns::Error::Plain { id: 3, other: 4 },
    ];
    assert_eq!(all.map(|error| error.status().as_u16()), [200, 202, 410, 404]);
}

#[test]
fn names_of_variants() {
    assert_eq!((variants::ok().status(), variants::MISSING), (Status::Ok, Status::NotFound));
    assert_eq!(variants::Outcome::try_from(variants::MISSING), Ok(variants::Outcome::None));
}
