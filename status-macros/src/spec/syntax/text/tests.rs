//! Texts that are no TOML, and what is said of them in our words.

use super::*;
use crate::report::cases;
use crate::spec::syntax::not_utf8;
use snapbox::{IntoData, assert_data_eq, str};
use std::ops::Range;

/// What is said of a text that may be no TOML.
fn said(text: &str) -> Option<String> {
    let (source, _) = Source::new("codes.toml", text.as_bytes());
    parse(&source).1.map(|problem| problem.to_string())
}

#[test]
fn messages() {
    cases::check("src/spec/syntax/text/tests", |specs| {
        let [text] = specs else { panic!("one spec, not {}", specs.len()) };
        said(text).into_iter().collect()
    });
}

#[test]
fn a_slip_at_the_end_is_behind_the_last_character() {
    let place = |text| said(text).and_then(|said| said.lines().nth(1).map(str::to_owned));
    assert_eq!(place("[404]\nphrase").as_deref(), Some(" --> codes.toml:2:1"));
    assert_eq!(place("[404]\nphrase = \"a\" \"b").as_deref(), Some(" --> codes.toml:2:14"));
    assert_eq!(place("[404]\nphrase = 4.\n\n\n").as_deref(), Some(" --> codes.toml:2:10"));
    assert_eq!(place("\"\\").as_deref(), Some(" --> codes.toml:1:1"));
    assert_eq!(place("\u{FEFF}a = 1 \r").as_deref(), Some(" --> codes.toml:1:6"));
}

#[test]
fn a_spec_is_utf8_and_no_larger_than_a_mebibyte() {
    assert_eq!(said(&"#".repeat(LARGEST)), None);
    let large = said(&"#".repeat(LARGEST + 1)).unwrap();
    let (source, broken) = Source::new("codes.toml", b"[404]\nphrase = \"F\xFCr\"\n");
    let latin = not_utf8(&source, broken.unwrap());
    assert_data_eq!(
        format!("{large}\n\n{latin}"),
        str![[r#"
`codes.toml` is too large for a spec
  = help: a spec has at most 1 MiB

`codes.toml` is not UTF-8
 --> codes.toml:2:12
  |
2 | phrase = "F�r"
  |            ^ the first byte that is not
  = help: save the file as UTF-8
"#]]
        .raw()
    );
}

#[test]
fn what_is_toml_has_no_problem() {
    for text in [
        "",
        "# nothing\r\n",
        "\u{FEFF}[404]\r\nphrase = \"é\" # é\r\n",
        "a = [1, 2,\n]\nb = { c = 1, }\n'd e'.f = \"\"\"\n\"\"\"",
        "a = '''\r\n'''\r\nb = \"\\u00e9 \\\\ \\\"\"\r\n",
    ] {
        assert_eq!(said(text), None, "{text}");
    }
}

/// The parser may say something new in its next version.
#[test]
fn words_that_nobody_knows_are_about_a_value_or_about_anything() {
    let told = |text: &str, range: Range<usize>| {
        let (source, _) = Source::new("codes.toml", text.as_bytes());
        let problem = Slip::new(&source, range).in_our_words("quux", &DeTable::new());
        problem.to_string().lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(told("a = Not Found\n", 8..9), "`Not Found` has no quotes");
    assert_eq!(told("a\n", 0..1), "this is not TOML");
    assert_eq!(told("é", 1..9), "this is not TOML");
    assert_eq!(told("", 7..9), "this is not TOML");
}
