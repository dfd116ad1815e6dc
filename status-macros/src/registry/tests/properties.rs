//! What holds for any text at all. `PROPTEST_CASES` says how many texts each property sees.

use super::build;
use crate::registry::Registry;
use crate::report::problems::Problems;
use proptest::prelude::*;
use proptest::sample::select;

mod check;
mod layout;
mod sizes;
mod texts;

use check::{check, says_the_same};
use layout::{PLAIN, right, style};
use texts::{BUILT_IN, anything, edited, edits, lines, misspelled, mutated};

/// The parent of some specs.
const FILES: [(&str, &str); 1] = [(
    "a.toml",
    "[registry]\nextends = \"http\"\n[sets]\nodd = { codes = [499, 200] }\n[499]\nphrase = \"Odd\"\n",
)];

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

proptest! {
    #[test]
    fn any_text_makes_a_registry_and_says_what_is_wrong(text in anything()) {
        let (_, problems) = check(&text)?;
        prop_assert_eq!(problems.render(), read(&text).1.render(), "the same text says the same");
    }

    #[test]
    fn any_rows_make_a_registry_and_say_what_is_wrong(text in lines()) {
        let (_, problems) = check(&text)?;
        prop_assert_eq!(problems.render(), read(&text).1.render(), "the same text says the same");
    }

    /// A part of the file, because the whole is slow; its end is a slip of its own.
    #[test]
    fn the_built_in_file_with_slips_makes_a_registry(
        at in any::<prop::sample::Index>(),
        length in 0..2000usize,
        edits in edits(3),
    ) {
        let at = BUILT_IN.floor_char_boundary(at.index(BUILT_IN.len()));
        let end = BUILT_IN.floor_char_boundary(BUILT_IN.len().min(at + length));
        let classes = "classes = { 1xx.name = \"One\", 2xx.name = \"Two\", 4xx.name = \"Four\" }\n";
        check(&edited(&format!("{classes}{}", &BUILT_IN[at..end]), &edits))?;
    }

    #[test]
    fn line_breaks_and_marks_change_nothing(
        (text, is_toml) in prop_oneof![(mutated(), Just(false)), (lines(), Just(true))],
    ) {
        let text = text.replace(['\r', '\u{FEFF}'], "");
        if text.contains("\"\"\"") || text.contains("'''") {
            return Ok(()); // a break inside a string is one of its characters
        }
        let (registry, problems) = read(&text);
        for other in [format!("\u{FEFF}{text}"), text.replace('\n', "\r\n")] {
            let (same, problems_too) = read(&other);
            prop_assert_eq!(problems_too.render(), problems.render());
            // What can be made out behind a slip of syntax depends on more.
            if is_toml || problems.is_empty() {
                says_the_same(&registry, &same)?;
            }
        }
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
    fn a_right_spec_is_accepted_in_any_order_and_style(
        (one, other) in right().prop_flat_map(|layout| (Just(layout.clone()), layout.shuffled())),
        style in style(),
    ) {
        let (registry, problems) = read(&one.text(PLAIN));
        prop_assert_eq!(problems.render(), [""; 0], "{}", one.text(PLAIN));
        let codes: Vec<u16> = registry.codes.iter().map(|entry| entry.code).collect();
        prop_assert_eq!(codes, one.codes);
        let (same, problems) = read(&other.text(style));
        prop_assert_eq!(problems.render(), [""; 0], "{:?}", other.text(style));
        says_the_same(&registry, &same)?;
    }

    #[test]
    fn what_is_meant_is_right_where_it_is_written(text in prop_oneof![4 => misspelled(), 1 => mutated()]) {
        let (_, problems) = check(&text)?;
        for (place, meant) in problems.meant() {
            // The texts that are read have no mark at their beginning.
            prop_assume!(place.source.name() == "codes.toml" && !text.starts_with('\u{FEFF}'));
            let quote = place.text().chars().next().filter(|first| "'\"".contains(*first));
            let quote = quote.map_or(String::new(), String::from);
            let mut right = text.clone();
            right.replace_range(place.range.clone(), &format!("{quote}{meant}{quote}"));
            let before = problems.others_at(place);
            let (_, problems) = read(&right);
            // What else is wrong there may have been said before; what was proposed has to be right.
            let mut after = problems.said_at(place).into_iter();
            prop_assert!(after.all(|said| before.contains(&said)), "{right}\n{problems:?}");
        }
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

/// A line that means nothing, behind each line of the file, takes no row with it but the one around it.
#[test]
fn the_rows_of_the_built_in_file_survive_a_slip_in_any_line() {
    const SLIPS: [&str; 18] = [
        "phrase = Gone",
        "phras = \"Gone\"",
        "= 1",
        "[404",
        "]",
        "[[499]]",
        "name = \"",
        "state = 'x'",
        "[odd]",
        "[0404]",
        "[4xx]",
        "0x194 = 1",
        "extends = \"nginx\"",
        "phrase",
        "“phrase” = 1",
        "a = [",
        "a = { b =",
        "a = { b = [ 1,",
    ];
    let (http, _) = crate::registry::http();
    let lines: Vec<&str> = BUILT_IN.lines().collect();
    // A header among the classes would take them, and with them all codes.
    let classes = lines.iter().position(|line| line.starts_with("5xx")).unwrap();
    for at in classes + 1..lines.len() {
        let slip = SLIPS[at % SLIPS.len()];
        let text = [&lines[..at], &[slip], &lines[at..]].concat().join("\n");
        let (registry, problems) = check(&text).unwrap();
        assert!(!problems.is_empty(), "{slip} behind line {at}");
        let lost = http.codes.iter().filter(|entry| {
            registry.get(entry.code).is_none_or(|found| found.phrase != entry.phrase)
        });
        let lost: Vec<u16> = lost.map(|entry| entry.code).collect();
        assert!(lost.len() <= 1, "{slip} behind line {at}: {lost:?}\n{problems:?}");
    }
}
