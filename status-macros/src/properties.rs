//! Properties of the expansions under any input: no panic, output that parses, an error exactly where there is a fault.
//!
//! `PROPTEST_CASES` says how many inputs each property sees.

use crate::{derive, expand_lookup, expand_registry};
use proc_macro2::TokenStream;
use proptest::prelude::*;
use proptest::sample::select;
use quote::quote;
use syn::parse::Parser as _;

/// Tokens that the macros look at, and some that they do not.
fn token() -> impl Strategy<Value = String> {
    let words = [
        "404",
        "4xx",
        "499",
        "104",
        "0404",
        "0x194",
        "4_04",
        "404u16",
        "40x",
        "4XX",
        "70000",
        "4.04",
        "\"404\"",
        "b\"4\"",
        "'4'",
        "NotFound",
        "NOT_FOUND",
        "PayloadTooLarge",
        "cacheable",
        "r#type",
        "_",
        "crate",
        "self",
        "Self",
        "super",
        "transparent",
        "from",
        "only",
        "default",
        "registry",
        "try_from",
        "mod",
        "pub",
        "status",
        "codes",
        "distinct",
        "-",
        "+",
        "=",
        "|",
        ",",
        ";",
        ":",
        "::",
        "@",
        "#",
        "$",
        ".",
        "..",
        "&",
        "'a",
        "()",
        "{}",
        "[]",
        "(404)",
        "{ 404 }",
        "[4xx, 5xx]",
        "\"\"",
        "r#\"[404]\"#",
        "\"codes.toml\"",
        "u8",
        "enum",
        "struct",
    ];
    prop_oneof![
        8 => select(words.to_vec()).prop_map(str::to_owned),
        1 => "[a-zA-Z_][a-zA-Z0-9_]{0,12}",
        1 => "[0-9]{1,20}",
    ]
}

fn tokens(most: usize) -> impl Strategy<Value = TokenStream> {
    prop::collection::vec(token(), 0..most)
        .prop_filter_map("is no tokens", |words| words.join(" ").parse::<TokenStream>().ok())
}

fn errors(output: &TokenStream) -> usize {
    output.to_string().matches("compile_error !").count()
}

/// What a variant may carry: right, wrong and nothing.
fn attribute() -> impl Strategy<Value = String> {
    let arguments = prop::collection::vec(token(), 0..5)
        .prop_map(|words| format!("#[status({})]", words.join(" ")));
    let right = [
        "#[status(404)]",
        "#[status(Conflict)]",
        "#[status(transparent)]",
        "#[status(from = 0)]",
        "",
    ];
    prop_oneof![
        3 => select(right.to_vec()).prop_map(str::to_owned),
        1 => arguments,
        1 => Just("#[status]".to_owned()),
        1 => Just("#[status = 404]".to_owned()),
    ]
}

fn enumeration() -> impl Strategy<Value = TokenStream> {
    let fields =
        select(vec!["", "(u8)", "(T)", "{ a: u8 }", "(&'a str, T)", "()", "{}", "(r#type::X)"]);
    let variants = prop::collection::vec((attribute(), "[A-Z][a-z]{0,6}", fields), 0..6);
    (attribute(), variants, select(vec!["", "<T>", "<'a, T: Copy>", "<const N: usize>"]))
        .prop_filter_map("is no enum", |(attribute, variants, generics)| {
            let variants: Vec<String> = variants
                .into_iter()
                .map(|(attribute, name, fields)| format!("{attribute} {name} {fields}"))
                .collect();
            let variants = variants.join(", ");
            format!("{attribute} enum E {generics} {{ {variants} }}").parse().ok()
        })
}

proptest! {
    #[test]
    fn status_takes_any_tokens(code in tokens(6)) {
        let text = code.to_string();
        let output = expand_lookup(quote!((crate) {} #code));
        // `@check` is what a derive asks: its answer is items.
        if !text.starts_with('@') {
            prop_assert!(errors(&output) <= 1, "{text} -> {output}");
            prop_assert!(syn::parse2::<syn::Expr>(output.clone()).is_ok(), "{text} -> {output}");
            prop_assert!(syn::Pat::parse_multi.parse2(output.clone()).is_ok(), "{text} -> {output}");
        }
        let known = ["404", "4xx", "NotFound", "NOT_FOUND", "cacheable"].contains(&text.as_str());
        prop_assert!(!known || errors(&output) == 0, "{text} -> {output}");
    }

    #[test]
    fn every_number_is_a_code_or_one_error(number: u32) {
        let number = number % 2000;
        let literal = proc_macro2::Literal::u32_unsuffixed(number);
        let output = expand_lookup(quote!((crate) {} #literal));
        let registered = u16::try_from(number).is_ok_and(|code| crate::registry::http().0.get(code).is_some());
        prop_assert_eq!(errors(&output), usize::from(!registered));
    }

    #[test]
    fn registry_takes_any_tokens(definition in tokens(8)) {
        let output = expand_registry(quote!((facade) #definition));
        prop_assert!(syn::parse2::<syn::File>(output.clone()).is_ok(), "{definition} -> {output}");
    }

    #[test]
    fn registry_takes_any_text(text in any::<String>()) {
        let output = expand_registry(quote!((facade) mod crate::http = #text));
        prop_assert!(syn::parse2::<syn::File>(output.clone()).is_ok(), "{output}");
        prop_assert!(errors(&output) > 0, "a registry without a code is an error: {output}");
    }

    #[test]
    fn registry_takes_any_path(path in any::<String>()) {
        let output = expand_registry(quote!((facade) mod crate::http from #path));
        prop_assert!(errors(&output) > 0);
        prop_assert!(syn::parse2::<syn::File>(output).is_ok());
    }

    #[test]
    fn derive_takes_any_enum(item in enumeration()) {
        let output = derive::derive(item.clone());
        prop_assert!(syn::parse2::<syn::File>(output.clone()).is_ok(), "{item} -> {output}");
        prop_assert!(output.to_string().contains("ToStatus") || errors(&output) > 0);
        prop_assert_eq!(output.to_string(), derive::derive(item).to_string());
    }

    #[test]
    fn derive_takes_any_tokens(item in tokens(12)) {
        let output = derive::derive(item);
        prop_assert!(syn::parse2::<syn::File>(output).is_ok());
    }

    /// Each three-digit number makes a registry of one code.
    #[test]
    fn every_number_makes_a_registry(number in 100u16..=999) {
        let class = number / 100;
        let spec = format!("[classes]\n{class}xx = {{ name = \"Some Class\" }}\n[{number}]\nphrase = \"A Phrase\"\n");
        let output = expand_registry(quote!((facade) mod crate::one = #spec));
        prop_assert_eq!(errors(&output), 0);
        prop_assert!(syn::parse2::<syn::File>(output).is_ok());
    }
}
