//! What is known of the names of header fields. All names are compared without case.

/// Fields that the server or the content decides on; a second source of them breaks the framing of the message, or what
/// it says of its content (RFC 9110, Sections 8 and 10.1.4; RFC 9112, Sections 6 and 9.6).
const FRAMING: [&str; 8] = [
    "content-type",
    "content-length",
    "content-encoding",
    "transfer-encoding",
    "trailer",
    "te",
    "keep-alive",
    "proxy-connection",
];

/// Fields that may stand in several lines, each with a whole value: those whose values have commas of their own, and lists
/// that several layers add to.
const REPEATED: [&str; 7] = [
    "set-cookie",
    "www-authenticate",
    "proxy-authenticate",
    "link",
    "vary",
    "cache-control",
    "warning",
];

/// Fields whose value is a URI reference (RFC 9110, Sections 8.7 and 10.2.2).
const URI: [&str; 2] = ["location", "content-location"];

/// Whether a response may send the field: its name is a token (RFC 9110, Section 5.6.2), and nobody else decides on it.
pub(crate) fn is_sent(name: &str) -> bool {
    let is_token = !name.is_empty() && name.bytes().all(|byte| IN_TOKEN[usize::from(byte)]);
    is_token && !is_in(&FRAMING, name)
}

/// Whether each value is a line of its own.
pub(crate) fn is_repeated(name: &str) -> bool {
    is_in(&REPEATED, name)
}

/// Whether the value is a URI reference.
pub(crate) fn is_uri(name: &str) -> bool {
    is_in(&URI, name)
}

fn is_in(names: &[&str], name: &str) -> bool {
    names.iter().any(|other| name.eq_ignore_ascii_case(other))
}

/// Whether a byte may stand in a token.
const IN_TOKEN: [bool; 256] = {
    let mut table = [false; 256];
    let bytes = b"!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut at = 0;
    while at < bytes.len() {
        table[bytes[at] as usize] = true;
        at += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::{is_repeated, is_sent, is_uri};

    #[test]
    fn names_are_tokens_and_none_of_the_framing() {
        for name in ["Retry-After", "retry-after", "ETag", "!#$%&'*+-.^_`|~09"] {
            assert!(is_sent(name), "{name}");
        }
        for name in ["", "Retry After", "Allow:", "X\r\nY", "é", "Content-Length", "TE", "trailer"]
        {
            assert!(!is_sent(name), "{name}");
        }
    }

    #[test]
    fn case_does_not_matter() {
        assert!(is_repeated("Set-Cookie") && is_repeated("VARY") && !is_repeated("Allow"));
        assert!(is_uri("Location") && is_uri("content-location") && !is_uri("Link"));
    }
}
