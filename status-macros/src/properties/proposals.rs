//! What a message proposes is accepted when it is written.

use super::catalogs::{answer, asked};
use super::property;
use super::specs::{Family, Spec, family};
use crate::registry::http;
use crate::status;
use crate::to_status::derive;
use proc_macro2::TokenStream;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use quote::quote;

mod members;

/// What stands between two texts, as often as it does.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    text.split(start)
        .skip(1)
        .filter_map(|rest| rest.split_once(end))
        .map(|(found, _)| found)
        .collect()
}

fn number(text: &str) -> u16 {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap()
}

/// The specs that have what a line of a message says that they need.
fn put_right(family: &Family, line: &str) -> Option<Family> {
    let mut family = family.clone();
    let Spec { extends, only, temporary, .. } = &mut family.own;
    if let Some((vendor, _)) = line.split_once(" to `extends`") {
        extends.push(vendor.trim_matches(['"', '`']).rsplit('"').next()?.to_owned());
    } else if line.contains("`temporary = true`") {
        *temporary = true;
    } else if let [table] = between(line, "a table `[", "]`")[..] {
        let class = between(line, "a class `", "xx`");
        family.own.classes.extend(class.iter().map(|digit| (number(digit), "More".to_owned())));
        family.own.add(number(table));
        return Some(family);
    } else {
        return None;
    }
    if line.contains("to `only`") || line.contains("in `only`") {
        let (code, _) = line.split_once(" to `only`").or(line.split_once(" in `only`"))?;
        only.as_mut()?.push(code.rsplit(' ').next()?.to_owned());
    }
    Some(family)
}

/// What a message proposes in place of what was written.
fn written(message: &str) -> Vec<&str> {
    let mut all = between(message, "did you mean `", "`");
    all.extend(between(message, "help: write `", "`"));
    all.extend(between(message, "write the class as `", "`"));
    all.extend(between(message, "such as `", "`"));
    if let Some((_, codes)) = message.split_once("the nearest codes are\n") {
        all.extend(codes.lines().take(3).filter_map(|line| line.split_whitespace().next()));
    }
    // What a form looks like is no proposal.
    all.retain(|text| !text.contains(['(', '=', ' ']) && !message.contains(" alone"));
    all
}

/// Words that are nearly one that is known.
fn slip() -> impl Strategy<Value = String> {
    let http = &http().0;
    let mut words: Vec<String> = http.sets.iter().map(|set| set.key.clone()).collect();
    for entry in http.codes.iter().chain(&http.temporary) {
        words.extend([entry.name.clone(), crate::spec::words::name::snake(&entry.name)]);
        words.extend(entry.former.iter().map(|phrase| phrase.replace(' ', "")));
        words.push(entry.code.to_string());
    }
    words.extend(
        http.classes.iter().flat_map(|class| [class.variant.clone(), class.pattern.to_string()]),
    );
    words.extend(
        http.vendors.iter().flat_map(|vendor| &vendor.codes).map(|entry| entry.name.clone()),
    );
    words.extend(["03", "007", "0404", "0x7", "4_0x", "99999"].map(str::to_owned));
    let edit = (any::<Index>(), 0..2usize, "[A-Za-z0-9_x-]{0,2}");
    (select(words), edit).prop_map(|(word, (at, gone, comes))| {
        let mut word = word;
        let at = at.index(word.len() + 1);
        word.replace_range(at..word.len().min(at + gone), &comes);
        word
    })
}

proptest! {
    #[test]
    fn what_a_lookup_proposes_is_found(slip in slip()) {
        let Ok(tokens) = slip.parse::<TokenStream>() else { return Ok(()) };
        let expand = |tokens: &TokenStream| status::expand(quote!((c) {} #tokens)).to_string();
        let said = unescaped(&expand(&tokens));
        for right in written(&said).into_iter().filter(|_| said.contains("compile_error !")) {
            let again = expand(&right.parse().unwrap());
            prop_assert!(!again.contains("compile_error !"), "{slip}: {said}\n{right}: {again}");
        }
    }

    #[test]
    fn what_a_derive_proposes_is_taken(slip in slip(), only: bool) {
        let item = |code: &str| if only {
            format!("#[status(only({code}), default = 404)] enum E {{}}")
        } else {
            format!("#[status({code})] struct S(Inner);")
        };
        let expand = |code: &str| Some(derive(item(code).parse().ok()?).to_string());
        let Some(said) = expand(&slip) else { return Ok(()) };
        let said = unescaped(&said);
        for right in written(&said).into_iter().filter(|_| said.contains("compile_error !")) {
            let again = expand(right).unwrap_or_default();
            let is_taken = !again.contains("compile_error !")
                // An option that wants a value.
                || again.contains("is not complete")
                || again.contains("is outside of `only");
            prop_assert!(is_taken, "{slip}: {said}\n{right}: {again}");
        }
    }
}

/// A message as it is shown.
fn unescaped(output: &str) -> String {
    output.replace("\\n", "\n").replace("\\\"", "\"")
}

#[test]
fn what_a_lookup_of_ones_own_needs_is_had() {
    property(&(family(), any::<Index>()), |(family, picked)| {
        let (registry, problems) = family.build();
        prop_assert_eq!(problems, [""; 0], "{}", family.own.text());
        let mut asked = asked(&registry);
        let at = picked.index(asked.len());
        asked.rotate_left(at);
        let mut unknown =
            asked.iter().filter_map(|asked| Some((asked, answer(&registry, asked).err()?)));
        let Some((asked, said)) = unknown.next() else { return Ok(()) };
        for right in written(&said) {
            prop_assert!(answer(&registry, right).is_ok(), "{}: {}\n{}", asked, said, right);
        }
        for line in said.lines() {
            let Some(family) = put_right(&family, line) else { continue };
            let (registry, problems) = family.build();
            prop_assert_eq!(problems, [""; 0], "{}: {}\n{}", asked, said, family.own.text());
            let is_name = asked.starts_with(|c: char| !c.is_ascii_digit());
            let is_found =
                answer(&registry, asked).is_ok() || (is_name && line.contains("a table"));
            prop_assert!(is_found, "{}: {}\n{}", asked, said, family.own.text());
        }
        Ok(())
    });
}
