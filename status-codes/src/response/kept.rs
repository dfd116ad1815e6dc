use super::to_response::ToResponse;
use core::error::Error;
use core::fmt;
use core::ops::Deref;
use std::sync::Arc;

mod slot;

pub use slot::Slot;

/// An error beside the response that was made of it, for middleware: to log it, to count it, to answer differently.
///
/// The derive puts it into the extensions of a response of axum, salvo and warp, and into the cache of a request of
/// rocket. It is the error, by [`Deref`], and a clone is the same one.
///
/// ```
/// use status_codes::response::{Kept, Message, Problem, ToResponse};
/// use status_codes::status;
/// use std::{error, fmt};
///
/// #[derive(Debug)]
/// struct Full;
///
/// impl fmt::Display for Full {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         f.write_str("the disk is full")
///     }
/// }
///
/// impl error::Error for Full {}
///
/// impl ToResponse for Full {
///     fn problem(&self) -> Problem<'_> {
///         Problem::new(status!(507))
///     }
/// }
///
/// let kept = Kept::new(Full);
/// assert_eq!(kept.to_string(), "the disk is full");
/// assert!(kept.downcast_ref::<Full>().is_some());
/// assert_eq!(Message::of(kept.response()).status(), status!(507));
/// ```
#[derive(Clone)]
pub struct Kept(Arc<dyn Held>);

impl Kept {
    /// Keeps an error.
    #[must_use]
    pub fn new(error: impl Keep) -> Self {
        Self(Arc::new(error))
    }

    /// The error as the response that it makes.
    #[must_use]
    pub fn response(&self) -> &(dyn ToResponse + Send + Sync) {
        self.0.response()
    }
}

impl Deref for Kept {
    type Target = dyn Error + Send + Sync;

    fn deref(&self) -> &(dyn Error + Send + Sync + 'static) {
        self.0.error()
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Kept").field(&self.0.error()).finish()
    }
}

/// What can be kept.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be kept beside its response for middleware",
    label = "no `Error` that is `Send`, `Sync` and without lifetimes",
    note = "`#[response(keep = false)]` does not keep it"
)]
pub trait Keep: Error + ToResponse + Send + Sync + 'static {}

#[diagnostic::do_not_recommend]
impl<T: Error + ToResponse + Send + Sync + 'static> Keep for T {}

/// Both sides of a kept error: a `dyn` of one trait does not become one of another in Rust 1.85.
trait Held: Send + Sync {
    fn error(&self) -> &(dyn Error + Send + Sync + 'static);
    fn response(&self) -> &(dyn ToResponse + Send + Sync);
}

impl<T: Keep> Held for T {
    fn error(&self) -> &(dyn Error + Send + Sync + 'static) {
        self
    }

    fn response(&self) -> &(dyn ToResponse + Send + Sync) {
        self
    }
}

/// Keeps a value if it can be: `keep` of this type where the bounds hold, else that of the type behind it.
pub struct MayKeep<T>(Cannot<T>);

/// A value that is not kept.
pub struct Cannot<T>(Option<T>);

impl<T> MayKeep<T> {
    /// The value as one that may be kept.
    pub const fn new(value: T) -> Self {
        Self(Cannot(Some(value)))
    }
}

impl<T: Error + ToResponse + Send + Sync + 'static> MayKeep<T> {
    /// The kept value.
    pub fn keep(&mut self) -> Option<Kept> {
        self.0.0.take().map(Kept::new)
    }
}

impl<T> Cannot<T> {
    /// Nothing.
    pub fn keep(&mut self) -> Option<Kept> {
        self.0 = None;
        None
    }
}

impl<T> Deref for MayKeep<T> {
    type Target = Cannot<T>;

    fn deref(&self) -> &Cannot<T> {
        &self.0
    }
}

impl<T> core::ops::DerefMut for MayKeep<T> {
    fn deref_mut(&mut self) -> &mut Cannot<T> {
        &mut self.0
    }
}
