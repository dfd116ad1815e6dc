//! A list that is short in most responses.

use std::vec::Vec;

/// How many are kept without an allocation.
const INLINE: usize = 6;

/// Items in the order in which they came.
pub(crate) struct Few<T> {
    first: [T; INLINE],
    count: usize,
    more: Vec<T>,
}

impl<T: Copy> Few<T> {
    /// No items; `blank` is none of them.
    pub(crate) fn new(blank: T) -> Self {
        Self { first: [blank; INLINE], count: 0, more: Vec::new() }
    }

    pub(crate) fn len(&self) -> usize {
        self.count + self.more.len()
    }

    pub(crate) fn push(&mut self, item: T) {
        match self.first.get_mut(self.count) {
            Some(place) => {
                *place = item;
                self.count += 1;
            }
            None => self.more.push(item),
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.first[..self.count].iter().chain(&self.more)
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.first[..self.count].iter_mut().chain(&mut self.more)
    }
}

#[cfg(test)]
mod tests {
    use super::{Few, INLINE};
    use std::vec::Vec;

    #[test]
    fn more_than_a_few_are_kept() {
        let mut items = Few::new(0);
        for at in 0..2 * INLINE {
            assert_eq!(items.len(), at);
            items.push(at);
        }
        assert!(items.iter().copied().eq(0..2 * INLINE));
        items.iter_mut().for_each(|item| *item += 1);
        assert_eq!(items.iter().copied().collect::<Vec<_>>(), (1..=2 * INLINE).collect::<Vec<_>>());
    }
}
