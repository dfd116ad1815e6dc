//! Texts: of any kind, and such that are nearly a spec.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::BTreeSet;

/// The file of the built-in registry.
pub(super) const BUILT_IN: &str = include_str!("../../../../codes.toml");

/// Specs that are right, and have a bit of everything.
const RIGHT: [&str; 3] = [
    r#"[registry]
title = "Odd codes"
updated = 2026-10-05
[classes]
2xx = { name = "Successful", summary = "It went well." }
4xx = { name = "Client Error" }
[sets]
cacheable = { codes = [200, "4xx"], reference = "RFC 9110, Section 15.1" }
lost = { codes = ["cacheable", 410] }
[200]
phrase = "OK"
[404]
phrase = "Not Found"
summary = "It is not there."
reference = "https://example.com/404"
[410]
phrase = "Gone"
former = ["Away", "No Longer Here"]
requires = ["Retry-After"]
state = "deprecated"
[425]
phrase = "Early"
state = "temporary"
expires = 2026-11-13
[vendor.acme.499]
phrase = "Gone Fishing"
"#,
    r#"[registry]
extends = ["http", "nginx"]
without = [305, "1xx"]
temporary = true
[classes]
6xx = { name = "Local" }
[sets]
mine = { codes = [600, "transient", "6xx"] }
transient = { codes = [503], replace = true }
[600]
phrase = "Six Hundred"
[404]
phrase = "Nothing Here"
replace = true
"#,
    "[registry]\nextends = \"a.toml\"\nonly = [404, \"odd\"]\n[405]\nphrase = \"Not Like This\"\nreplace = true\n",
];

/// What is put into a text to see what becomes of it.
const WORDS: &str = r#"
    [ ] { } " ' """ ''' = , . # \ \u{41} \u0041 é 未 - _ : ; // “
    404 499 600 0404 0x194 4_04 99999 4xx 6xx 4XX 1x 0xx
    phrase name summary reference state expires former requires true 2026-10-05 2026-13-45 12:00 1.5 inf all empty
    "All" "Self" "" "é" "A" "ALL" "Code499" "client_error" "Lost" "4xx" "404" "temporary" "{}*/[x]<b>|`"
    [404] [404.phrase] [[404]] [registry] [classes] [sets]
"#;

const LINES: [&str; 25] = [
    "\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "\0",
    "\u{202E}",
    "\u{FEFF}",
    "\"Not Found\"",
    "\"Class 4\"",
    "\"RFC 9110\"",
    "[499]\nphrase = \"X\"\n",
    "[vendor.nginx.499]\n",
    "[vendor.b.498]\nphrase = \"Y\"\n",
    "replace = true\n",
    "extends = \"http\"\n",
    "extends = [\"http\", \"nginx\"]\n",
    "only = [404, \"2xx\"]\n",
    "without = [404]\n",
    "codes = [\"lost\", \"mine\"]",
    "lost = { codes = [404] }\n",
    "mine = { codes = [\"mine\"] }\n",
    "name = \"NotFound\"\n",
    "4xx = { name = \"Client Error\" }\n",
    "6xx = { name = \"Lost\" }\n",
];

/// A change of a text: where, how many bytes go, and what comes in.
pub(super) type Edit = (Index, usize, &'static str);

pub(super) fn edits(most: usize) -> impl Strategy<Value = Vec<Edit>> {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let piece = prop_oneof![3 => select(words), 1 => select(LINES.to_vec())];
    prop::collection::vec((any::<Index>(), 0..8usize, piece), 1..=most)
}

pub(super) fn edited(text: &str, edits: &[Edit]) -> String {
    let mut text = text.to_owned();
    for (at, gone, piece) in edits {
        let at = text.floor_char_boundary(at.index(text.len() + 1));
        let end = text.floor_char_boundary(text.len().min(at + gone)).max(at);
        text.replace_range(at..end, piece);
    }
    text
}

pub(super) fn mutated() -> impl Strategy<Value = String> {
    (select(RIGHT.to_vec()), edits(4)).prop_map(|(text, edits)| edited(text, &edits))
}

/// A right spec with a letter that is missing, one too many, or another.
pub(super) fn misspelled() -> impl Strategy<Value = String> {
    (select(RIGHT.to_vec()), any::<Index>(), 0..3usize, "[a-z_]").prop_map(
        |(text, at, kind, letter)| {
            let letters: Vec<usize> =
                text.match_indices(|c: char| c.is_ascii_lowercase()).map(|(at, _)| at).collect();
            let at = letters[at.index(letters.len())];
            let comes = if kind == 0 { "" } else { &letter };
            let mut text = text.to_owned();
            text.replace_range(at..at + usize::from(kind != 1), comes);
            text
        },
    )
}

pub(super) fn anything() -> impl Strategy<Value = String> {
    let words: Vec<&str> = WORDS.split_whitespace().chain(LINES).collect();
    let pieces = prop::collection::vec(select(words), 0..40);
    prop_oneof![6 => mutated(), 3 => pieces.prop_map(|pieces| pieces.concat()), 1 => any::<String>()]
}

/// Lines that are TOML, in any order and number: what rows make of each other.
pub(super) fn lines() -> impl Strategy<Value = String> {
    let class =
        (1..10u8, select(vec!["Odd", "Even", "Web DAV", "WebDAV", "All", "", "Größe", "Class 4"]))
            .prop_map(|(digit, name)| format!("classes.{digit}xx.name = \"{name}\"\n"));
    let phrases = "Gone|NotFound|Not Found|All|Self||Größe|Code 404|OK|A|Web DAV";
    let phrase = select(phrases.split('|').collect::<Vec<_>>());
    let code = (select(vec![99, 200, 404, 405, 410, 499, 600, 1000]), phrase)
        .prop_map(|(code, phrase)| format!("{code}.phrase = \"{phrase}\"\n"));
    let key = select(vec![
        "name = \"NotFound\"",
        "name = \"Gone\"",
        "replace = true",
        "state = \"temporary\"",
        "state = \"unused\"",
    ]);
    let more = (select(vec![200, 404, 405, 410, 499]), key)
        .prop_map(|(code, key)| format!("{code}.{key}\n"));
    let members = "404|499|600|\"4xx\"|\"6xx\"|\"a\"|\"b\"|\"odd\"|\"cacheable\"|104";
    let member = select(members.split('|').collect::<Vec<_>>());
    let set = (
        select(vec!["a", "b", "odd", "web_dav", "all", "cacheable"]),
        prop::collection::vec(member.clone(), 0..4),
    )
        .prop_map(|(key, members)| format!("sets.{key}.codes = [{}]\n", members.join(", ")));
    let header = prop_oneof![
        select(vec![
            "extends = \"http\"",
            "extends = [\"nginx\", \"http\"]",
            "extends = \"a.toml\"",
            "temporary = true"
        ])
        .prop_map(|line| format!("registry.{line}\n")),
        (select(vec!["only", "without"]), prop::collection::vec(member, 0..4))
            .prop_map(|(key, members)| format!("registry.{key} = [{}]\n", members.join(", "))),
    ];
    let vendor =
        select(vec!["vendor.nginx.499.phrase = \"Odd\"\n", "vendor.acme.460.phrase = \"Gone\"\n"])
            .prop_map(str::to_owned);
    let line = prop_oneof![3 => class, 4 => code, 2 => more, 3 => set, 3 => header, 1 => vendor];
    prop::collection::vec(line, 1..14).prop_map(|lines| {
        let mut seen = BTreeSet::new();
        let key = |line: &str| line.split_once(" = ").map(|(key, _)| key.to_owned());
        lines.into_iter().filter(|line| seen.insert(key(line))).collect()
    })
}
