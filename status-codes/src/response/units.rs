//! Texts of the derive: records of units, in one literal, which costs the compiler a tenth of what a table of structs does.

/// Between the units of a record.
const UNIT: u8 = 0x1F;
/// Behind each record.
const RECORD: u8 = 0x1E;

/// The units of one record, and whatever follows. Behind the last unit all are empty.
#[derive(Clone, Copy)]
pub(crate) struct Units(&'static str);

impl Units {
    /// The record at a place, which is where one begins.
    pub(crate) fn at(records: &'static str, place: usize) -> Self {
        Self(records.get(place..).unwrap_or_default())
    }

    /// The next unit.
    #[inline]
    pub(crate) fn unit(&mut self) -> &'static str {
        let end = end(self.0.as_bytes());
        let (unit, rest) = self.0.split_at_checked(end).unwrap_or_default();
        // At the end of the record it stays there.
        self.0 = rest.strip_prefix(char::from(UNIT)).unwrap_or(rest);
        unit
    }

    /// Passes over the rest of the record.
    pub(crate) fn end(&mut self) {
        while !self.are_none() {
            if let Some(rest) = self.0.strip_prefix(char::from(RECORD)) {
                self.0 = rest;
                return;
            }
            self.unit();
        }
    }

    /// The next bytes, which are a record or a part of one, and passes over them.
    #[inline]
    pub(crate) fn part(&mut self, length: usize) -> Self {
        let (part, rest) = self.0.split_at_checked(length).unwrap_or((self.0, ""));
        self.0 = rest;
        Self(part)
    }

    /// Whether no record follows.
    pub(crate) fn are_none(&self) -> bool {
        self.0.is_empty()
    }

    /// The first bytes of a unit, as many as are asked for.
    #[inline]
    pub(crate) fn head<const LENGTH: usize>(&mut self) -> Option<[u8; LENGTH]> {
        let (head, rest) = self.0.split_at_checked(LENGTH)?;
        self.0 = rest;
        head.as_bytes().try_into().ok()
    }
}

/// Where a unit ends: in steps of eight, then one by one.
fn end(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    let mut at = 0;
    while let Some(eight) = bytes[at..].first_chunk() {
        // Both signs differ in their last bit alone: of these bytes they become 0.
        let word = (u64::from_le_bytes(*eight) | ONES) ^ (ONES * u64::from(UNIT));
        let zeros = word.wrapping_sub(ONES) & !word & (ONES << 7);
        if zeros != 0 {
            return at + zeros.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let end = bytes[at..].iter().position(|byte| byte | 1 == UNIT);
    end.map_or(bytes.len(), |end| at + end)
}

#[cfg(test)]
mod tests {
    use super::{Units, end};

    #[test]
    fn a_unit_ends_before_either_sign() {
        for length in 0..40 {
            for at in 0..=length {
                for (sign, other) in [("\u{1F}", "\u{1D}"), ("\u{1E}", "\u{20}")] {
                    let mut text = other.repeat(length);
                    text.insert_str(at, sign);
                    assert_eq!(end(text.as_bytes()), at, "{text:?}");
                    assert_eq!(end(text.replace(sign, "ü").as_bytes()), length + 2);
                }
            }
        }
    }

    const TEXT: &str = "a\u{1F}ü\u{1F}\u{1F}c\u{1E}d";

    #[test]
    fn units_end_with_their_record() {
        let mut units = Units::at(TEXT, 0);
        assert_eq!([(); 6].map(|()| units.unit()), ["a", "ü", "", "c", "", ""]);
        let mut units = Units::at(TEXT, 8);
        assert_eq!([(); 2].map(|()| units.unit()), ["d", ""]);
        assert_eq!(Units::at("ab\u{1F}c", 0).head(), Some(*b"ab"));
        assert_eq!(Units::at("a", 0).head::<2>(), None);
        for place in [3, 9, 10, usize::MAX] {
            assert_eq!(Units::at(TEXT, place).unit(), "", "{place}");
        }
    }

    #[test]
    fn records_follow_each_other() {
        let mut units = Units::at(TEXT, 0);
        units.unit();
        units.end();
        assert!(!units.are_none());
        assert_eq!(units.unit(), "d");
        units.end();
        assert!(units.are_none());
    }
}
