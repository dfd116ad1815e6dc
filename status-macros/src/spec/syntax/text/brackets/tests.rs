use super::walk::string;
use super::*;

fn open(text: &str) -> Option<usize> {
    Brackets::of(text).open
}

fn too_deep(text: &str) -> Option<usize> {
    Brackets::of(text).too_deep
}

#[test]
fn brackets_of_values_open_and_close() {
    assert_eq!(open("a = [1, 2"), Some(4));
    assert_eq!(open("a = [1, { b = [2]"), Some(8));
    assert_eq!(open("a = [1,\n2]\n"), None);
    assert_eq!(open("a = [1}\n"), Some(4), "a wrong bracket closes nothing");
    assert_eq!(open("a = { b = 1 ]"), Some(4));
    assert_eq!(open("[a\nb = 1\n[c"), None, "a header ends with its line");
    assert_eq!(open("a = 1 [[["), None, "what follows a value is no value");
    assert_eq!(open("a = \"[\"\nb = '['\nc = \"\"\"\n[\"\"\"\n# ["), None);
    assert_eq!(open("a'b = [1\nc = ']'"), Some(6), "a quote inside of a word begins no string");
    assert_eq!(open("a = ][\nb = , ["), None, "nor is what follows a stray bracket or comma");
    assert_eq!(open("# a\rb = [1"), Some(8), "a carriage return ends a line");
    assert_eq!(open("a = 1\r\nb = [1\r\n"), Some(11));
}

#[test]
fn a_string_that_is_not_closed_is_found() {
    assert_eq!(Brackets::of("a = \"bc").string, Some(4));
    assert_eq!(Brackets::of("a = \"b\\\"c").string, Some(4));
    assert_eq!(Brackets::of("a = '''\nb\n").string, Some(4));
    assert_eq!(Brackets::of("a = 'b\\' ").string, None);
    assert_eq!(Brackets::of("a = \"b\nc").string, None);
    assert_eq!(Brackets::of("a = \"\"\"\"\"\"b").string, None);
}

#[test]
fn a_string_may_end_with_quotes() {
    for text in
        ["\"\"\"a\"\"\"\"\"", "'''a'''''", "\"\"\"\"\"\"", "''", "\"\\\\\"", "'a\n", "\"a\\\n"]
    {
        let quote = text.as_bytes()[0];
        assert_eq!(string(text.as_bytes(), quote), text.trim_end().len(), "{text}");
    }
}

#[test]
fn values_nest_so_deep_and_no_deeper() {
    let nested = |depth: usize| format!("a = {}", "[".repeat(depth));
    assert_eq!(too_deep(&nested(DEEPEST)), None);
    assert_eq!(too_deep(&nested(DEEPEST + 1)), Some(4 + DEEPEST));
    let tables = |depth: usize| format!("a = {}", "{a=".repeat(depth));
    assert_eq!(too_deep(&tables(DEEPEST)), None);
    assert_eq!(too_deep(&tables(DEEPEST + 1)), Some(4 + 3 * DEEPEST));
    assert_eq!(too_deep(&format!("a = {}{{b={}", "[".repeat(20), "[".repeat(20))), Some(38));
}

#[test]
fn keys_and_headers_have_so_many_dots_and_no_more() {
    for (before, behind) in
        [("", " = 1"), ("[", "]"), ("[[", "]]"), ("a = { ", " = 1 }"), ("a = {b=1 \"\"", "")]
    {
        let dotted = |dots: usize| format!("{before}{}{behind}\n", ".a".repeat(dots));
        let depth = usize::from(before.contains('{'));
        assert_eq!(too_deep(&dotted(DEEPEST - depth)), None, "{before}");
        assert_eq!(
            too_deep(&dotted(DEEPEST - depth + 1)),
            Some(before.len() + 2 * (DEEPEST - depth)),
            "{before}"
        );
    }
}

#[test]
fn dots_and_brackets_add_up() {
    let key = "a.a.a.a";
    assert!(too_deep(&format!("{key} = {}", format!("{{ {key} = ").repeat(7))).is_none());
    assert!(too_deep(&format!("{key} = {}", format!("{{ {key} = ").repeat(9))).is_some());
    assert!(
        too_deep(&format!(
            "[{}]\n{} = {}",
            ["a"; 11].join("."),
            ["a"; 11].join("."),
            "[".repeat(12)
        ))
        .is_none()
    );
    assert!(
        too_deep(&format!(
            "[{}]\n{} = {}",
            ["a"; 11].join("."),
            ["a"; 11].join("."),
            "[".repeat(13)
        ))
        .is_some()
    );
}

#[test]
fn a_header_counts_even_if_it_is_not_closed() {
    let key = ["a"; 20].join(".");
    assert!(too_deep(&format!("[{key}\n{key} = 1\n")).is_some());
    assert!(too_deep(&format!("[{key}]\n{key} = 1\n")).is_some());
    assert!(too_deep(&format!("[{key}]\n[b]\n{key} = 1\n")).is_none());
}

#[test]
fn breadth_is_not_depth() {
    assert_eq!(too_deep(&"[a.b.c]\nd.e = [[1.5], {f.g = 1.5, h.i = 2.5}]\n".repeat(100)), None);
    assert_eq!(too_deep(&format!("a = [{}]", "1.5, [], ".repeat(100))), None);
    assert_eq!(too_deep(&"[a\n".repeat(100)), None, "headers that are not closed");
    assert_eq!(
        too_deep(&format!("{}\n", "[".repeat(100))),
        None,
        "a header has one bracket or two"
    );
    assert_eq!(too_deep(&format!("# {}\na = '{}'", "[".repeat(100), "[".repeat(100))), None);
}
