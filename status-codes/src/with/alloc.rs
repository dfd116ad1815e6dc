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

owners!(alloc::boxed::Box<T>, alloc::rc::Rc<T>, alloc::sync::Arc<T>);
