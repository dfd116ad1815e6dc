//! `alloc`: what owns something that has a status has that status.

use crate::ToStatus;

/// The status of what a pointer owns.
macro_rules! owners {
    ($($Owner:path),*) => {$(
        impl<S, T: ToStatus<S> + ?Sized> ToStatus<S> for $Owner {
            fn status(&self) -> S {
                (**self).status()
            }
        }
    )*};
}

owners!(alloc::boxed::Box<T>, alloc::rc::Rc<T>);

// Some small targets have no atomic numbers to count owners with.
#[cfg(target_has_atomic = "ptr")]
owners!(alloc::sync::Arc<T>);
