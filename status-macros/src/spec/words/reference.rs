//! Where a fact comes from: an RFC with an optional section, or a URL.

use crate::report::filled::filled;
use crate::report::letters;

/// A reference as it is written, and where it leads.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Reference {
    pub(crate) text: String,
    pub(crate) url: String,
}

impl Reference {
    /// What a reference looks like, for messages.
    pub(crate) const FORMS: &str =
        "`RFC 9110`, `RFC 9110, Section 15.5.5` or a URL that begins with `https://`";

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let url = if text.starts_with("https://") || text.starts_with("http://") {
            is_url(text).then(|| text.to_owned())?
        } else {
            rfc(text)?
        };
        Some(Self { text: text.to_owned(), url })
    }
}

/// `RFC 9110, Section 15.5.5` and `RFC 9110, Appendix B.3` as the addresses of the RFC Editor.
fn rfc(text: &str) -> Option<String> {
    let rest = text.strip_prefix("RFC ")?;
    let (number, part) = match rest.split_once(", ") {
        Some((number, part)) => (number, Some(part)),
        None => (rest, None),
    };
    let plain =
        (1..=5).contains(&number.len()) && letters::are_digits(number) && !number.starts_with('0');
    let page = plain.then(|| filled("https://www.rfc-editor.org/rfc/rfc{}.html", &[&number]))?;
    let Some(part) = part else {
        return Some(page);
    };
    let (anchor, label) = part
        .strip_prefix("Section ")
        .map(|label| ("section", label))
        .or_else(|| part.strip_prefix("Appendix ").map(|label| ("appendix", label)))?;
    let labelled = label.len() <= 32
        && label.split('.').all(|piece| {
            !piece.is_empty()
                && letters::all(piece, |c| c.is_ascii_digit() || c.is_ascii_uppercase())
        });
    labelled.then(|| filled("{}#{}-{}", &[&page, &anchor, &label]))
}

/// Characters that stand in a URL and end neither a Markdown link nor an HTML attribute.
fn is_url(text: &str) -> bool {
    let host = text.split_once("://").map_or("", |(_, rest)| rest);
    letters::begins(host, |first| first.is_ascii_alphanumeric())
        && text.len() <= 400
        && letters::all(text, |c| c.is_ascii_alphanumeric() || "-._~:/?#@!$&*+,;=%".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Option<String> {
        Reference::parse(text).map(|reference| reference.url)
    }

    #[test]
    fn rfcs_become_links() {
        let page = "https://www.rfc-editor.org/rfc/rfc9110.html";
        assert_eq!(url("RFC 9110").as_deref(), Some(page));
        assert_eq!(url("RFC 9110, Section 15.5.5"), Some(format!("{page}#section-15.5.5")));
        assert_eq!(url("RFC 9110, Appendix B.3"), Some(format!("{page}#appendix-B.3")));
        assert_eq!(
            url("https://example.com/a?b=c#d").as_deref(),
            Some("https://example.com/a?b=c#d")
        );
    }

    #[test]
    fn everything_else_is_refused() {
        for bad in [
            "",
            "RFC",
            "RFC9110",
            "rfc 9110",
            "RFC 0911",
            "RFC 9110, section 15",
            "RFC 9110, Section ",
            "RFC 123456",
            "RFC 9110, Section 15..5",
            "RFC 9110 Section 15",
            "example.com",
            "https://",
            "ftp://a.b",
            "https://a b",
            "https://a/)[x](y",
            "https://a/\"onclick",
            "https://a/<b>",
            "javascript:alert(1)",
        ] {
            assert_eq!(url(bad), None, "{bad}");
        }
    }
}
