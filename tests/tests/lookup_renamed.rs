//! The facade under another name, while its own name means another crate: what a renamed dependency looks like.

#![deny(warnings)]
#![no_implicit_prelude]

extern crate core as status_codes;
extern crate status_codes as renamed;

use ::renamed::status;
use ::std::{assert, assert_eq, matches};

renamed::registry! {
    /// A registry in a crate that renames the facade.
    pub mod crate::own = r#"
        [registry]
        extends = "http"
        [499]
        phrase = "Client Closed Request"
    "#
}

#[test]
fn codes() {
    const MISSING: renamed::Status = status!(404);
    assert_eq!(MISSING, renamed::Status::NotFound);
    assert_eq!(renamed::status!(4xx), renamed::StatusSet::CLIENT_ERROR);
    assert!(matches!(MISSING, status!(4xx)) && matches!(MISSING, status!(NotFound)));
}

#[test]
fn codes_of_another_registry() {
    const CLOSED: own::Status = own::status!(499);
    assert_eq!(CLOSED.as_u16(), 499);
    assert!(own::status!(4xx).contains(own::status!(404)) && matches!(CLOSED, own::status!(4xx)));
    assert!(<renamed::Status as ::std::convert::TryFrom<own::Status>>::try_from(CLOSED).is_err());
}

/// The name is taken, or this file would prove nothing.
#[test]
fn the_facade_is_not_under_its_own_name() {
    assert_eq!(::status_codes::mem::size_of::<renamed::Status>(), 2);
}
