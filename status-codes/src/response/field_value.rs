use super::field_lines::FieldLines;
use core::fmt::Display;

mod values;

/// What the value of a header field is made of.
///
/// | value | is sent as |
/// |---|---|
/// | text, integers | itself |
/// | [`Duration`](core::time::Duration) | whole seconds, rounded up, as `Retry-After` and `Age` have them (RFC 9110, Section 10.2.3) |
/// | `Option` | its value; the field is left out where it is `None` |
/// | lists | their items, by [`FieldLines`]; an empty one as an empty value |
/// | references, `Box`, `Rc`, `Arc`, `Cow` | what they point to |
/// | `http::HeaderValue`, with the feature `http` | its bytes, cleaned as others are |
/// | [`shown(&value)`](shown) | what its `Display` says |
///
/// ```
/// use status_codes::response::{FieldLines, FieldValue};
///
/// struct ETag(u64);
///
/// impl FieldValue for ETag {
///     fn write(&self, to: &mut FieldLines<'_>) {
///         to.item(&format_args!("\"{:x}\"", self.0));
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value of a header field",
    label = "not text, an integer, a `Duration`, or an `Option` or a list of them",
    note = "what its `Display` says is sent by `#[header(\"Name\", display)]`, by hand by `shown(&value)`"
)]
pub trait FieldValue {
    /// Writes the items of the value; nothing where the field is to be left out.
    fn write(&self, to: &mut FieldLines<'_>);
}

/// The value of a header field that is what `Display` says of a value.
///
/// ```
/// use status_codes::response::{Fields, shown};
/// use std::net::Ipv4Addr;
///
/// fn client(to: &mut Fields<'_>, address: Ipv4Addr) {
///     to.field("X-Client", &shown(&address));
/// }
/// ```
#[must_use]
pub fn shown<T: Display + ?Sized>(value: &T) -> impl FieldValue {
    Shown(value)
}

struct Shown<'a, T: ?Sized>(&'a T);

impl<T: Display + ?Sized> FieldValue for Shown<'_, T> {
    fn write(&self, to: &mut FieldLines<'_>) {
        to.item(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::{FieldLines, FieldValue, shown};
    use core::time::Duration;
    use std::borrow::Cow;
    use std::borrow::ToOwned as _;
    use std::collections::BTreeSet;
    use std::string::String;
    use std::sync::Arc;
    use std::vec::Vec;

    /// The lines of `Allow`, whose items are joined.
    fn sent(value: &dyn FieldValue) -> Option<String> {
        let (mut sent, mut buffer) = (None, Vec::new());
        let mut sink = |_: &'static str, value: &[u8]| {
            assert_eq!(sent.replace(String::from_utf8(value.to_vec()).unwrap()), None);
        };
        let mut to = FieldLines::new("Allow", &mut buffer, &mut sink);
        value.write(&mut to);
        to.finish();
        sent
    }

    #[test]
    fn durations_are_whole_seconds_rounded_up() {
        for (duration, expected) in [
            (Duration::ZERO, "0"),
            (Duration::from_nanos(1), "1"),
            (Duration::from_millis(1500), "2"),
            (Duration::from_secs(60), "60"),
            (Duration::MAX, "18446744073709551615"),
        ] {
            assert_eq!(sent(&duration).as_deref(), Some(expected));
        }
    }

    #[test]
    fn values_are_what_they_are_made_of() {
        let text: Cow<'_, str> = Cow::Borrowed("a");
        let values: [(&dyn FieldValue, Option<&str>); 17] = [
            (&"a", Some("a")),
            (&String::new(), Some("")),
            (&-7_i128, Some("-7")),
            (&u128::MAX, Some("340282366920938463463374607431768211455")),
            (&u64::MAX, Some("18446744073709551615")),
            (&0_usize, Some("0")),
            (&None::<u8>, None),
            (&Some(Some(7_u8)), Some("7")),
            (&["a", "b"], Some("a, b")),
            (&Vec::<u8>::new(), Some("")),
            (&Some([0_u8; 0]), Some("")),
            (&[None::<u8>], None),
            (&[Some(1), None, Some(3)], Some("1, 3")),
            (&BTreeSet::from([2, 1]), Some("1, 2")),
            (&Arc::new(7), Some("7")),
            (&text, Some("a")),
            (&shown(&1.5), Some("1.5")),
        ];
        for (value, expected) in values {
            assert_eq!(sent(value), expected.map(str::to_owned));
        }
    }

    #[cfg(feature = "http")]
    #[test]
    fn a_value_of_http_keeps_its_bytes() {
        let value = http::HeaderValue::from_bytes(b" a\tb ").unwrap();
        assert_eq!(sent(&[value]).as_deref(), Some("a\tb"));
    }
}
