use crate::StatusEnum;
use crate::bits::Bits;
use core::iter::FusedIterator;
use core::marker::PhantomData;

/// The codes of a `StatusSet`, ascending: its iterator.
///
/// ```
/// use status_codes::{Status, StatusSet};
///
/// let mut codes = StatusSet::METHOD_PRESERVING.iter();
/// assert_eq!(codes.len(), 2);
/// assert_eq!(codes.next(), Some(Status::TemporaryRedirect));
/// assert_eq!(codes.next_back(), Some(Status::PermanentRedirect));
/// ```
#[derive(Clone, Debug)]
pub struct SetIter<S, const WORDS: usize> {
    rest: Bits<WORDS>,
    codes: PhantomData<S>,
}

impl<S, const WORDS: usize> SetIter<S, WORDS> {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(rest: Bits<WORDS>) -> Self {
        Self { rest, codes: PhantomData }
    }
}

impl<S: StatusEnum, const WORDS: usize> Iterator for SetIter<S, WORDS> {
    type Item = S;

    #[inline]
    fn next(&mut self) -> Option<S> {
        let position = self.rest.first()?;
        self.rest = self.rest.without(position);
        S::ALL.get(position).copied()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rest.len(), Some(self.rest.len()))
    }
}

impl<S: StatusEnum, const WORDS: usize> DoubleEndedIterator for SetIter<S, WORDS> {
    fn next_back(&mut self) -> Option<S> {
        let position = self.rest.last()?;
        self.rest = self.rest.without(position);
        S::ALL.get(position).copied()
    }
}

impl<S: StatusEnum, const WORDS: usize> ExactSizeIterator for SetIter<S, WORDS> {}
impl<S: StatusEnum, const WORDS: usize> FusedIterator for SetIter<S, WORDS> {}
