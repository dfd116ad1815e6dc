#![allow(missing_docs, reason = "hidden: generated code names it")]

use core::marker::PhantomData;

/// What stands for a status where a lookup failed: `Failed::<{ compile_error!(..) }, Status>::STATUS`.
///
/// A bare `compile_error!` in a pattern counts as `_`, so that the arms behind it would be called unreachable. Here it
/// stands in a constant of which the type of `STATUS` depends: the compiler knows nothing of that type and says nothing
/// more, in patterns, in expressions, and of what is called on it.
pub struct Failed<const N: u8, S>(PhantomData<S>);

/// The type, as long as nothing failed.
pub trait Otherwise<S> {
    type Of;
}

impl<S> Otherwise<S> for Failed<0, S> {
    type Of = S;
}

impl<const N: u8, S> Failed<N, S>
where
    Self: Otherwise<S>,
{
    pub const STATUS: <Self as Otherwise<S>>::Of = panic!();
}
