//! The facade under other names than its own, which means another crate here.

#![deny(warnings)]
#![no_implicit_prelude]

extern crate core as status_codes;
extern crate status_codes as renamed;

use ::std::prelude::v1::test;
use ::std::{assert, assert_eq};
use renamed::{Status, ToStatus};

/// The facade as a module of this crate.
mod other {
    pub(crate) use ::renamed as codes;
    pub(crate) mod inner {
        pub(crate) use ::renamed::*;
    }
}

renamed::registry! {
    mod crate::own = r#"
        [registry]
        extends = "http"
        [499]
        phrase = "Client Closed Request"
    "#
}

#[derive(ToStatus)]
#[status(crate = renamed, try_from, only(4xx), default = 400)]
enum Renamed {
    #[status(404)]
    Missing,
    Bad,
}

#[derive(ToStatus)]
#[status(crate = ::renamed, default = 500)]
enum Absolute<T> {
    #[status(transparent)]
    Inner(T),
    #[status(from = status)]
    Held {
        status: Status,
    },
    Else,
}

#[derive(ToStatus)]
#[status(crate = other::codes, 404)]
struct Relative;

#[derive(ToStatus)]
#[status(crate = crate::other::inner, 404)]
struct InCrate;

#[derive(ToStatus)]
#[status(crate = self::other::inner, 404)]
struct InModule;

#[test]
fn the_crate_by_other_paths() {
    assert_eq!(
        [Renamed::Missing.status(), Renamed::Bad.status()],
        [Status::NotFound, Status::BadRequest]
    );
    let renamed = <Renamed as ::core::convert::TryFrom<Status>>::try_from(Status::NotFound);
    assert!(::core::matches!(renamed, ::core::result::Result::Ok(Renamed::Missing)));
    let all = [Absolute::Inner(Relative), Absolute::Held { status: Status::Gone }, Absolute::Else];
    assert_eq!(all.map(|it| it.status().as_u16()), [404, 410, 500]);
    assert_eq!([Relative.status(), InCrate.status(), InModule.status()], [Status::NotFound; 3]);
}

/// The path of a registry says where the crate is, too.
#[derive(ToStatus)]
#[status(registry = own, try_from, only(499))]
enum Registry {
    #[status(499)]
    Closed,
}

#[derive(ToStatus)]
#[status(registry = crate::own)]
#[status(crate = renamed)]
enum Both {
    #[status(499)]
    Closed,
    #[status(transparent)]
    Registry(Registry),
}

#[derive(ToStatus)]
#[status(registry = renamed, 410)]
struct BuiltIn;

#[test]
fn a_registry_with_and_without_the_crate() {
    let closed = own::Status::ClientClosedRequest;
    assert_eq!((Registry::Closed.status(), Both::Closed.status()), (closed, closed));
    assert_eq!(Both::Registry(Registry::Closed).status(), closed);
    assert_eq!(<Status as ::core::convert::From<BuiltIn>>::from(BuiltIn), Status::Gone);
    let registry = <Registry as ::core::convert::TryFrom<own::Status>>::try_from(closed);
    assert!(::core::matches!(registry, ::core::result::Result::Ok(Registry::Closed)));
}
