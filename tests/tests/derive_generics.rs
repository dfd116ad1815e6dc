//! Generics: parameters of every kind, and the bounds that the derive adds.

use status_codes::{Status, ToStatus};
use std::fmt::{Debug, Display};
use std::marker::PhantomData;

/// A parameter that the status does not depend on needs no bound.
#[derive(ToStatus)]
enum Plain<T, E = String> {
    #[status(404)]
    Missing(T),
    #[status(409)]
    Other { other: E },
}

struct NoStatus;

#[test]
fn no_bound_without_need() {
    assert_eq!(Plain::<_, u8>::Missing(NoStatus).status(), Status::NotFound);
    assert_eq!(Status::from(Plain::<u8>::Other { other: String::new() }), Status::Conflict);
    let (Plain::Missing(inner) | Plain::Other { other: inner }) = Plain::Missing(5);
    assert_eq!(inner, 5);
}

/// A field that gives the status brings its bound with it.
#[derive(ToStatus)]
enum Layered<'a, T, U: Debug, V>
where
    V: Display,
{
    #[status(transparent)]
    Direct(T),
    #[status(from = 1)]
    Second(V, Option2<U>),
    #[status(from = inner)]
    Reference { inner: &'a T, _more: U },
    #[status(500)]
    Else,
}

struct Option2<T>(T);

impl<T: ToStatus> ToStatus for Option2<T> {
    fn status(&self) -> Status {
        self.0.status()
    }
}

#[test]
fn a_bound_where_a_field_gives_the_status() {
    type Of<'a> = Layered<'a, Status, Status, u8>;
    let inner = Status::Gone;
    for (error, status) in [
        (Of::Direct(Status::Ok), Status::Ok),
        (Of::Second(0, Option2(Status::Accepted)), Status::Accepted),
        (Of::Reference { inner: &inner, _more: inner }, Status::Gone),
        (Of::Else, Status::InternalServerError),
    ] {
        assert_eq!(
            (error.status(), Status::from(&error), Status::from(error)),
            (status, status, status)
        );
    }
}

trait Service {
    type Error;
}

impl Service for NoStatus {
    type Error = Status;
}

#[derive(ToStatus)]
#[status(transparent)]
struct Associated<S: Service>(S::Error);

#[derive(ToStatus)]
#[status(transparent)]
struct Qualified<S>(<S as Service>::Error)
where
    S: Service;

#[test]
fn associated_types() {
    assert_eq!(Associated::<NoStatus>(Status::Ok).status(), Status::Ok);
    assert_eq!(Qualified::<NoStatus>(Status::Ok).status(), Status::Ok);
}

const TWO: usize = 2;

/// Every kind of parameter, of bound and of default.
#[derive(ToStatus)]
enum Everything<
    'a,
    'b: 'a,
    T,
    F: Fn(&'a str) -> &'b [T],
    const N: usize = { 1 + 2 },
    const B: bool = true,
> where
    T: 'a + Iterator<Item = u8>,
    for<'x> &'x T: Debug,
    [u8; N]: Sized,
{
    #[status(404)]
    Array([&'a T; N]),
    #[status(405)]
    Function(F, PhantomData<&'b T>),
    #[status(406)]
    Types {
        of: [u8; match TWO {
            0 => 1,
            n => n,
        }],
        next: <T as Iterator>::Item,
        call: fn(T, T) -> Vec<(T, T)>,
    },
}

#[test]
fn parameters_of_every_kind() {
    type Iter = std::vec::IntoIter<u8>;
    type Of = Everything<'static, 'static, Iter, fn(&str) -> &'static [Iter], 0, false>;
    let types = Of::Types { of: [1, 2], next: 3, call: |a, b| vec![(a, b)] };
    let Of::Types { of, next, call } = &types else { unreachable!("it is that") };
    assert_eq!(
        (of, next, call(Vec::new().into_iter(), Vec::new().into_iter()).len()),
        (&[1, 2], &3, 1)
    );
    let all = [Of::Array([]), Of::Function(|_| &[], PhantomData), types];
    assert_eq!(all.map(|it| it.status().as_u16()), [404, 405, 406]);
}
