//! Specs that nobody writes: each is read in no time, with a message or without one.

use super::build;
use crate::report::problems::Problems;
use std::time::{Duration, Instant};

/// Ten times what is promised of a debug build, for machines that are busy: what is quadratic takes minutes.
const LONGEST: Duration = Duration::from_secs(20);

const HTTP: &str = "[registry]\nextends = \"http\"\n";

/// How many messages there are, and how the first begins.
fn said(text: &str) -> (usize, String) {
    let start = Instant::now();
    let mut problems = Problems::default();
    build("codes.toml", text, &[], &mut problems);
    let messages = problems.render();
    let took = start.elapsed();
    assert!(took < LONGEST, "{took:?} for {}", text.chars().take(80).collect::<String>());
    let first = messages.first().and_then(|message| message.lines().next());
    (messages.len(), first.unwrap_or("fine").to_owned())
}

fn one(text: &str, message: &str) {
    assert_eq!(said(text), (1, message.to_owned()));
}

fn many(text: &str, message: &str) {
    assert_eq!(said(text), (21, message.to_owned()));
}

fn fine(text: &str) {
    assert_eq!(said(text), (0, "fine".to_owned()));
}

/// As much as a spec may be.
fn filled(piece: &str) -> String {
    piece.repeat(((1 << 20) - 100) / piece.len())
}

/// A quarter of that, where all pieces cost the same.
fn quarter(piece: &str) -> String {
    piece.repeat((1 << 18) / piece.len())
}

fn each(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect()
}

/// All classes of four digits, and so many codes.
fn rows(count: usize, body: &str) -> String {
    let classes = each(9, |at| format!("{}xxx = {{ name = \"Kind {}\" }}\n", at + 1, at + 1));
    let codes =
        each(count, |at| format!("[{}]\n{}\n", 1000 + at, body.replace('#', &at.to_string())));
    format!("[classes]\n{classes}{codes}")
}

#[test]
fn nesting() {
    for text in [
        format!("a = {}", "[".repeat(100_000)),
        format!("a = {}", "{a=".repeat(100_000)),
        format!("a = {}", "[{a=[}".repeat(100_000)),
        format!("a{} = 1", ".a".repeat(100_000)),
        format!("[a{}]", ".a".repeat(100_000)),
        format!("a = {{ b = 1 \"\"{} = 2 }}", ".a".repeat(100_000)),
        ".".repeat(100_000),
        filled("a=[\n"),
    ] {
        one(&text, "this spec nests too deep");
    }
    one(&"[".repeat(100_000), "a header has no name");
    one(&filled("[a\n"), "a header is not closed");
}

#[test]
fn ten_thousand_rows() {
    fine(&rows(9000, "phrase = \"Row #\""));
    fine(&rows(9000, "phrase = \"Row #\"\nformer = [\"Former #\"]\nstate = \"unused\""));
}

#[test]
fn ten_thousand_rows_with_errors() {
    many(&rows(9000, "phrase = \"Row\""), "duplicate name `Row`");
    many(&rows(9000, "phrse = 1\ncolour = 2"), "unknown key `phrse` of a code");
    many(&rows(9000, "phrase = 1\nname = 2\nstate = 3\nformer = 4"), "`phrase` takes a string");
}

#[test]
fn rows_outside_of_every_class() {
    let rows = each(30_000, |at| format!("[{}]\nphrase = \"Row {at}\"\n", 10_000 + at));
    many(&format!("{HTTP}{rows}"), "code `10000` has 5 digits");
    one(&rows, "this registry has codes and no classes");
}

#[test]
fn chains_and_circles_of_sets() {
    let chain = |last: &str| {
        let links = each(5000, |at| format!("s{at:04} = {{ codes = [\"s{:04}\"] }}\n", at + 1));
        format!("{HTTP}[sets]\n{links}s5000 = {{ codes = [{last}] }}\n")
    };
    fine(&chain("404"));
    one(&chain("\"s0000\""), "set `s5000` contains itself");
    many(
        &chain("404").replace("codes = [\"s", "codes = [\"t"),
        "`t0001` is not a set of this registry",
    );
    let backwards =
        each(5000, |at| format!("s{:04} = {{ codes = [\"s{:04}\"] }}\n", 5000 - at, 4999 - at));
    fine(&format!("{HTTP}[sets]\n{backwards}s0000 = {{ codes = [404] }}\n"));
}

/// Each names the next one and, in a circle, the first.
#[test]
fn sets_in_circles() {
    let sets = each(28_000, |at| format!("s{at:05}.codes=['s{:05}','s00000']\n", at + 1));
    many(&format!("{HTTP}[sets]\n{sets}"), "set `s00000` contains itself");
}

/// Each set that a name may have meant leads to the one that names it.
#[test]
fn slips_in_circles() {
    let sets =
        each(20_000, |at| format!("s{at:05}.codes=['s{:05}','t{at:05}']\n", (at + 1) % 20_000));
    many(&format!("{HTTP}[sets]\n{sets}"), "`t00000` is not a set of this registry");
}

#[test]
fn sets_of_everything() {
    let sets = each(10_000, |at| format!("s{at} = {{ codes = [\"1xxx\", \"2xxx\"] }}\n"));
    fine(&format!("{}[sets]\n{sets}", rows(2000, "phrase = \"Row #\"")));
}

#[test]
fn long_lists() {
    let numbers = each(60_000, |at| format!("{},", at + 1));
    many(&format!("{HTTP}only = [{numbers}]"), "`1` is not a code of this registry");
    let names = each(60_000, |at| format!("\"x{at}\","));
    many(&format!("{HTTP}only = [{names}]"), "`x0` is not a set of this registry");
    many(&format!("{HTTP}only = [{}]", quarter("404,")), "`404` stands twice in `only`");
    fine(&format!("{HTTP}[499]\nphrase = \"Odd\"\nformer = [{names}]"));
}

#[test]
fn unknown_keys_and_tables() {
    let keys = each(30_000, |at| format!("phrase{at} = 1\n"));
    many(&format!("{HTTP}[499]\nphrase = \"Odd\"\n{keys}"), "unknown key `phrase0` of a code");
    let tables = each(20_000, |at| format!("[table{at}]\n"));
    many(&format!("{HTTP}{tables}"), "unknown table `table0`");
    one(&tables, "this is not a spec of status codes");
    fine(&format!(
        "{HTTP}{}",
        each(20_000, |at| format!("[vendor.v{at}.499]\nphrase = \"Odd\"\n"))
    ));
}

#[test]
fn the_same_again_and_again() {
    one(&filled("[a]\n[a]\n"), "duplicate key `a`");
    one(&quarter("a = 1\n"), "duplicate key `a`");
    // And it has no phrase, and is in no class.
    assert_eq!(said(&quarter("[[404]]\n")), (3, "`404` takes a table".to_owned()));
}

#[test]
fn one_line() {
    one(&filled("a"), &format!("key `{}...` has no value", "a".repeat(53)));
    one(&quarter("é"), &format!("`{}...` is not a key", "é".repeat(53)));
    one(&format!("a = \"{}", filled("x")), "a string is not closed");
    one(
        &format!("a = {}", quarter("a . ")),
        &format!("`{}...` has no quotes", &"a . ".repeat(14)[..53]),
    );
    one(
        &format!("{HTTP}[499]\nphrase = \"{}\"", quarter("long ")),
        "the phrase begins or ends with white space",
    );
    one(
        &format!("{HTTP}only = [{}]", quarter("9")),
        &format!("`{}...` is too large for a status code", "9".repeat(53)),
    );
    one(
        &format!("a = {}404", quarter("-")),
        &format!("`{}...` is not how a number is written", "-".repeat(53)),
    );
}

#[test]
fn the_same_character() {
    one(&quarter("\0"), &format!("`{}\\u{{...` is not a key", "\\u{0}".repeat(10)));
    one(&quarter("\u{202E}"), &format!("`{}...` is not a key", &"\\u{202e}".repeat(9)[..53]));
    one(&quarter("["), "a header has no name");
    one(&quarter("{"), "this is not TOML");
    one(&quarter("="), "a key is missing");
    one(&quarter(","), "a key is missing");
    one(&quarter("\\"), &format!("`{}...` is not a key", "\\".repeat(53)));
    for blank in ["\n", " ", "\t", "\r\n", "#"] {
        one(&quarter(blank), "this registry has no code");
    }
}

#[test]
fn slips_by_the_thousand() {
    one(&filled("\r"), "the character U+000D has no place here");
    one(&quarter("a=\n"), "key `a` has no value");
    one(&format!("a = \"{}\"", quarter("\\u{41}")), "`\\u` is not an escape");
    one(&format!("a = [{}]", quarter("[] ")), "a comma is missing");
    one(&format!("a = [{}]", quarter("[],,")), "a comma is too much");
}
