//! The feature `http02`: all that holds for `http` 1 holds for its version 0.2, which is called `http` here.

extern crate http02 as http;

#[path = "http_conversions.rs"]
mod as_with_http_1;

use status_codes::{AnyStatus, Status};
use std::any::TypeId;

fn type_of<T: 'static>(_: T) -> TypeId {
    TypeId::of::<T>()
}

#[test]
fn both_versions_stand_beside_each_other() {
    let old: http::StatusCode = Status::Gone.into();
    let new = Status::Gone.http();
    assert_ne!(type_of(old), type_of(new));
    assert_eq!((Status::Gone == old, Status::Gone == new), (true, true));
    assert_eq!(AnyStatus::from(old), AnyStatus::from(new));
}
