use super::units::Units;

/// The header fields that a type gives to its variants, such as `header(401, "WWW-Authenticate" = "Bearer")`.
///
/// A record of the text has the level, the length of what follows in four digits, the statuses, the name and the value. Level 0 is that of codes, 1 that of classes
/// and sets, 2 that of everything; records stand in this order, for the lower level stands before the higher. Statuses are
/// of three signs each, a number, a class or the place of a set of a registry of one's own: `4015xxs00`. None are all.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Headers {
    pub(crate) text: &'static str,
    pub(crate) sets: &'static [fn(u16) -> bool],
}

/// One of them.
pub(crate) struct Header {
    pub(crate) level: u8,
    statuses: &'static str,
    /// Name and value.
    rest: Units,
    sets: &'static [fn(u16) -> bool],
}

impl Headers {
    pub(crate) const NONE: Self = Self { text: "", sets: &[] };

    /// All of them, by level.
    pub(crate) fn all(self) -> impl Iterator<Item = Header> {
        let mut text = Units::at(self.text, 0);
        core::iter::from_fn(move || {
            let [level, length @ ..] = text.head::<5>()?;
            let digit = |sum, byte: &u8| sum * 10 + usize::from(byte.wrapping_sub(b'0'));
            let mut rest = text.part(length.iter().fold(0, digit));
            Some(Header { level, statuses: rest.unit(), rest, sets: self.sets })
        })
    }
}

impl Header {
    /// Whether responses of a status have it.
    pub(crate) fn is_for(&self, status: u16) -> bool {
        let digits = [status / 100, status / 10, status].map(|number| b'0' + (number % 10) as u8);
        let mut statuses = self.statuses.as_bytes().chunks_exact(3);
        let is_one = |one: &[u8]| match *one {
            [digit, b'x', b'x'] => digit == digits[0],
            [b's', tens, ones] => {
                let digit = |byte: u8| usize::from(byte.wrapping_sub(b'0'));
                self.sets.get(digit(tens) * 10 + digit(ones)).is_some_and(|has| has(status))
            }
            _ => one == digits,
        };
        self.is_for_all() || statuses.any(is_one)
    }

    /// Its name and value.
    pub(crate) fn field(&self) -> (&'static str, &'static str) {
        let mut rest = self.rest;
        (rest.unit(), rest.unit())
    }

    /// Whether all responses have it.
    pub(crate) fn is_for_all(&self) -> bool {
        self.statuses.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Header, Headers};
    use std::vec::Vec;

    #[test]
    fn statuses_are_codes_classes_and_sets() {
        let text = "00011401407\u{1F}A\u{1F}a\u{1E}\
                    100105xxs00\u{1F}B\u{1F}\u{1E}\
                    20005\u{1F}C\u{1F}c\u{1E}";
        let all: Vec<_> = Headers { text, sets: &[|status| status == 499] }.all().collect();
        let of = |status: u16| -> Vec<_> {
            all.iter().filter(|header| header.is_for(status)).map(Header::field).collect()
        };
        assert_eq!(of(401), [("A", "a"), ("C", "c")]);
        assert_eq!(of(407), [("A", "a"), ("C", "c")]);
        assert_eq!(of(404), [("C", "c")]);
        assert_eq!(of(499), [("B", ""), ("C", "c")]);
        assert_eq!(of(503), [("B", ""), ("C", "c")]);
        assert_eq!(all.iter().map(|header| header.level).collect::<Vec<_>>(), b"012");
    }
}
