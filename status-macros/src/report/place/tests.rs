use super::*;
use crate::report::visible::quoted;

fn place(text: &str, mark: &str) -> Place {
    let (source, _) = Source::new("codes.toml", text.as_bytes());
    let start = source.text().find(mark).unwrap();
    Place::new(&source, start..start + mark.len())
}

/// The line and the carets without the place above them.
fn excerpt(text: &str, mark: &str, label: &str) -> String {
    let excerpt = place(text, mark).excerpt(label);
    excerpt.lines().skip(2).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_place_is_cited_as_rustc_does() {
    let text = format!("{}name = \"NotFound\"\n", "\n".repeat(11));
    assert_eq!(
        place(&text, "\"NotFound\"").excerpt("already used"),
        "  --> codes.toml:12:8
   |
12 | name = \"NotFound\"
   |        ^^^^^^^^^^ already used"
    );
}

#[test]
fn columns_count_characters_and_ignore_bom_and_carriage_returns() {
    let here = place("\u{FEFF}# é\r\né = 1\r\n", "1");
    assert_eq!(here.to_string(), "codes.toml:2:5");
    assert_eq!(here.excerpt(""), " --> codes.toml:2:5\n  |\n2 | é = 1\n  |     ^");
}

#[test]
fn tabs_controls_and_bidi_do_not_reach_the_terminal() {
    assert_eq!(
        excerpt("\tphrase\t= \"a\u{1B}\u{202E}b\" # é", "b", ""),
        "1 |  phrase = \"a\u{FFFD}\u{FFFD}b\" # é\n  |               ^"
    );
}

#[test]
fn carets_stand_below_wide_and_combining_characters() {
    assert_eq!(
        excerpt("s = \"未找到\", b = 1", "b", "here"),
        "1 | s = \"未找到\", b = 1\n  |               ^ here"
    );
    assert_eq!(excerpt("s = \"未找到\"", "未找到", ""), "1 | s = \"未找到\"\n  |      ^^^^^^");
    assert_eq!(
        excerpt("s = \"e\u{301}\", b = 1", "b", ""),
        "1 | s = \"e\u{301}\", b = 1\n  |          ^"
    );
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = format!("{} here {}", "a".repeat(500), "b".repeat(500));
    assert_eq!(
        excerpt(&text, "here", "this"),
        "1 | ...aaaaaaaaaaaaaaaaaa here bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb...
  |                       ^^^^ this"
    );
    let all = "x".repeat(1000);
    assert_eq!(
        excerpt(&all, &all, ""),
        format!("1 | {}...\n  | {}", "x".repeat(76), "^".repeat(76))
    );
    let text = format!("{}end", "x".repeat(997));
    assert_eq!(
        excerpt(&text, "end", ""),
        format!("1 | ...{}end\n  | {}^^^", "x".repeat(73), " ".repeat(76))
    );
}

#[test]
fn a_label_that_does_not_fit_stands_below() {
    let text = format!("{} here", "a".repeat(60));
    assert_eq!(
        excerpt(&text, "here", "and this is what is wrong with it"),
        format!(
            "1 | {text}\n  | {}^^^^\n  | {}and this is what is wrong with it",
            " ".repeat(61),
            " ".repeat(43)
        )
    );
}

#[test]
fn no_line_is_longer_than_a_hundred_columns() {
    for (before, marked, after) in
        [(0, 1, 0), (76, 1, 0), (90, 90, 90), (40, 36, 0), (40, 37, 0), (0, 90, 0)]
    {
        let text = format!("{}{}{}", "a".repeat(before), "m".repeat(marked), "z".repeat(after));
        let shown =
            place(&text, &"m".repeat(marked)).excerpt("a label of some forty characters, no less");
        for line in shown.lines() {
            // rustc indents by the width of `error: `.
            assert!(line.chars().count() + 7 <= 100, "{shown}");
        }
        let lines: Vec<_> = shown.lines().collect();
        assert_eq!(lines[2].find('m'), lines[3].find('^'), "{shown}");
    }
}

#[test]
fn a_text_of_several_lines_is_marked_in_its_first() {
    assert_eq!(
        excerpt("a = \"\"\"b\r\nc\"\"\"\r\n", "\"\"\"b\r\nc\"\"\"", ""),
        "1 | a = \"\"\"b\n  |     ^^^^"
    );
}

#[test]
fn the_end_of_a_text_is_behind_its_last_character() {
    for (text, end) in [("", "1:1"), ("\n\n", "1:1"), ("a", "1:2"), ("a\né \r\n\n", "2:2")] {
        let (source, _) = Source::new("spec", text.as_bytes());
        assert_eq!(Place::end(&source).to_string(), format!("spec:{end}"), "{text:?}");
    }
}

#[test]
fn a_name_is_cited_whole_and_on_one_line() {
    let name = "a/".repeat(50) + "b\n\u{202E}.toml";
    let (source, _) = Source::new(&name, b"");
    let cited = Place::end(&source).to_string();
    assert_eq!(cited, "a/".repeat(50) + "b\\u{a}\\u{202e}.toml:1:1");
}

#[test]
fn a_range_outside_of_the_text_has_a_place_inside() {
    let (source, _) = Source::new("spec", "é\n".as_bytes());
    assert_eq!(Place::new(&source, 1..2).to_string(), "spec:1:1");
    assert_eq!(Place::new(&source, 99..200).to_string(), "spec:2:1");
    assert_eq!(Place::new(&source, 99..200).text(), "");
    assert!(Place::new(&source, 1..2).excerpt("").ends_with("1 | é\n  | ^"));
}

#[test]
fn the_first_byte_that_is_not_utf8_is_found() {
    for (bytes, at) in [
        (&b"a = 1\nb = \"\xFF\"\n"[..], "2:6"),
        (b"\xEF\xBB\xBF\xC3\xA9\xFF", "1:2"),
        (b"\xFF\xFEa\0", "1:1"),
        (b"a\xE2\x82", "1:2"),
    ] {
        let (source, broken) = Source::new("codes.toml", bytes);
        assert_eq!(Place::new(&source, broken.unwrap()).to_string(), format!("codes.toml:{at}"));
    }
    assert_eq!(Source::new("", "é".as_bytes()).1, None);
}

#[test]
fn a_foreign_text_is_quoted_on_one_line() {
    for (text, shown) in [
        ("", "\"\""),
        ("a \"b\" \\ é", "a \"b\" \\ é"),
        ("a\nb\0", "a\\u{a}b\\u{0}"),
        ("\u{202E}", "\\u{202e}"),
    ] {
        assert_eq!(quoted(text), shown);
    }
    assert_eq!(quoted(&"é".repeat(56)), "é".repeat(56));
    assert_eq!(quoted(&"é".repeat(57)), format!("{}...", "é".repeat(53)));
    assert_eq!(quoted(&"\u{202E}".repeat(57)).chars().count(), 56);
}
