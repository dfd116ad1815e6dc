//! Generics where an impl has to differ from the item: items inside themselves, `Self` in a bound, types without a size.

use status_codes::{Status, ToStatus};
use std::fmt::Debug;

/// An item inside itself: a bound on its own type would never be settled.
#[derive(ToStatus)]
enum Chain<'a, T> {
    #[status(transparent)]
    End(T),
    #[status(transparent)]
    Link(&'a Chain<'a, T>),
    #[status(transparent)]
    Own(&'a Self),
}

#[test]
fn recursion() {
    let end = Chain::End(Status::Gone);
    let link = Chain::Link(&end);
    let own = Chain::Own(&link);
    assert_eq!((own.status(), Status::from(own)), (Status::Gone, Status::Gone));
}

/// `Self` in a bound is the item, also in the impls for `Status`.
#[derive(ToStatus)]
#[status(404)]
struct Itself<T: PartialEq<Self>>(Option<T>)
where
    Self: Marker<Option<Box<Self>>>;

trait Marker<T> {}

impl<T: PartialEq<Self>, U> Marker<U> for Itself<T> {}

struct Same;

impl PartialEq<Itself<Same>> for Same {
    fn eq(&self, other: &Itself<Same>) -> bool {
        other.0.is_none()
    }
}

#[test]
fn self_in_a_bound() {
    let itself = Itself::<Same>(None);
    assert!(Same == itself);
    assert_eq!((Status::from(&itself), Status::from(itself)), (Status::NotFound, Status::NotFound));
}

/// Without a size there is no conversion by value, and everything else.
#[derive(ToStatus)]
#[status(from = status)]
struct Unsized<T: ?Sized> {
    status: Status,
    tail: T,
}

#[derive(ToStatus)]
#[status(410)]
struct Boxed<T>(Box<T>)
where
    T: ?Sized;

#[test]
fn types_without_a_size() {
    let whole = Unsized { status: Status::Gone, tail: [1, 2, 3] };
    let slice: &Unsized<[i32]> = &whole;
    assert_eq!(
        (slice.status(), Status::from(slice), slice.tail.len()),
        (Status::Gone, Status::Gone, 3)
    );
    assert_eq!(Status::from(whole), Status::Gone);
    let boxed: Boxed<dyn Debug> = Boxed(Box::new(1));
    assert_eq!(format!("{:?}", boxed.0), "1");
    assert_eq!((boxed.status(), Status::from(boxed)), (Status::Gone, Status::Gone));
}
