//! `registry!`: a module of whatever stands in it.

use super::words::{slips, tokens, with_slips};
use super::{errors, items};
use crate::define;
use crate::registry::{builtin, builtin_names};
use proc_macro2::TokenStream;
use proptest::prelude::*;
use proptest::sample::select;
use quote::quote;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

const SPEC: &str = "4.phrase = \"Four\"\nclasses.4x.name = \"Fours\"\n40.phrase = \"A\"\n";

/// A right definition but for its spec, which may be anything.
fn definition() -> impl Strategy<Value = TokenStream> {
    let path = prop_oneof![any::<String>(), "[a-z./]{0,8}(codes\\.toml)?", Just("src".to_owned())];
    let heads = select(vec![
        quote!(mod crate::http),
        quote!(
            #[doc = "Documented."]
            pub(crate) mod crate::inner::r#type
        ),
    ]);
    let spec = prop_oneof![
        2 => Just(quote!(= #SPEC)),
        4 => any::<String>().prop_map(|text| quote!(= #text)),
        4 => path.prop_map(|path| quote!(from #path)),
    ];
    (heads, spec).prop_map(|(head, spec)| quote!(#head #spec))
}

/// The text of what comes of a definition.
fn check(definition: &TokenStream) -> Result<String, TestCaseError> {
    let output = define::expand(quote!((facade) #definition));
    let text = items(output.clone());
    prop_assert!(text.is_some(), "{definition} -> {output}");
    Ok(text.unwrap_or_default())
}

/// Rows of a spec: numbers with their phrases, and the faults among them.
fn rows() -> impl Strategy<Value = Vec<(u16, &'static str, bool)>> {
    let phrases = vec![
        ("Found", true),
        ("I'm `*/` {0} \\\\ \\\" [x] <b> | # é", true),
        ("x", true),
        ("", false),
        ("未", false),
        ("a\\nb", false),
    ];
    prop::collection::btree_map(10..30u16, select(phrases), 1..4).prop_map(|rows| {
        rows.into_iter().map(|(code, (phrase, right))| (code, phrase, right)).collect()
    })
}

proptest! {
    #[test]
    fn registry_takes_any_tokens(definition in tokens(8)) {
        let output = check(&definition)?;
        prop_assert_eq!(output, check(&definition)?);
    }

    #[test]
    fn registry_takes_any_text_and_path_with_slips(right in definition(), slips in slips()) {
        let definition = with_slips(right, &slips);
        // What stands in the user's own attributes is for rustc.
        let text = definition.to_string();
        prop_assume!(text.matches("# [").count() == text.matches("# [doc = \"D").count());
        let text = check(&definition)?;
        prop_assert!(errors(&text) > 0 || text.contains("__private"), "{definition} -> {text}");
    }

    /// A spec is accepted exactly when no row is wrong, and a row that is right is a variant in any case.
    #[test]
    fn a_registry_is_accepted_exactly_when_its_rows_are(rows in rows()) {
        let table = |(at, (code, phrase, right)): (usize, &(u16, &str, bool))| {
            let name = if *right { format!("name = \"N{at}\"") } else { String::new() };
            format!("[{code}]\nphrase = \"{phrase}\"\n{name}\n")
        };
        let tables: String = rows.iter().enumerate().map(table).collect();
        let spec = format!("[classes]\n1x.name = \"One\"\n2x.name = \"Two\"\n{tables}");
        let output = check(&quote!(mod crate::own = #spec))?;
        let wrong = rows.iter().filter(|(.., right)| !right).count();
        prop_assert_eq!(errors(&output), wrong, "{} -> {}", spec, output);
        for (at, (code, ..)) in rows.iter().enumerate().filter(|(_, (.., right))| *right) {
            prop_assert!(output.contains(&format!("N{at} = {code}")), "{output}");
        }
    }
}

/// Each three-digit number makes a registry of one code, which parses as a whole file.
#[test]
fn every_number_makes_a_registry() {
    for code in 100..=999_u16 {
        let class = code / 100;
        let spec = format!(
            "[classes]\n{class}xx.name = \"Some Class\"\n[{code}]\nphrase = \"A Phrase\"\n"
        );
        let output = define::expand(quote!((facade) mod crate::one = #spec));
        let text = output.to_string();
        assert_eq!(errors(&text), 0, "{code}");
        assert!(text.contains(&format!("APhrase = {code}")), "{code}");
        assert!(syn::parse2::<syn::File>(output).is_ok(), "{code}");
    }
}

/// Sixteen million members in 170 KB of text.
#[test]
fn a_registry_that_is_too_large_has_no_sets() {
    let mut spec = String::new();
    for (digit, name) in [(1, "One"), (2, "Two"), (3, "Three"), (4, "Four")] {
        let _ = writeln!(spec, "classes.{digit}xxx.name = '{name}'");
    }
    for code in 1000..5000 {
        let _ = writeln!(spec, "{code}.phrase='P{code}'");
    }
    spec.push_str("[sets]\n");
    for set in 0..4000 {
        let _ = writeln!(spec, "s{set}.codes=['1xxx','2xxx','3xxx','4xxx']");
    }
    let start = Instant::now();
    let output = define::expand(quote!((facade) mod crate::large = #spec)).to_string();
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
    assert_eq!(errors(&output), 1);
    assert!(output.contains("this registry is too large") && output.contains("P4999 = 4999"));
    assert!(!output.contains("is_s0"));
}

/// A letter is missing: the parent that is proposed is one.
#[test]
fn a_parent_that_is_proposed_can_be_extended() {
    for name in builtin_names() {
        for at in 0..name.len() {
            let slip = [&name[..at], &name[at + 1..]].concat();
            let spec = format!("registry.extends = '{slip}'");
            let output = define::expand(quote!((facade) mod crate::own = #spec)).to_string();
            let meant =
                output.split("did you mean `").nth(1).and_then(|rest| rest.split('`').next());
            assert!(meant.is_some_and(|meant| builtin(meant).is_some()), "{slip}: {output}");
        }
    }
}
