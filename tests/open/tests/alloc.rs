//! The feature `alloc`: what owns a value has its status.

use status_codes::{Status, ToStatus, status};
use status_open_tests::shop;
use std::rc::Rc;
use std::sync::Arc;

#[derive(ToStatus)]
#[status(404)]
struct Missing;

#[derive(ToStatus)]
#[status(registry = status_open_tests::shop)]
#[status(499)]
struct Left;

/// An error whose cause may be an error of the same type: the box is needed.
#[derive(ToStatus)]
enum Failure {
    #[status(transparent)]
    Because(Box<Failure>),
    #[status(transparent)]
    Shared(Arc<dyn ToStatus + Send + Sync>),
    #[status(from = cause)]
    Kept { cause: Rc<Missing> },
    #[status(503)]
    Busy,
}

#[derive(ToStatus)]
#[status(transparent)]
struct Report<T>(Box<T>);

fn status_of<S>(value: impl ToStatus<S>) -> S {
    value.status()
}

#[test]
fn an_owner_has_the_status_of_what_it_owns() {
    assert_eq!(status_of(Box::new(Missing)), 404);
    assert_eq!(status_of(Rc::new(Missing)), 404);
    assert_eq!(status_of(Arc::new(Missing)), 404);
    assert_eq!(status_of(Box::new(Status::Gone)), 410);
    let nested = &&Box::new(Rc::new(Arc::new(&Missing)));
    assert_eq!(status_of(nested), 404);
}

#[test]
fn an_owner_of_a_trait_object_too() {
    let pages: Vec<Box<dyn ToStatus>> = vec![Box::new(Missing), Box::new(Status::Ok)];
    assert_eq!(pages.iter().map(status_of).collect::<Vec<Status>>(), [404, 200]);
    let shared: [Arc<dyn ToStatus + Send + Sync>; 2] = [Arc::new(Missing), Arc::new(status!(503))];
    assert_eq!(shared.map(|page| page.status()), [404, 503]);
    assert_eq!(status_of(Rc::new(Missing) as Rc<dyn ToStatus>), 404);
}

#[test]
fn a_derived_status_goes_through_an_owner() {
    let deep = (0..100).fold(Failure::Busy, |cause, _| Failure::Because(Box::new(cause)));
    assert_eq!(deep.status(), 503);
    assert_eq!(Status::from(Failure::Shared(Arc::new(Missing))), 404);
    assert_eq!(Failure::Kept { cause: Rc::new(Missing) }.status(), 404);
    assert_eq!(Report(Box::new(Missing)).status(), 404);
    assert_eq!(Report(Box::new(deep)).status(), 503);
}

#[test]
fn the_registry_is_that_of_what_it_owns() {
    assert_eq!(status_of(Box::new(Left)), shop::Status::ClientClosedRequest);
    let page: Box<dyn ToStatus<shop::Status>> = Box::new(Left);
    assert_eq!(page.status(), shop::Status::ClientClosedRequest);
}
