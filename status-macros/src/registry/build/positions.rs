//! A set of codes as bits, so that many large sets cost little.

use std::ops::Range;

/// Positions in the ascending list of all codes.
#[derive(Clone, Default)]
pub(super) struct Positions(Vec<u64>);

impl Positions {
    pub(super) fn insert(&mut self, position: usize) {
        let word = position / 64;
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (position % 64);
    }

    pub(super) fn insert_all(&mut self, positions: Range<usize>) {
        let mut start = positions.start;
        while start < positions.end {
            let (word, end) = (start / 64, positions.end.min((start / 64 + 1) * 64));
            self.insert(start);
            self.0[word] |= (u64::MAX >> (64 - (end - start))) << (start % 64);
            start = end;
        }
    }

    pub(super) fn union(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
    }

    /// The codes, ascending.
    pub(super) fn of(&self, codes: &[u16]) -> Vec<u16> {
        let mut found = Vec::new();
        for (word, codes) in self.0.iter().zip(codes.chunks(64)) {
            let mut bits = *word;
            while let Some(code) = codes.get(bits.trailing_zeros() as usize) {
                found.push(*code);
                bits &= bits - 1;
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_bits() {
        let codes: Vec<u16> = (100..300).collect();
        let (mut some, mut other) = (Positions::default(), Positions::default());
        assert_eq!(some.of(&codes), [0; 0]);
        some.insert(0);
        some.insert(63);
        other.insert(64);
        other.insert(199);
        some.union(&other);
        assert_eq!(some.of(&codes), [100, 163, 164, 299]);
        other.union(&Positions::default());
        assert_eq!(other.of(&codes), [164, 299]);
    }

    #[test]
    fn ranges_are_many_positions() {
        let codes: Vec<u16> = (0..300).collect();
        for range in [0..0, 0..1, 0..64, 0..300, 63..65, 64..128, 65..127, 1..299, 299..300, 10..20]
        {
            let mut found = Positions::default();
            found.insert_all(range.clone());
            assert_eq!(found.of(&codes), &codes[range.clone()], "{range:?}");
        }
    }
}
