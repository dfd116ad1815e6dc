//! Types with parameters, and one that no thread may share.

use status_codes::{Status, ToStatus};
use std::cell::Cell;
use std::fmt;

/// The error of a library, as the response of an application.
// `#[status(transparent)]`
#[derive(Debug)]
pub struct Reply<E>(
    /// The error.
    pub E,
);

impl<E: ToStatus> ToStatus for Reply<E> {
    fn status(&self) -> Status {
        self.0.status()
    }
}

/// One that borrows, and names a parameter.
// `#[response(header("X-Kind" = "borrowed"))]`
#[derive(Debug, ToStatus)]
pub enum Borrowed<'a, T> {
    // `#[detail]` on 0
    #[status(404)]
    Missing(&'a str),

    // `#[response(detail = hide)]`, `#[member]` on `value`, `#[instance]` on `at`
    #[status(409)]
    Taken {
        /// Which.
        value: T,
        /// When.
        at: &'a str,
    },
}

/// One with a `Cell`.
#[derive(Debug, ToStatus)]
#[status(410)]
pub struct Local(
    // `#[member("count")]`
    /// A count.
    pub Cell<u8>,
);

impl fmt::Display for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "gone {} times", self.0.get())
    }
}

impl std::error::Error for Local {}

#[automatically_derived]
impl<E> ::status_codes::__private::response::ToResponse for Reply<E>
where
    E: ::status_codes::__private::response::ToResponse,
{
    fn problem(&self) -> ::status_codes::__private::response::Problem<'_> {
        match self {
            Reply { 0: __field } => {
                ::status_codes::__private::response::ToResponse::problem(__field)
            }
        }
    }
    fn fields(&self, __to: &mut ::status_codes::__private::response::Fields<'_>) {
        match self {
            Reply { 0: __field } => {
                ::status_codes::__private::response::ToResponse::fields(__field, __to);
            }
        }
    }
    fn members(&self, __to: &mut ::status_codes::__private::response::Members<'_>) {
        match self {
            Reply { 0: __field } => {
                ::status_codes::__private::response::ToResponse::members(__field, __to);
            }
        }
    }
    fn body(&self, __to: &mut ::status_codes::__private::response::Body<'_>) {
        match self {
            Reply { 0: __field } => {
                ::status_codes::__private::response::ToResponse::body(__field, __to);
            }
        }
    }
}

#[automatically_derived]
impl<E> ::status_codes::__private::response::Describe for Reply<E>
where
    E: ::status_codes::__private::response::Describe,
{
    fn describe(
        __each: &mut dyn ::core::ops::FnMut(&::status_codes::__private::response::Described),
    ) {
        <E as ::status_codes::__private::response::Describe>::describe(__each);
    }
}

#[automatically_derived]
impl<'a, T> ::status_codes::__private::response::ToResponse for Borrowed<'a, T>
where
    T: ::status_codes::__private::response::Serialize,
{
    fn problem(&self) -> ::status_codes::__private::response::Problem<'_> {
        match self {
            Borrowed::Missing { 0: __field } => ::status_codes::__private::response::plain(
                <Borrowed<'a, T> as ::status_codes::__private::response::Describe>::__ROWS,
                0,
            )
            .with_detail(::status_codes::__private::response::Text::shown(__field)),
            Borrowed::Taken { at: __field, .. } => ::status_codes::__private::response::plain(
                <Borrowed<'a, T> as ::status_codes::__private::response::Describe>::__ROWS,
                25,
            )
            .with_instance(::status_codes::__private::response::Text::shown(__field)),
        }
    }
    fn fields(&self, __to: &mut ::status_codes::__private::response::Fields<'_>) {
        __to.__of_type(
            <Borrowed<'a, T> as ::status_codes::__private::response::Describe>::__HEADERS,
            &[],
            ::status_codes::ToStatus::<::status_codes::Status>::status(self),
        );
    }
    fn members(&self, __to: &mut ::status_codes::__private::response::Members<'_>) {
        match self {
            Borrowed::Taken { value: __field, .. } => __to.member("value", __field),
            _ => {}
        }
    }
}

#[automatically_derived]
impl<'a, T> ::status_codes::__private::response::Describe for Borrowed<'a, T> {
    const __ROWS: &'static ::core::primitive::str = concat!(
        "404siimissing\u{1f}\u{1f}\u{1f}\u{1f}Missing\u{1e}",
        "409hiitaken\u{1f}\u{1f}\u{1f}\u{1f}Taken\u{1f}\u{1f}\u{1f}\u{1f}value=\u{1e}",
    );
    const __HEADERS: &'static ::core::primitive::str = "20017\u{1f}X-Kind\u{1f}borrowed\u{1e}";
}

#[automatically_derived]
impl ::status_codes::__private::response::ToResponse for Local {
    fn problem(&self) -> ::status_codes::__private::response::Problem<'_> {
        ::status_codes::__private::response::detailed(
            <Local as ::status_codes::__private::response::Describe>::__ROWS,
            0,
            self,
        )
    }
    fn members(&self, __to: &mut ::status_codes::__private::response::Members<'_>) {
        match self {
            Local { 0: __field } => __to.member("count", __field),
        }
    }
}

#[automatically_derived]
impl ::status_codes::__private::response::Describe for Local {
    const __ROWS: &'static ::core::primitive::str =
        "410ciilocal\u{1f}\u{1f}\u{1f}\u{1f}Local\u{1f}\u{1f}\u{1f}\u{1f}count=i\u{1e}";
}
