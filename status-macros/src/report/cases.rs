//! For tests: texts, and what is said of them.

/// Checks what `said` makes of each text. A line `===` stands between two cases, a line `---` between a text and its
/// messages. A picture of a control character in a text (U+2400 and following) is that character.
pub(crate) fn check(cases: &str, said: impl Fn(&str) -> String) {
    for case in cases.trim_matches('\n').split("\n===\n") {
        let (text, expected) = case.rsplit_once("\n---\n").expect("a text, `---` and its messages");
        let found = said(&format!("{}\n", text.chars().map(control).collect::<String>()));
        assert!(found == expected, "of\n\n{text}\n\nis said\n\n{found}\n\nand not\n\n{expected}\n");
    }
}

/// Messages as a case has them.
pub(crate) fn joined(messages: &[String]) -> String {
    if messages.is_empty() { "fine".to_owned() } else { messages.join("\n\n") }
}

fn control(c: char) -> char {
    match c {
        '\u{2421}' => '\u{7F}',
        '\u{2400}'..='\u{241F}' => char::from_u32(u32::from(c) - 0x2400).unwrap_or(c),
        c => c,
    }
}
