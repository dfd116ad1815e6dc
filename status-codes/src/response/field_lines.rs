use super::cleaned::{Allowed, Cleaned};
use super::field_name;
use core::fmt::{self, Write as _};
use std::vec::Vec;

/// The room that most values need.
const ROOM: usize = 64;

/// What takes the lines of header fields: a name, and the bytes of a value.
pub(crate) type Sink<'a> = dyn FnMut(&'static str, &[u8]) + 'a;

/// Where a [`FieldValue`](super::FieldValue) writes the value of a header field.
///
/// Each [`item`](Self::item) is one element of the value. Several are joined by `, ` into one line; in `Set-Cookie`,
/// `WWW-Authenticate`, `Proxy-Authenticate`, `Link`, `Vary`, `Cache-Control` and `Warning` each is a line of its own. A
/// value that writes nothing leaves the field out.
///
/// An item is sent without blanks at its ends. A tab in it stays; other control bytes become spaces, in `Location` and
/// `Content-Location` everything that no URI has is percent-encoded instead. Text that is not ASCII is sent as UTF-8. An
/// item whose `Display` fails is left out.
pub struct FieldLines<'a> {
    name: &'static str,
    allowed: Allowed,
    is_repeated: bool,
    value: &'a mut Vec<u8>,
    sink: &'a mut Sink<'a>,
    /// There is a value, and be it an empty one.
    has_value: bool,
    has_line: bool,
}

impl<'a> FieldLines<'a> {
    /// Lines of a field, in a buffer that is free to use.
    pub(crate) fn new(name: &'static str, value: &'a mut Vec<u8>, sink: &'a mut Sink<'a>) -> Self {
        if value.capacity() == 0 {
            *value = Vec::with_capacity(ROOM);
        }
        value.clear();
        let allowed = if field_name::is_uri(name) { Allowed::InUri } else { Allowed::InField };
        let is_repeated = field_name::is_repeated(name);
        Self { name, allowed, is_repeated, value, sink, has_value: false, has_line: false }
    }

    /// One element of the value.
    pub fn item(&mut self, item: &dyn fmt::Display) {
        let before = self.begin();
        let mut cleaned = Cleaned::new(self.value, self.allowed);
        if write!(cleaned, "{item}").is_ok() {
            let has_bytes = cleaned.finish();
            self.end(before, has_bytes);
        } else {
            cleaned.undo();
            self.value.truncate(before);
        }
    }

    /// One element that is there already.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        let before = self.begin();
        let mut cleaned = Cleaned::new(self.value, self.allowed);
        cleaned.bytes(bytes);
        let has_bytes = cleaned.finish();
        self.end(before, has_bytes);
    }

    /// One element that is a number.
    pub(crate) fn number(&mut self, number: u64) {
        let (mut digits, mut at, mut rest) = ([0; 20], 20, number);
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                return self.bytes(&digits[at..]);
            }
        }
    }

    /// The value is there, and has no element: the line is sent with an empty value, as a list without items is. A field
    /// with a line for each item has none then.
    pub fn empty(&mut self) {
        self.has_value = true;
    }

    /// Begins an element. Where the value ended before.
    fn begin(&mut self) -> usize {
        let before = self.value.len();
        if before > 0 {
            self.value.extend_from_slice(b", ");
        }
        before
    }

    fn end(&mut self, before: usize, has_bytes: bool) {
        // No element of a list is empty (RFC 9110, Section 5.6.1.1).
        if !has_bytes {
            self.value.truncate(before);
        }
        self.has_value = true;
        if self.is_repeated {
            self.line();
            self.value.clear();
        }
    }

    fn line(&mut self) {
        (self.sink)(self.name, self.value);
        self.has_line = true;
    }

    /// Ends the value. Whether the field is sent.
    pub(crate) fn finish(mut self) -> bool {
        if self.has_value && !self.is_repeated {
            self.line();
        }
        self.has_line
    }
}

#[cfg(test)]
mod tests {
    use super::FieldLines;
    use std::string::String;
    use std::vec::Vec;

    fn lines(name: &'static str, write: impl FnOnce(&mut FieldLines<'_>)) -> Vec<String> {
        let (mut lines, mut value) = (Vec::new(), b"of another".to_vec());
        let mut sink = |_: &'static str, value: &[u8]| {
            lines.push(String::from_utf8(value.to_vec()).unwrap());
        };
        let mut to = FieldLines::new(name, &mut value, &mut sink);
        write(&mut to);
        let is_sent = to.finish();
        assert_eq!(is_sent, !lines.is_empty());
        lines
    }

    #[test]
    fn items_are_joined_or_lines() {
        let write = |to: &mut FieldLines<'_>| {
            to.item(&"a ");
            to.item(&"");
            to.item(&" b");
        };
        assert_eq!(lines("Allow", write), ["a, b"]);
        assert_eq!(lines("Link", write), ["a", "", "b"]);
    }

    #[test]
    fn an_empty_value_is_a_line_and_none_is_not() {
        assert_eq!(
            lines("Allow", |to| {
                to.empty();
            }),
            [""]
        );
        assert_eq!(lines("Allow", |to| to.item(&" ")), [""]);
        assert_eq!(lines("Allow", |_| {}), [""; 0]);
        assert_eq!(
            lines("Set-Cookie", |to| {
                to.empty();
            }),
            [""; 0]
        );
    }
}
