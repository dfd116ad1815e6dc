//! Text of a value -> the bytes that a field, or a URI reference, may hold.

use core::fmt;
use std::vec::Vec;

/// Which bytes may stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Allowed {
    /// Those of a field value: visible ones, space, tab, and any above 127 ([RFC 9110, Section 5.5]). Others become
    /// spaces.
    ///
    /// [RFC 9110, Section 5.5]: https://www.rfc-editor.org/rfc/rfc9110.html#section-5.5
    InField,
    /// Those of a URI reference ([RFC 3986, Section 2]). Others are percent-encoded.
    ///
    /// [RFC 3986, Section 2]: https://www.rfc-editor.org/rfc/rfc3986.html#section-2
    InUri,
}

/// A writer that appends a value to a buffer, without blanks and control bytes at its ends.
pub(crate) struct Cleaned<'a> {
    to: &'a mut Vec<u8>,
    allowed: Allowed,
    start: usize,
    /// Behind the last byte that is no blank.
    end: usize,
}

impl<'a> Cleaned<'a> {
    pub(crate) fn new(to: &'a mut Vec<u8>, allowed: Allowed) -> Self {
        let start = to.len();
        Self { to, allowed, start, end: start }
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        loop {
            let (plain, others) = rest.split_at(self.allowed.plain(rest));
            if !plain.is_empty() {
                self.to.extend_from_slice(plain);
                self.end = self.to.len();
            }
            let Some((first, others)) = others.split_first() else { return };
            self.other(*first);
            rest = others;
        }
    }

    /// A blank, or a byte that may not stay.
    fn other(&mut self, byte: u8) {
        let is_blank = byte <= b' ' || byte == 0x7F;
        if is_blank && self.to.len() == self.start {
            return;
        }
        match self.allowed {
            Allowed::InUri => {
                let digit = |number: u8| b"0123456789ABCDEF"[usize::from(number)];
                self.to.extend_from_slice(&[b'%', digit(byte >> 4), digit(byte & 15)]);
            }
            Allowed::InField if byte == b'\t' => self.to.push(byte),
            Allowed::InField => self.to.push(b' '),
        }
        if !is_blank {
            self.end = self.to.len();
        }
    }

    /// Ends the value. Whether it has a byte.
    pub(crate) fn finish(self) -> bool {
        self.to.truncate(self.end);
        self.end > self.start
    }

    /// Takes the value back.
    pub(crate) fn undo(self) {
        self.to.truncate(self.start);
    }
}

impl fmt::Write for Cleaned<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.bytes(text.as_bytes());
        Ok(())
    }
}

/// Bytes that stay and are no blanks: the first bit for those of a field, the second for those of a URI reference, which
/// has unreserved and reserved characters, and the percent sign.
static PLAIN: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        if byte > 0x20 && byte != 0x7F {
            table[byte] |= 1;
        }
        byte += 1;
    }
    let of_uri = b"-._~:/?#[]@!$&'()*+,;=%0123456789\
                   ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut at = 0;
    while at < of_uri.len() {
        table[of_uri[at] as usize] |= 2;
        at += 1;
    }
    table
};

impl Allowed {
    /// How many bytes at the beginning stay as they are: in steps of eight, then one by one.
    fn plain(self, bytes: &[u8]) -> usize {
        let bit = if self == Self::InField { 1 } else { 2 };
        let bits = |byte: &u8| PLAIN[usize::from(*byte)];
        let mut at = 0;
        while let Some(eight) = bytes[at..].first_chunk::<8>() {
            if eight.iter().fold(bit, |all, byte| all & bits(byte)) == 0 {
                break;
            }
            at += 8;
        }
        let other = bytes[at..].iter().position(|byte| bits(byte) & bit == 0);
        other.map_or(bytes.len(), |other| at + other)
    }
}

#[cfg(test)]
mod tests {
    use super::{Allowed, Cleaned};
    use std::vec::Vec;

    fn cleaned(text: &[u8], allowed: Allowed) -> Vec<u8> {
        let mut value = b"before".to_vec();
        let mut writer = Cleaned::new(&mut value, allowed);
        for byte in text {
            writer.bytes(&[*byte]);
        }
        let has_bytes = writer.finish();
        let value = value.split_off("before".len());
        assert_eq!(has_bytes, !value.is_empty());
        value
    }

    #[test]
    fn a_field_has_no_control_bytes() {
        for (text, expected) in [
            ("a b", "a b"),
            (" a\0b\n ", "a b"),
            ("\t\r\n\x7f", ""),
            ("a\tb\t", "a\tb"),
            ("x\r\nSet-Cookie: y", "x  Set-Cookie: y"),
            ("é\u{85}", "é\u{85}"),
        ] {
            let value = cleaned(text.as_bytes(), Allowed::InField);
            assert_eq!(value, expected.as_bytes(), "{text:?}");
        }
        assert_eq!(cleaned(b"\xff\x01\xfe", Allowed::InField), b"\xff \xfe");
    }

    #[test]
    fn a_uri_is_encoded() {
        for (text, expected) in [
            ("/a?b=c&d=%20#e", "/a?b=c&d=%20#e"),
            ("  https://[::1]/ ", "https://[::1]/"),
            ("/a b\"<>\\^`{|}", "/a%20b%22%3C%3E%5C%5E%60%7B%7C%7D"),
            ("/\r\nX: é\x7f.", "/%0D%0AX:%20%C3%A9%7F."),
        ] {
            let value = cleaned(text.as_bytes(), Allowed::InUri);
            assert_eq!(value, expected.as_bytes(), "{text:?}");
        }
    }

    #[test]
    fn a_byte_that_does_not_stay_is_found_anywhere() {
        for length in 0..40 {
            for at in 0..length {
                let mut text = "x".repeat(length);
                text.replace_range(at..=at, "\0");
                let expected = if at == 0 { &text[1..] } else { text.trim_end_matches('\0') };
                let expected = expected.replace('\0', " ");
                assert_eq!(cleaned(text.as_bytes(), Allowed::InField), expected.as_bytes());
                let mut value = Vec::new();
                let mut writer = Cleaned::new(&mut value, Allowed::InField);
                writer.bytes(text.as_bytes());
                writer.finish();
                assert_eq!(value, expected.as_bytes());
            }
        }
    }

    #[test]
    fn what_is_undone_was_never_there() {
        let mut value = b"before".to_vec();
        let mut writer = Cleaned::new(&mut value, Allowed::InUri);
        writer.bytes(b"a b");
        writer.undo();
        assert_eq!(value, b"before");
    }
}
