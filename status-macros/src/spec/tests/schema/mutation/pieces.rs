//! Keys and values that stand well in some places of a spec and badly in others.

use serde_json::{Value, from_str};

const KEYS: &str = "
    registry classes sets vendor phrase phrse name summary reference state expires former requires suggests replace
    title source updated extends only without temporary codes code Phrase 404 499 0404 0 65535 65536 99 4.04 -1 4xx 6xx
    4XX 0xx 40x 1x 4xxx 4xxxx x cacheable web_dav a__b a_ _a All all empty range http nginx type é
    a234567890123456789012345678901234567890123456789012345678901234
    a2345678901234567890123456789012345678901234567890123456789012345
";

/// A line a value, as JSON.
const VALUES: &str = r#"
    ""
    " "
    " a"
    "a "
    "a\tb"
    "a\nb"
    "a\u0000"
    "a\u000bb"
    "a\u007f"
    "a\u0085b"
    "a\u00a0b"
    "\u2028"
    "a\u202eb"
    "a\ufeff"
    "a\udb40\udc41"
    "\ud83d\ude00"
    "Größe"
    "Not Found"
    "NotFound"
    "notFound"
    "Client Error"
    "Name 2"
    "3D Only"
    "I'm"
    "I\u2019m"
    "---"
    "a*b"
    "Self"
    "self"
    "All"
    "ALL"
    "all"
    "Empty"
    "404"
    "0404"
    "4xx"
    "4XX"
    "0xx"
    "transient"
    "Not-A-Set"
    "temporary"
    "unused"
    "obsolet"
    "http"
    "RFC 9110"
    "RFC 9110, Section 15.5.5"
    "RFC 9110, Appendix B.3"
    "RFC 9110, Section 15..5"
    "RFC 0911"
    "RFC9110"
    "https://example.com/a?b=c#d"
    "http://a"
    "https://"
    "https://a b"
    "ftp://a.b"
    "2026-10-05"
    "2026-10-05T12:00:00"
    "2026-13-45"
    "12:00:00"
    "Retry-After"
    "Retry After"
    404
    0
    -1
    65535
    65536
    1.5
    true
    false
    []
    [404, "5xx"]
    [404, 404]
    ["Gone", "Away"]
    ["Gone", "Gone"]
    ["a\u202eb"]
    [" a"]
    ["a", 1]
    [[]]
    {}
    { "phrase": "Gone" }
    { "phrase": "Gone", "name": "Self" }
    { "name": "Odd" }
    { "codes": [404] }
    { "499": { "phrase": "Gone" } }
"#;

pub(super) fn keys() -> Vec<&'static str> {
    KEYS.split_whitespace().collect()
}

pub(super) fn values() -> Vec<Value> {
    let lines = VALUES.lines().filter(|line| !line.trim().is_empty());
    let mut values: Vec<Value> = lines.map(|line| from_str(line).expect("JSON")).collect();
    let url = |length: usize| format!("https://{}", "a".repeat(length - 8));
    let long =
        ["A".repeat(64), "A".repeat(65), "Ab ".repeat(33), "A".repeat(129), url(400), url(401)];
    values.extend(long.map(Value::from));
    values
}
