/// The media type of a problem ([RFC 9457, Section 6.1](https://www.rfc-editor.org/rfc/rfc9457.html#section-6.1)).
pub(crate) const PROBLEM: &str = "application/problem+json";

/// The media type of JSON ([RFC 8259, Section 11](https://www.rfc-editor.org/rfc/rfc8259.html#section-11)).
pub(crate) const JSON: &str = "application/json";

/// Whether a `Content-Type` is that of a problem: `application/problem+json`, in any case and with any parameters.
///
/// ```
/// use status_codes::response::is_problem;
///
/// assert!(is_problem("application/problem+json"));
/// assert!(is_problem("Application/Problem+JSON; charset=utf-8"));
/// assert!(!is_problem("application/json"));
/// ```
#[must_use]
pub fn is_problem(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case(PROBLEM)
}
