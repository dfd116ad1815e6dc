//! Where a code is defined, as the IANA writes it and as `codes.toml` does.

/// One pair of square brackets of the IANA's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// `RFC 9110, Section 15.5.5` of `[RFC9110, Section 15.5.5]`. Only RFC 9110 has sections there.
    Rfc(String),
    /// `[draft-ietf-httpbis-resumable-upload-05]`
    Draft(String),
    /// Words, such as `[Status change of HTTP experiments to Historic]`: nothing of the kind stands in `codes.toml`.
    Words(String),
}

impl Reference {
    /// All that stand in one cell.
    pub(crate) fn all(cell: &str) -> Vec<Self> {
        let inside = cell.split('[').filter_map(|part| part.split_once(']'));
        inside.map(|(text, _)| Self::of(text.trim())).collect()
    }

    fn of(text: &str) -> Self {
        let rfc = text.strip_prefix("RFC").map(str::trim_start);
        match rfc.filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
            Some(rest) => Self::Rfc(format!("RFC {rest}")),
            None if text.starts_with("draft-") => Self::Draft(text.to_owned()),
            None => Self::Words(text.to_owned()),
        }
    }

    /// Whether a reference of `codes.toml` is this one. It may add a section where the IANA has none.
    pub(crate) fn is(&self, ours: &str) -> bool {
        match self {
            Self::Rfc(rfc) => ours.strip_prefix(rfc.as_str()).is_some_and(|rest| {
                rest.is_empty() || (rest.starts_with(", ") && !rfc.contains(','))
            }),
            Self::Draft(name) => ours.rsplit('/').next() == Some(name),
            Self::Words(_) => false,
        }
    }

    /// What `codes.toml` would say.
    pub(crate) fn ours(&self) -> Option<String> {
        match self {
            Self::Rfc(rfc) => Some(rfc.clone()),
            Self::Draft(name) => Some(format!("https://datatracker.ietf.org/doc/html/{name}")),
            Self::Words(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_cell_has_several() {
        let of = |cell| Reference::all(cell).iter().map(Reference::ours).collect::<Vec<_>>();
        let rfc = |text: &str| Some(text.to_owned());
        assert_eq!(of("[RFC9110, Section 15.5.5]"), [rfc("RFC 9110, Section 15.5.5")]);
        assert_eq!(of("[RFC2774][Status change to Historic]"), [rfc("RFC 2774"), None]);
        assert_eq!(of(""), []);
        assert_eq!(of("[RFC-ietf-httpbis-semantics-19, Section 15]"), [None]);
    }

    #[test]
    fn ours_may_have_a_section_where_theirs_has_none() {
        let is = |cell, ours| Reference::all(cell)[0].is(ours);
        assert!(is("[RFC6585]", "RFC 6585") && is("[RFC6585]", "RFC 6585, Section 3"));
        assert!(!is("[RFC6585]", "RFC 65851") && !is("[RFC658]", "RFC 6585"));
        assert!(is("[RFC9110, Section 15.1]", "RFC 9110, Section 15.1"));
        assert!(!is("[RFC9110, Section 15.1]", "RFC 9110, Section 15.11"));
        assert!(!is("[RFC9110, Section 15.1]", "RFC 9110"));
        assert!(is("[draft-a-05]", "https://example.com/doc/html/draft-a-05"));
        assert!(!is("[draft-a-06]", "https://example.com/doc/html/draft-a-05"));
    }
}
