//! `status!`: one expression and pattern for whatever stands in it.

use super::errors;
use super::words::tokens;
use crate::spec::words::name;
use crate::{registry, status};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use proptest::prelude::*;
use quote::quote;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use syn::parse::Parser as _;

/// All that the built-in `status!` takes.
static KNOWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let (http, _) = registry::http();
    let codes = http.codes.iter().flat_map(|entry| {
        [entry.code.to_string(), entry.name.clone(), name::constant(&entry.name)]
    });
    let classes = ["1xx", "2xx", "3xx", "4xx", "5xx"].map(str::to_owned);
    let sets = http.sets.iter().map(|set| set.key.clone());
    codes.chain(classes).chain(sets).collect()
});

/// The text of the only token.
fn alone(tokens: TokenStream) -> Option<String> {
    let [token] = <[TokenTree; 1]>::try_from(Vec::from_iter(tokens)).ok()?;
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => alone(group.stream()),
        TokenTree::Ident(name) => Some(name.to_string().trim_start_matches("r#").to_owned()),
        token => Some(token.to_string()),
    }
}

fn check(code: &TokenStream) -> Result<(), TestCaseError> {
    let output = status::expand(quote!((crate) {} #code));
    let is_known = alone(code.clone()).is_some_and(|text| KNOWN.contains(&text));
    prop_assert_eq!(errors(&output.to_string()), usize::from(!is_known), "{} -> {}", code, output);
    prop_assert!(syn::parse2::<syn::Expr>(output.clone()).is_ok(), "{code} -> {output}");
    prop_assert!(syn::Pat::parse_multi.parse2(output.clone()).is_ok(), "{code} -> {output}");
    let again = status::expand(quote!((crate) {} #code));
    prop_assert_eq!(output.to_string(), again.to_string());
    Ok(())
}

proptest! {
    #[test]
    fn status_takes_any_tokens(code in tokens(4)) {
        // `@check` is what a derive asks: its answer is items.
        prop_assume!(!code.to_string().trim_start().starts_with('@'));
        check(&code)?;
    }

    #[test]
    fn status_takes_any_literal(text in "[0-9]{1,4}[xXu_.a-f0-9]{0,3}") {
        if let Ok(code) = text.parse() {
            check(&code)?;
        }
    }

    #[test]
    fn the_hidden_macro_takes_any_tokens(input in tokens(8), code in tokens(2)) {
        status::expand(input.clone());
        status::expand(quote!((crate) { 1 #input } #code));
        status::expand(quote!((crate) {} @check #input));
    }

    #[test]
    fn the_hidden_macro_takes_any_catalog(text in any::<String>(), number: u64, code in tokens(2)) {
        let literal = proc_macro2::Literal::u64_unsuffixed(number);
        let output = status::expand(quote!((crate) { #literal #text } #code));
        prop_assert!(!output.is_empty() || code.to_string().contains('@'));
    }
}

/// All numbers of up to four digits.
#[test]
fn every_number_is_a_code_or_one_error() {
    for number in 0..10_000_u32 {
        let literal = proc_macro2::Literal::u32_unsuffixed(number);
        let output = status::expand(quote!((crate) {} #literal));
        let expected = usize::from(!KNOWN.contains(&number.to_string()));
        assert_eq!(errors(&output.to_string()), expected, "{number} -> {output}");
    }
}
