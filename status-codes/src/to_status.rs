use crate::Status;

/// Has a status code: an error, an outcome, a page.
///
/// `S` is the `Status` of the registry that the code is from, the built-in one unless said otherwise.
///
/// ```
/// use status_codes::{Status, ToStatus};
///
/// struct Moved;
///
/// impl ToStatus for Moved {
///     fn status(&self) -> Status {
///         Status::MovedPermanently
///     }
/// }
///
/// let page: &dyn ToStatus = &Moved;
/// assert_eq!(page.status(), 301);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no status code",
    label = "no `ToStatus<{S}>`",
    note = "a type of yours gets it by `#[derive(ToStatus)]`, with `#[status(404)]` or the like on what it is made of",
    note = "a `Box`, `Rc` or `Arc` has that of what it owns, with the feature `alloc`"
)]
pub trait ToStatus<S = Status> {
    /// The status code of this value.
    fn status(&self) -> S;
}

impl<S, T: ToStatus<S> + ?Sized> ToStatus<S> for &T {
    fn status(&self) -> S {
        (**self).status()
    }
}
