use super::field_lines::{FieldLines, Sink};
use super::field_name;
use super::field_value::FieldValue;
use super::headers::Headers;
use super::names::Names;
use std::vec::Vec;

/// Takes the header fields of a response.
///
/// A name is sent once, by whoever comes first, except for those that may stand in several lines ([`FieldLines`] lists
/// them). `Content-Type`, `Content-Length`, `Content-Encoding`, `Transfer-Encoding`, `Trailer`, `TE`, `Keep-Alive` and
/// `Proxy-Connection` are left out, since the server or the content decides on them, and so is a name that is no token
/// (RFC 9110, Section 5.6.2). `Upgrade` brings `Connection: upgrade` with it (RFC 9110, Section 7.8).
///
/// ```
/// use status_codes::response::{Fields, Message, Problem, ToResponse};
/// use status_codes::status;
/// use std::time::Duration;
///
/// struct TooFast(Duration);
///
/// impl ToResponse for TooFast {
///     fn problem(&self) -> Problem<'_> {
///         Problem::new(status!(429))
///     }
///
///     fn fields(&self, to: &mut Fields<'_>) {
///         to.field("Retry-After", &self.0);
///     }
/// }
///
/// let message = Message::of(&TooFast(Duration::from_millis(1500)));
/// assert!(message.fields().any(|(name, value)| name == "retry-after" && value == b"2"));
/// ```
pub struct Fields<'a> {
    sink: &'a mut Sink<'a>,
    names: Names,
    /// Where the names begin whose sender is asked now.
    layer: usize,
    value: Vec<u8>,
    /// `Connection` has the option `upgrade`.
    is_upgrade: bool,
}

impl<'a> Fields<'a> {
    pub(crate) fn new(sink: &'a mut Sink<'a>) -> Self {
        Self { sink, names: Names::new(), layer: 0, value: Vec::new(), is_upgrade: false }
    }

    /// Sends a field; not where the value is absent.
    pub fn field<T: FieldValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.put(name, &|to| value.write(to));
    }

    pub(crate) fn put(&mut self, name: &'static str, write: &dyn Fn(&mut FieldLines<'_>)) {
        if !field_name::is_sent(name)
            || (self.names.is_sent(name) && !field_name::is_repeated(name))
        {
            return;
        }
        let mut lines = FieldLines::new(name, &mut self.value, &mut *self.sink);
        write(&mut lines);
        let is_sent = lines.finish();
        self.names.push(name, is_sent);
        if name.eq_ignore_ascii_case("connection") {
            let mut options = self.value.split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
            self.is_upgrade = options.any(|option| option.eq_ignore_ascii_case(b"upgrade"));
        }
    }

    /// Fields of the type, for the status that is sent. Names that the variant has are left out, absent or not, and of two
    /// levels the narrower stands.
    #[doc(hidden)]
    pub fn __of_type(
        &mut self,
        headers: &'static str,
        sets: &'static [fn(u16) -> bool],
        status: impl Into<u16>,
    ) {
        let status = match status.into() {
            status @ 200..=599 => status,
            _ => 500,
        };
        let mut narrower = (self.names.len(), b'0');
        for header in (Headers { text: headers, sets }).all() {
            if header.level != narrower.1 {
                narrower = (self.names.len(), header.level);
            }
            if header.is_for(status) {
                let (name, value) = header.field();
                if !self.names.has(name, self.layer, narrower.0) {
                    self.field(name, value);
                }
            }
        }
    }

    /// Lines of a field that are cleaned already.
    pub(crate) fn lines(&mut self, name: &'static str, lines: &[Vec<u8>]) {
        self.put(name, &|to| {
            for line in lines {
                to.bytes(line);
            }
        });
    }

    /// What comes now is from another sender: names before are no narrower ones of its own.
    pub(crate) fn begin_layer(&mut self) {
        self.layer = self.names.len();
    }

    /// Sends what other fields need.
    pub(crate) fn finish(self) {
        if self.names.is_sent("upgrade") && !self.is_upgrade {
            (self.sink)("connection", b"upgrade");
        }
    }
}
