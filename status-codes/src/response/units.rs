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
        // Both signs differ in their last bit alone.
        let end = self.0.bytes().position(|byte| byte | 1 == UNIT).unwrap_or(self.0.len());
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

#[cfg(test)]
mod tests {
    use super::Units;

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
