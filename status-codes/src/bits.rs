#![allow(missing_docs, reason = "hidden: generated code calls it")]

/// The bits of a `StatusSet`: bit `n` stands for the code at position `n` of `ALL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bits<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Bits<WORDS> {
    pub const EMPTY: Self = Self([0; WORDS]);

    #[inline]
    #[must_use]
    pub const fn new(words: [u64; WORDS]) -> Self {
        Self(words)
    }

    /// The word of a position; in a single word they all are, and there is nothing to check.
    #[inline]
    const fn word(position: usize) -> usize {
        if WORDS == 1 { 0 } else { position / 64 }
    }

    #[inline]
    #[must_use]
    pub const fn contains(self, position: usize) -> bool {
        self.0[Self::word(position)] >> (position % 64) & 1 == 1
    }

    #[inline]
    #[must_use]
    pub const fn with(mut self, position: usize) -> Self {
        self.0[Self::word(position)] |= 1 << (position % 64);
        self
    }

    #[inline]
    #[must_use]
    pub const fn without(mut self, position: usize) -> Self {
        self.0[Self::word(position)] &= !(1 << (position % 64));
        self
    }

    #[inline]
    #[must_use]
    pub const fn union(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] |= other.0[word];
            word += 1;
        }
        self
    }

    #[inline]
    #[must_use]
    pub const fn intersection(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] &= other.0[word];
            word += 1;
        }
        self
    }

    #[inline]
    #[must_use]
    pub const fn difference(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] &= !other.0[word];
            word += 1;
        }
        self
    }

    #[inline]
    #[must_use]
    pub const fn len(self) -> usize {
        let mut count = 0;
        let mut word = 0;
        while word < WORDS {
            count += self.0[word].count_ones() as usize;
            word += 1;
        }
        count
    }

    #[inline]
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.first().is_none()
    }

    #[inline]
    #[must_use]
    pub const fn first(self) -> Option<usize> {
        let mut word = 0;
        while word < WORDS {
            if self.0[word] != 0 {
                return Some(64 * word + self.0[word].trailing_zeros() as usize);
            }
            word += 1;
        }
        None
    }

    #[must_use]
    pub const fn last(self) -> Option<usize> {
        let mut word = WORDS;
        while word > 0 {
            word -= 1;
            if self.0[word] != 0 {
                return Some(64 * word + 63 - self.0[word].leading_zeros() as usize);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn bits_cross_words() {
        let bits = Bits::<3>::EMPTY.with(0).with(63).with(64).with(191);
        assert_eq!((bits.len(), bits.first(), bits.last()), (4, Some(0), Some(191)));
        assert!(bits.contains(64) && !bits.contains(65));
        let rest = bits.difference(Bits::EMPTY.with(0).with(191));
        assert_eq!((rest.len(), rest.first(), rest.last()), (2, Some(63), Some(64)));
        assert_eq!(rest.union(bits), bits);
        assert_eq!(rest.intersection(bits), rest);
        assert!(rest.without(63).without(64).is_empty());
    }
}
