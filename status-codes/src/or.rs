//! `#[status(.., or = 502)]`: fields whose codes a registry may not have. Generated code calls it.

use crate::{StatusEnum, ToStatus};

/// What converts into a status, if the registry has its code.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not convert into `{S}`",
    label = "no number of a status",
    note = "`or` takes a field that is `Copy` and `TryInto<{S}>`: an `AnyStatus`, a `u16`, the `Status` of another registry",
    note = "with the feature `http` also `http::StatusCode`, with `http02` that of `http` 0.2"
)]
pub trait Converts<S>: Copy {
    fn converted(self) -> Option<S>;
}

#[diagnostic::do_not_recommend]
impl<S, T: Copy + TryInto<S>> Converts<S> for T {
    fn converted(self) -> Option<S> {
        self.try_into().ok()
    }
}

/// A field of `#[status(from = field, or = ..)]`.
pub fn converted<S, T: Converts<S>>(field: &T, or: S) -> S {
    Converts::converted(*field).unwrap_or(or)
}

/// A field of `#[status(transparent, or = ..)]`, whose status is of the built-in registry.
pub fn foreign<S: StatusEnum, T: ToStatus + ?Sized>(field: &T, or: S) -> S {
    S::from_u16(field.status().as_u16()).unwrap_or(or)
}
