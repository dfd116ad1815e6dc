use core::fmt::{self, Write as _};
use std::borrow::Cow;
use std::string::String;

/// A text of a [`Problem`](super::Problem): there already, or a value that is written when it is needed.
///
/// A shown value is written straight into the response. Where its `Display` fails, the text is left out as a whole, so
/// that nothing is sent half, and nothing panics: as text it is empty then.
///
/// ```
/// use status_codes::response::Text;
///
/// let id = 7;
/// let reason = format_args!("no user {id}");
/// assert_eq!(Text::shown(&reason).to_string(), "no user 7");
/// assert_eq!(Text::from("no such user").to_string(), "no such user");
/// ```
#[derive(Clone)]
pub struct Text<'a>(Kind<'a>);

#[derive(Clone)]
enum Kind<'a> {
    Written(Cow<'a, str>),
    Shown(&'a dyn fmt::Display),
}

impl<'a> Text<'a> {
    /// What `Display` says of a value, asked when the text is needed.
    #[must_use]
    pub fn shown(value: &'a dyn fmt::Display) -> Self {
        Self(Kind::Shown(value))
    }

    /// Writes the text; an error where the value or the writer fails.
    pub(crate) fn write_to(&self, to: &mut dyn fmt::Write) -> fmt::Result {
        match &self.0 {
            Kind::Written(text) => to.write_str(text),
            Kind::Shown(value) => write!(to, "{value}"),
        }
    }

    /// The same text, borrowed.
    pub(crate) fn borrowed(&self) -> Text<'_> {
        Text(match &self.0 {
            Kind::Written(text) => Kind::Written(Cow::Borrowed(text)),
            Kind::Shown(value) => Kind::Shown(*value),
        })
    }

    /// What is written; empty where the value fails.
    fn written(&self) -> Cow<'_, str> {
        match &self.0 {
            Kind::Written(text) => Cow::Borrowed(text),
            Kind::Shown(value) => {
                let mut text = String::new();
                if write!(text, "{value}").is_err() {
                    text.clear();
                }
                Cow::Owned(text)
            }
        }
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.written())
    }
}

/// The text, as a string literal has it.
impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.written(), f)
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self(Kind::Written(Cow::Borrowed(text)))
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Kind::Written(Cow::Owned(text)))
    }
}

impl<'a> From<Cow<'a, str>> for Text<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self(Kind::Written(text))
    }
}

#[cfg(test)]
mod tests {
    use super::Text;
    use core::fmt;
    use std::borrow::Cow;
    use std::string::{String, ToString as _};

    struct Fails;

    impl fmt::Display for Fails {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("half of it")?;
            Err(fmt::Error)
        }
    }

    #[test]
    fn a_value_that_fails_is_no_text_and_no_panic() {
        let text = Text::shown(&Fails);
        assert_eq!(text.to_string(), "");
        assert!(text.borrowed().write_to(&mut String::new()).is_err());
    }

    #[test]
    fn a_text_comes_from_whatever_holds_one() {
        let texts = [Text::from("a"), String::from("a").into(), Cow::Borrowed("a").into()];
        for text in texts {
            assert_eq!(text.to_string(), "a");
            assert_eq!(std::format!("{text:>3}|{text:?}"), "  a|\"a\"");
        }
    }
}
