//! What holds for any text at all. `PROPTEST_CASES` says how many texts each property sees.

use super::build;
use crate::name;
use crate::problem::Problems;
use crate::registry::Registry;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;

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

/// The parent of the last of them.
const FILES: [(&str, &str); 1] = [(
    "a.toml",
    "[registry]\nextends = \"http\"\n[sets]\nodd = { codes = [499, 200] }\n[499]\nphrase = \"Odd\"\n",
)];

/// What is put into a text to see what becomes of it.
const PIECES: [&str; 96] = [
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "=",
    ",",
    ".",
    "\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "#",
    "\\",
    "\\u{41}",
    "\\u0041",
    "\0",
    "é",
    "\u{202E}",
    "未",
    "\u{FEFF}",
    "-",
    "_",
    ":",
    ";",
    "//",
    "“",
    "404",
    "499",
    "600",
    "0404",
    "0x194",
    "4_04",
    "99999",
    "4xx",
    "6xx",
    "4XX",
    "1x",
    "0xx",
    "[404]\n",
    "[499]\nphrase = \"X\"\n",
    "[registry]\n",
    "[classes]\n",
    "[sets]\n",
    "[vendor.nginx.499]\n",
    "[vendor.b.498]\nphrase = \"Y\"\n",
    "phrase",
    "name",
    "summary",
    "reference",
    "state",
    "expires",
    "former",
    "requires",
    "replace = true\n",
    "extends = \"http\"\n",
    "extends = [\"http\", \"nginx\"]\n",
    "only = [404, \"2xx\"]\n",
    "without = [404]\n",
    "temporary = true\n",
    "codes = [\"lost\", \"mine\"]",
    "lost = { codes = [404] }\n",
    "mine = { codes = [\"mine\"] }\n",
    "true",
    "2026-10-05",
    "2026-13-45",
    "12:00",
    "1.5",
    "inf",
    "\"Not Found\"",
    "\"All\"",
    "\"Self\"",
    "\"\"",
    "\"é\"",
    "\"A\"",
    "\"ALL\"",
    "\"Code499\"",
    "\"Class 4\"",
    "\"client_error\"",
    "\"Lost\"",
    "\"4xx\"",
    "\"404\"",
    "\"RFC 9110\"",
    "\"temporary\"",
    "\"{}*/[x]<b>|`\"",
    "name = \"NotFound\"\n",
    "4xx = { name = \"Client Error\" }\n",
    "6xx = { name = \"Lost\" }\n",
    "all",
    "empty",
    "[404.phrase]\n",
    "[[404]]\n",
];

/// A change of a text: where, how many characters go, and what comes in.
type Edit = (prop::sample::Index, usize, &'static str);

fn edited(text: &str, edits: &[Edit]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (at, gone, piece) in edits {
        let at = at.index(chars.len() + 1);
        let end = (at + gone).min(chars.len());
        chars.splice(at..end, piece.chars());
    }
    chars.into_iter().collect()
}

fn mutated() -> impl Strategy<Value = String> {
    let edit = (any::<prop::sample::Index>(), 0..8usize, select(PIECES.to_vec()));
    (select(RIGHT.to_vec()), prop::collection::vec(edit, 1..5))
        .prop_map(|(text, edits)| edited(text, &edits))
}

fn anything() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(select(PIECES.to_vec()), 0..40);
    prop_oneof![6 => mutated(), 3 => pieces.prop_map(|pieces| pieces.concat()), 1 => any::<String>()]
}

/// Lines that are TOML, in any order and number: what rows make of each other.
fn lines() -> impl Strategy<Value = String> {
    let class =
        (1..10u8, select(vec!["Odd", "Even", "Web DAV", "WebDAV", "All", "", "Größe", "Class 4"]))
            .prop_map(|(digit, name)| format!("classes.{digit}xx.name = \"{name}\"\n"));
    let phrases = vec![
        "Not Found",
        "NotFound",
        "Gone",
        "All",
        "Self",
        "",
        "Größe",
        "Code 404",
        "OK",
        "A",
        "Web DAV",
    ];
    let code = (select(vec![99, 200, 404, 405, 410, 499, 600, 1000]), select(phrases))
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
    let member = select(vec![
        "404",
        "499",
        "600",
        "\"4xx\"",
        "\"6xx\"",
        "\"a\"",
        "\"b\"",
        "\"odd\"",
        "\"cacheable\"",
        "104",
    ]);
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

fn read(text: &str) -> (Registry, Problems) {
    let mut problems = Problems::default();
    let registry = build("codes.toml", text, &FILES, &mut problems);
    (registry, problems)
}

/// First lines and places: what of a message does not depend on the rest of its line.
fn gist(text: &str) -> Vec<String> {
    let messages = read(text).1.render();
    messages.iter().map(|message| message.lines().take(2).collect::<Vec<_>>().join("\n")).collect()
}

/// A message as every message is.
fn check_message(message: &str) -> Result<(), TestCaseError> {
    if message.starts_with("and ") {
        return Ok(());
    }
    let first = message.lines().next().unwrap_or_default();
    prop_assert!(!first.ends_with('.') && !first.starts_with(char::is_uppercase), "{}", message);
    prop_assert!(message.contains("--> ") && message.contains("= help: "), "{}", message);
    for line in message.lines() {
        prop_assert!(!line.contains(char::is_control), "{:?}", line);
        prop_assert!(!line.contains('^') || line.chars().count() + 7 <= 100, "{}", message);
    }
    Ok(())
}

/// Whatever is generated of a registry can be: names are names, and each is there once.
fn check_registry(registry: &Registry) -> Result<(), TestCaseError> {
    let mut constants = BTreeSet::from(["ALL".to_owned()]);
    for entry in &registry.codes {
        prop_assert!(name::is_variant(&entry.name), "{:?}", entry.name);
        prop_assert!(constants.insert(name::constant(&entry.name)), "{}", entry.name);
        prop_assert!(
            registry.classes.iter().any(|class| class.pattern.contains(entry.code)),
            "{}",
            entry.code
        );
    }
    let mut predicates = BTreeSet::from(["all".to_owned(), "empty".to_owned()]);
    for class in &registry.classes {
        prop_assert!(name::is_variant(&class.variant), "{:?}", class.variant);
        prop_assert!(predicates.insert(name::snake(&class.variant)), "{}", class.variant);
        prop_assert_eq!(class.pattern.width(), registry.width());
    }
    for set in &registry.sets {
        prop_assert!(name::is_key(&set.key) && predicates.insert(set.key.clone()), "{}", set.key);
        prop_assert!(set.codes.iter().all(|code| registry.get(*code).is_some()), "{}", set.key);
        prop_assert!(set.codes.is_sorted(), "{}", set.key);
    }
    prop_assert!(registry.codes.is_sorted_by_key(|entry| entry.code));
    prop_assert!(registry.temporary.iter().all(|entry| registry.get(entry.code).is_none()));
    Ok(())
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let (registry, problems) = read(text);
    let messages = problems.render();
    prop_assert!(messages.len() <= 21);
    prop_assert_eq!(&messages, &read(text).1.render(), "the same text says the same");
    let named = |name: &str| name == "codes.toml" || FILES.iter().any(|(file, _)| *file == name);
    for place in problems.places() {
        let lines = place.source.text().split('\n').collect::<Vec<_>>();
        let cited = place.to_string();
        let mut numbers = cited.rsplit(':').map(str::parse::<usize>);
        let (column, line) = (numbers.next().unwrap().unwrap(), numbers.next().unwrap().unwrap());
        prop_assert!(named(place.source.name()) && line <= lines.len(), "{}", cited);
        prop_assert!(column <= lines[line - 1].chars().count() + 1, "{}", cited);
    }
    for message in &messages {
        check_message(message)?;
    }
    check_registry(&registry)?;
    if problems.is_empty() {
        // Only a parent that is nowhere leaves a registry without a code unmentioned.
        prop_assert!(!registry.broken || text.contains("extends"));
        prop_assert!(!registry.codes.is_empty() || text.contains("extends"));
    } else {
        prop_assert!(registry.broken);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_makes_a_registry_and_says_what_is_wrong(text in anything()) {
        check(&text)?;
    }

    #[test]
    fn any_rows_make_a_registry_and_say_what_is_wrong(text in lines()) {
        check(&text)?;
    }

    #[test]
    fn line_breaks_marks_and_comments_change_nothing(text in prop_oneof![mutated(), lines()]) {
        let one_line_strings = !text.contains("\"\"\"") && !text.contains("'''");
        prop_assume!(one_line_strings && !text.contains(['\r', '\u{FEFF}']));
        let messages = read(&text).1.render();
        prop_assert_eq!(&read(&format!("\u{FEFF}{text}")).1.render(), &messages);
        prop_assert_eq!(&read(&text.replace('\n', "\r\n")).1.render(), &messages);
    }

    #[test]
    fn comments_change_nothing(text in lines()) {
        let commented: String = text.lines().flat_map(|line| [line, " # [404]\n"]).collect();
        let without_end = |mut gist: Vec<String>| {
            gist.retain(|gist| !gist.starts_with("this registry has no code"));
            gist
        };
        prop_assert_eq!(without_end(gist(&format!("{commented}# the end"))), without_end(gist(&text)));
    }

    #[test]
    fn rows_that_are_right_survive_one_that_is_not(
        codes in prop::collection::btree_set(400..500u16, 1..12),
        broken in select(vec![
            "[401\n", "[499]\nphrase = Gone\n", "[600]\nphrase = \"Beyond\"\n", "[0400]\nphrase = \"Zero\"\n",
            "[odd]\n", "[sets]\nodd = 1\n", "[x]\n[x]\n", "[registry]\ntitle = 1\n", "[498]\nphrase = \"\"\n",
            "[vendor.http.404]\n", "[sets]\nall = { codes = [1] }\n", "[497]\nphrase = \"Row 400\"\n",
        ]),
        at in any::<prop::sample::Index>(),
    ) {
        let mut rows: Vec<String> =
            codes.iter().map(|code| format!("[{code}]\nphrase = \"Row {code}\"\n")).collect();
        rows.insert(at.index(rows.len() + 1), broken.to_owned());
        let text = format!("[classes]\n4xx = {{ name = \"Client Error\" }}\n{}", rows.concat());
        let (registry, problems) = read(&text);
        prop_assert_eq!(problems.is_empty(), broken.contains("497") && !codes.contains(&400) && !codes.contains(&497));
        let kept = codes.iter().filter(|code| !broken.contains(&code.to_string()));
        for code in kept {
            let phrase = registry.get(*code).map(|entry| entry.phrase.clone());
            prop_assert_eq!(phrase, Some(format!("Row {code}")), "{}", text);
        }
    }
}
