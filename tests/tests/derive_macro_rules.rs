//! Enums from `macro_rules!`: every kind of fragment in an attribute, a name or a type.

use status_codes::{Status, ToStatus};

macro_rules! errors {
    ($(#[$outer:meta])* $vis:vis enum $name:ident { $($variant:ident = $code:literal),* $(,)? }) => {
        #[derive(Debug, PartialEq, ToStatus)]
        $(#[$outer])*
        $vis enum $name { $(#[status($code)] $variant),* }
    };
}

errors! {
    /// A literal arrives in invisible brackets.
    #[status(only(4xx))]
    #[status(try_from)]
    pub(crate) enum ByLiteral { Missing = 404, Gone = 410 }
}

errors!(
    enum Private {
        Missing = 404,
    }
);

#[test]
fn literals() {
    let all = [ByLiteral::Missing, ByLiteral::Gone];
    assert_eq!(all.map(|error| error.status()), [Status::NotFound, Status::Gone]);
    assert_eq!(ByLiteral::try_from(Status::Gone), Ok(ByLiteral::Gone));
    assert_eq!(Private::Missing.status(), 404);
}

macro_rules! by_token_tree {
    ($name:ident, $default:tt, [$($only:tt),*], $($variant:ident = $code:tt),*) => {
        #[derive(ToStatus)]
        #[status(default = $default, only($($only),*))]
        enum $name { $(#[status($code)] $variant,)* Default }
    };
}

by_token_tree!(
    ByTokenTree,
    InternalServerError,
    [4xx, 5xx],
    Missing = 404,
    Busy = ServiceUnavailable
);

#[test]
fn token_trees() {
    let all = [ByTokenTree::Missing, ByTokenTree::Busy, ByTokenTree::Default];
    assert_eq!(all.map(|error| error.status().as_u16()), [404, 503, 500]);
}

macro_rules! by_fragment {
    ($vis:vis $name:ident<$life:lifetime, $param:ident>, $ty:ty, $field:ident, $index:literal, $code:expr,
     $default:literal, $path:path, $only:literal, $status:ident) => {
        #[derive(ToStatus)]
        #[status(default = $default, registry = $path, only($only, 404, Conflict))]
        #[allow(dead_code)]
        $vis enum $name<$life, $param: ToStatus> {
            #[status(transparent)]
            Only($ty),
            #[status(from = $field)]
            Named { $field: $ty, other: $param },
            #[status(from = $index)]
            Tuple(&$life str, $param),
            #[status($code)]
            Code,
            #[status($status)]
            Name,
            Default,
        }
    };
}

by_fragment! {
    pub(crate) ByFragment<'a, T>, Status, field, 1, 404, 500, status_codes, 5xx, Conflict
}

#[test]
fn every_other_fragment() {
    type Of<'a> = ByFragment<'a, &'a Status>;
    let status = &Status::Ok;
    let named = Of::Named { field: Status::Accepted, other: status };
    let all =
        [Of::Only(Status::Gone), Of::Tuple("", status), Of::Code, Of::Name, Of::Default, named];
    assert_eq!(all.map(|it| it.status().as_u16()), [410, 200, 404, 409, 500, 202]);
}

/// The derive and the type stand on different sides of the macro.
macro_rules! around {
    ($($item:tt)*) => {
        #[derive(ToStatus)]
        #[status(crate = $crate::renamed)]
        $($item)*
    };
}

macro_rules! item {
    ($item:item) => {
        #[derive(ToStatus)]
        $item
    };
}

macro_rules! attribute_only {
    ($($item:tt)*) => {
        #[derive(ToStatus)]
        #[status(registry = $crate::renamed, crate = $crate::renamed)]
        #[status(from = status)]
        $($item)*
    };
}

mod renamed {
    pub(crate) use status_codes::*;
}

around!(
    enum Around {
        #[status(404)]
        A,
        #[status(transparent)]
        B(Status),
    }
);

item!(
    /// An item as one fragment.
    #[status(only(4xx))]
    pub(crate) enum Item<T>
    where
        T: Copy,
    {
        #[status(404)]
        A(T),
    }
);

attribute_only! {
    struct Inner {
        status: Status,
    }
}

#[test]
fn the_derive_beside_what_it_derives_for() {
    assert_eq!(
        (Around::A.status(), Around::B(Status::Ok).status()),
        (Status::NotFound, Status::Ok)
    );
    let Item::A(one) = Item::A(1);
    assert_eq!((Item::A(one).status(), one), (Status::NotFound, 1));
    assert_eq!(Inner { status: Status::Gone }.status(), Status::Gone);
}
