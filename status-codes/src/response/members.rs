use super::escaped::Escaped;
use super::few::Few;
use core::cmp::Ordering;
use serde_core::Serialize;
use std::vec::Vec;

/// The members that [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1) defines, and `code`.
pub(crate) const RESERVED: [&str; 6] = ["type", "title", "status", "detail", "instance", "code"];

/// Takes the extension members of a problem ([RFC 9457, Section 3.2]).
///
/// Left out as a whole are members that are `null` (a `None`, a `()`, a number that JSON has not), those that fail to
/// serialize, and names that every problem has: `type`, `title`, `status`, `detail`, `instance`, `code`. A later member
/// of a name replaces an earlier one. Clients are promised names of letters, digits and `_` that begin with a letter.
///
/// [RFC 9457, Section 3.2]: https://www.rfc-editor.org/rfc/rfc9457.html#section-3.2
///
/// ```
/// use status_codes::response::{Members, Problem, ToResponse, to_json};
/// use status_codes::status;
///
/// struct Short { balance: u32 }
///
/// impl ToResponse for Short {
///     fn problem(&self) -> Problem<'_> {
///         Problem::new(status!(402))
///     }
///
///     fn members(&self, to: &mut Members<'_>) {
///         to.member("balance", &self.balance);
///         to.member("accounts", &None::<Vec<String>>);
///     }
/// }
///
/// let json = to_json(&Short { balance: 30 });
/// assert_eq!(json, br#"{"title":"Payment Required","status":402,"balance":30}"#);
/// ```
pub struct Members<'a> {
    to: &'a mut Vec<u8>,
    places: Few<Place>,
}

/// A member in the buffer, with the comma before it; one that was replaced has none.
#[derive(Clone, Copy)]
struct Place {
    start: usize,
    value: usize,
    end: usize,
}

impl Place {
    const NONE: Self = Self { start: 0, value: 0, end: 0 };

    /// The place when another is gone.
    fn without(self, old: Self) -> Self {
        let length = old.end - old.start;
        match self.start.cmp(&old.start) {
            Ordering::Less => self,
            Ordering::Equal => Self::NONE,
            Ordering::Greater => Self {
                start: self.start - length,
                value: self.value - length,
                end: self.end.saturating_sub(length),
            },
        }
    }
}

impl<'a> Members<'a> {
    /// Members behind at least one other.
    pub(crate) fn new(to: &'a mut Vec<u8>) -> Self {
        Self { to, places: Few::new(Place::NONE) }
    }

    /// Adds a member.
    pub fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if let Some(place) = self.begin(name) {
            let mut serializer = serde_json::Serializer::new(&mut *self.to);
            let is_written = value.serialize(&mut serializer).is_ok();
            self.end(place, is_written);
        }
    }

    /// A member whose value is JSON already.
    pub(crate) fn json(&mut self, name: &str, value: &[u8]) {
        if let Some(place) = self.begin(name) {
            self.to.extend_from_slice(value);
            self.end(place, true);
        }
    }

    fn begin(&mut self, name: &str) -> Option<Place> {
        if RESERVED.contains(&name) {
            return None;
        }
        let start = self.to.len();
        self.to.extend_from_slice(b",\"");
        Escaped(self.to).text(name);
        self.to.extend_from_slice(b"\":");
        Some(Place { start, value: self.to.len(), end: 0 })
    }

    fn end(&mut self, mut place: Place, is_written: bool) {
        if !is_written || matches!(&self.to[place.value..], b"null" | b"") {
            self.to.truncate(place.start);
            return;
        }
        let name = &self.to[place.start..place.value];
        let is_same = |other: &&Place| &self.to[other.start..other.value] == name;
        let old = self.places.iter().find(is_same).copied();
        if let Some(old) = old {
            self.take_out(old);
            place = place.without(old);
        }
        place.end = self.to.len();
        self.places.push(place);
    }

    fn take_out(&mut self, old: Place) {
        self.to.drain(old.start..old.end);
        for place in self.places.iter_mut() {
            *place = place.without(old);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Members;
    use serde_core::ser::{Error, Serialize, SerializeSeq as _, Serializer};
    use std::collections::BTreeMap;
    use std::string::String;
    use std::vec::Vec;

    /// Fails when a part of it is written.
    struct Fails;

    impl Serialize for Fails {
        fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
            let mut list = serializer.serialize_seq(None)?;
            list.serialize_element("half of it")?;
            Err(Z::Error::custom("half-way"))
        }
    }

    fn written(write: impl FnOnce(&mut Members<'_>)) -> String {
        let mut json = b"{\"status\":400".to_vec();
        write(&mut Members::new(&mut json));
        json.push(b'}');
        assert!(serde_json::from_slice::<serde_json::Value>(&json).is_ok());
        String::from_utf8(json).unwrap()
    }

    #[test]
    fn what_cannot_be_sent_is_not_there() {
        let json = written(|to| {
            to.member("fails", &Fails);
            to.member("none", &None::<u8>);
            to.member("unit", &());
            to.member("nan", &f64::NAN);
            to.member("keys", &BTreeMap::from([((1, 2), 3)]));
            to.member("status", &200);
            to.member("a\"b", "c\"d");
        });
        assert_eq!(json, r#"{"status":400,"a\"b":"c\"d"}"#);
    }

    #[test]
    fn a_later_member_replaces_an_earlier_one() {
        let json = written(|to| {
            to.member("a", &1);
            to.member("b", &Vec::from([1, 2]));
            to.member("c", &3);
            to.member("b", "4");
            to.member("a", &Fails);
            to.member("c", &5);
            to.json("d", b"[6]");
            to.member("b", &7);
        });
        assert_eq!(json, r#"{"status":400,"a":1,"c":5,"d":[6],"b":7}"#);
    }
}
