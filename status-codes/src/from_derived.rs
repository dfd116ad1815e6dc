use crate::{Status, ToStatus};

/// `From<T>` for the status `S`, where `T` derives [`ToStatus`](trait@ToStatus): `#[derive(ToStatus)]` gives it.
///
/// It is not to be implemented, and is here because the compiler names it where there is no such conversion:
///
/// ```
/// use status_codes::{AnyStatus, Status, ToStatus};
///
/// #[derive(ToStatus)]
/// #[status(410)]
/// struct Gone;
///
/// // What derives has a status.
/// assert_eq!([Status::from(&Gone), Gone.into()], [Status::Gone; 2]);
///
/// // What comes from elsewhere may have a code that is none of the registry.
/// assert_eq!(Status::try_from(410), Ok(Status::Gone));
/// assert_eq!(AnyStatus::from_u16(410).and_then(AnyStatus::known), Some(Status::Gone));
/// ```
// What is printed for a missing conversion is what stands here only if `Self` is neither `T` nor `S`, which the
// compiler asked for: so it is `&S`.
#[diagnostic::on_unimplemented(
    message = "`{T}` does not convert into `{S}`",
    label = "a number has `try_from`, and a type of yours `#[derive(ToStatus)]`"
)]
#[cfg_attr(
    feature = "http",
    diagnostic::on_unimplemented(
        note = "each of them may be no code of the registry: `{S}::try_from(..)` takes a number, an `AnyStatus` and an \
                `http::StatusCode`, `{S}::from_u16(..)` a number"
    )
)]
#[cfg_attr(
    not(feature = "http"),
    diagnostic::on_unimplemented(
        note = "each of them may be no code of the registry: `{S}::try_from(..)` takes a number, an `AnyStatus` and, with \
                the feature `http` of `status-codes`, which is off, an `http::StatusCode`; `{S}::from_u16(..)` a number"
    )
)]
pub trait FromDerived<T, S = Status>: Same<T, As: ToStatus<S>> {}

#[diagnostic::do_not_recommend]
impl<T: DerivesToStatus<S>, S> FromDerived<T, S> for &S {}

/// Derives [`ToStatus`]. One `From` for all that does costs the compiler less than one for each type, and it cannot be
/// one for all that is `ToStatus`, because a `Status` is that itself.
pub trait DerivesToStatus<S>: ToStatus<S> {}

impl<S, T: DerivesToStatus<S> + ?Sized> DerivesToStatus<S> for &T {}

/// `As` is `T`, whatever implements it: so a bound on `Self` says something of `T`.
pub trait Same<T> {
    /// `T`
    type As;
    /// The value itself.
    fn same(value: &T) -> &Self::As;
}

impl<Any: ?Sized, T> Same<T> for Any {
    type As = T;

    #[inline]
    fn same(value: &T) -> &T {
        value
    }
}
