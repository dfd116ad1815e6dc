//! The names of header fields, and the values that constants give them.

use crate::item::arguments::Text;
use crate::report::problem::Problem;
use crate::report::visible::quoted;
use crate::spec::words::phrase::is_field_name;

/// Fields that the server or the content decides on.
const FRAMING: [&str; 8] = [
    "Content-Type",
    "Content-Length",
    "Content-Encoding",
    "Transfer-Encoding",
    "Trailer",
    "TE",
    "Keep-Alive",
    "Proxy-Connection",
];

fn is_among(name: &str, names: &[&str]) -> bool {
    names.iter().any(|other| other.eq_ignore_ascii_case(name))
}

/// What is wrong with a name.
pub(super) fn name_fault(name: &Text) -> Option<Problem> {
    let shown = quoted(&name.text);
    if is_among(&name.text, &FRAMING) {
        let problem = Problem::with("`{}` is set by the server", &[&shown]);
        return Some(match name.text.to_ascii_lowercase().as_str() {
            "content-type" => {
                problem.help("the media type stands with the content: `#[body(\"text/html\")]`")
            }
            _ => problem.help("leave it out"),
        });
    }
    if is_field_name(&name.text) {
        return None;
    }
    let problem = Problem::with("`{}` is no name of a header field", &[&shown]);
    let mut meant = name.text.trim_matches([' ', ':']).replace([' ', '_'], "-");
    meant.retain(|c| c != ':');
    Some(if is_field_name(&meant) {
        problem.help_with("did you mean `{}`?", &[&meant])
    } else {
        problem.help("a name is letters, digits and `-`, such as `Retry-After`")
    })
}

/// What is wrong with a value: control bytes, which would end the field or be lost.
pub(super) fn value_fault(value: &Text) -> Option<Problem> {
    let bad = value.text.chars().find(|c| c.is_ascii_control() && *c != '\t')?;
    let what = match bad {
        '\r' | '\n' => "the value has a line break, which would end the field".to_owned(),
        bad => format!("the value holds the character U+{:04X}", u32::from(bad)),
    };
    Some(Problem::new(what).help("leave it out: a field is one line"))
}

/// The first character that no URI has ([RFC 3986, Section 2](https://www.rfc-editor.org/rfc/rfc3986.html#section-2)).
pub(super) fn uri_fault(uri: &Text) -> Option<Problem> {
    let is_in_uri = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    let bad = uri.text.chars().find(|c| !is_in_uri(*c))?;
    let bad =
        if bad == ' ' { "a space".to_owned() } else { format!("`{}`", quoted(&bad.to_string())) };
    let problem = Problem::with("`{}` is no URI: it holds {}", &[&quoted(&uri.text), &bad]);
    Some(problem.help("percent-encode it: a space is `%20`"))
}
