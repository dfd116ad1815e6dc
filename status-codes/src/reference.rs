use core::fmt;

/// Where a status code is defined: an RFC with an optional section, or a URL.
///
/// ```
/// use status_codes::Status;
///
/// let reference = Status::NotFound.reference().unwrap();
/// assert_eq!(reference.text(), "RFC 9110, Section 15.5.5");
/// assert_eq!(reference.url(), "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference {
    text: &'static str,
    url: &'static str,
}

impl Reference {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(text: &'static str, url: &'static str) -> Self {
        Self { text, url }
    }

    /// The reference as people cite it: `RFC 9110, Section 15.5.5`. For a URL, the URL.
    #[must_use]
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// The address of the document, with the section as its fragment.
    #[must_use]
    pub const fn url(&self) -> &'static str {
        self.url
    }
}

/// The [text](Reference::text).
impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}
