//! Text -> the inside of a JSON string.

use core::fmt;
use std::vec::Vec;

/// A writer that appends text to a buffer, escaped as a JSON string needs it ([RFC 8259, Section 7]).
///
/// [RFC 8259, Section 7]: https://www.rfc-editor.org/rfc/rfc8259.html#section-7
pub(crate) struct Escaped<'a>(pub(crate) &'a mut Vec<u8>);

/// Whether a byte cannot stand in a string as it is.
const NEEDS_ESCAPE: [bool; 256] = {
    let mut table = [false; 256];
    let mut control = 0;
    while control < 0x20 {
        table[control] = true;
        control += 1;
    }
    table[b'"' as usize] = true;
    table[b'\\' as usize] = true;
    table
};

impl Escaped<'_> {
    pub(crate) fn text(&mut self, text: &str) {
        let mut rest = text.as_bytes();
        loop {
            let (plain, others) = rest.split_at(plain(rest));
            self.0.extend_from_slice(plain);
            let Some((first, others)) = others.split_first() else { return };
            self.escape(*first);
            rest = others;
        }
    }

    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x08 => b'b',
            0x0C => b'f',
            _ => {
                let digit = |number: u8| b"0123456789abcdef"[usize::from(number)];
                self.0.extend_from_slice(b"\\u00");
                self.0.extend_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
                return;
            }
        };
        self.0.extend_from_slice(&[b'\\', short]);
    }
}

/// How many bytes there are before one that needs an escape: in steps of eight, then one by one.
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    // The high bit of each byte that is less than this one, and below 128.
    let less = |word: u64, than: u8| word.wrapping_sub(ONES * u64::from(than)) & !word;
    let same = |word: u64, byte: u8| less(word ^ (ONES * u64::from(byte)), 1);
    let mut at = 0;
    while let Some(eight) = bytes[at..].first_chunk() {
        let word = u64::from_le_bytes(*eight);
        let found = less(word, b' ') | same(word, b'"') | same(word, b'\\');
        if found & (ONES << 7) != 0 {
            break;
        }
        at += 8;
    }
    let found = bytes[at..].iter().position(|byte| NEEDS_ESCAPE[usize::from(*byte)]);
    found.map_or(bytes.len(), |found| at + found)
}

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Escaped;
    use std::string::String;
    use std::vec;

    #[test]
    fn it_is_read_back_and_is_what_others_write() {
        let every: String = (0..0x300).filter_map(char::from_u32).collect();
        for length in 0..40 {
            for at in 0..length {
                for special in ["\"", "\\", "\n", "\u{1f}", " ", "!", "\u{7f}", "ü"] {
                    let mut text = "x".repeat(length);
                    text.replace_range(at..=at, special);
                    let mut json = vec![b'"'];
                    Escaped(&mut json).text(&text);
                    json.push(b'"');
                    assert_eq!(json, serde_json::to_vec(&text).unwrap());
                }
            }
        }
        for text in ["", "a", "\"", "a\"b\\c", "\u{2028}</script>", "ü\n", every.as_str()] {
            let mut json = vec![b'"'];
            Escaped(&mut json).text(text);
            json.push(b'"');
            assert_eq!(serde_json::from_slice::<String>(&json).unwrap(), text);
            assert_eq!(json, serde_json::to_vec(text).unwrap());
        }
    }
}
