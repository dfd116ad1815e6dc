//! `#[derive(ToStatus)]`: impls of whatever rustc hands to a derive, and of what it does not.

use super::words::{slips, tokens, with_slips};
use super::{derived, errors};
use crate::registry;
use crate::to_status::derive;
use proc_macro2::TokenStream;
use proptest::prelude::*;
use proptest::sample::select;

/// What a variant may carry: right, wrong and nothing.
fn attribute() -> impl Strategy<Value = String> {
    let right = [
        "#[status(404)]",
        "#[status(Conflict)]",
        "#[status(transparent)]",
        "#[status(from = 0)]",
        "#[status(default = 500)]",
        "#[status(only(4xx, 5xx))]",
        "#[status(registry = crate::http)]",
        "#[status(try_from)]",
        "",
    ];
    prop_oneof![
        6 => select(right.to_vec()).prop_map(str::to_owned),
        2 => tokens(5).prop_map(|arguments| format!("#[status({arguments})]")),
        1 => Just("#[status]".to_owned()),
        1 => Just("#[status = 404]".to_owned()),
    ]
}

fn enumeration() -> impl Strategy<Value = TokenStream> {
    let fields =
        select(vec!["", "(u8)", "(T)", "{ a: u8 }", "(&'a str, T)", "()", "{}", "(r#type::X)"]);
    let variants = prop::collection::vec((attribute(), "[A-Z][a-z]{0,6}", fields), 0..6);
    (attribute(), variants, select(vec!["", "<T>", "<'a, T: Copy>", "<const N: usize>"])).prop_map(
        |(attribute, variants, generics)| {
            let variants: Vec<String> = variants
                .into_iter()
                .map(|(attribute, name, fields)| format!("{attribute} {name} {fields}"))
                .collect();
            let variants = variants.join(", ");
            format!("{attribute} enum E {generics} {{ {variants} }}").parse().unwrap_or_default()
        },
    )
}

fn check(item: TokenStream) -> Result<String, TestCaseError> {
    derived(item, derive)
}

proptest! {
    #[test]
    fn derive_takes_any_enum(item in enumeration()) {
        let text = item.to_string();
        let output = check(item)?;
        prop_assert!(output.contains("ToStatus"), "{text} -> {output}");
    }

    #[test]
    fn derive_takes_any_enum_with_slips(item in enumeration(), slips in slips()) {
        check(with_slips(item, &slips))?;
    }

    #[test]
    fn derive_takes_any_tokens(item in tokens(12)) {
        check(item)?;
    }

    /// An error for each code that is not registered and no other; an arm for each where all are.
    #[test]
    fn a_derive_is_accepted_exactly_when_its_codes_are(codes in prop::collection::vec(100..600u16, 1..8)) {
        let variant = |(at, code): (usize, &u16)| format!("#[status({code})] V{at},");
        let variants: String = codes.iter().enumerate().map(variant).collect();
        let text = check(format!("enum E {{ {variants} }}").parse().unwrap())?;
        let (http, _) = registry::http();
        let unknown = codes.iter().filter(|code| http.get(**code).is_none()).count();
        prop_assert_eq!(errors(&text), unknown, "{}", text);
        prop_assert!(text.contains(":: ToStatus"), "{text}");
        let entries = codes.iter().filter_map(|code| http.get(*code)).filter(|code| !code.state.warns());
        for entry in entries.filter(|_| unknown == 0) {
            prop_assert!(text.contains(&entry.name), "{} in {text}", entry.name);
        }
    }
}

/// As deep as a type is that the compiler still takes, on a stack that would not do for one call each.
#[test]
fn a_type_may_be_nested_deep() {
    let nested = |inner: &str| format!("{}{inner}{}", "(".repeat(8000), ",)".repeat(8000));
    let (of_t, of_u8) = (nested("T"), nested("u8"));
    for item in [
        format!("#[status(404)] struct S<T>({of_t});"),
        format!("#[status(from = 0)] struct S<T>({of_t});"),
        format!("#[status(from = 0, or = 500)] struct S<T>({of_u8}, T);"),
        format!("enum E<T: Of<{of_u8}> = {of_u8}> {{ #[status(404)] A(T) }}"),
        format!("enum E<T> where T: Of<{of_t}> {{ #[status(transparent)] A({of_t}) }}"),
        format!(
            "#[status({of_u8})] enum E {{ #[status({of_u8})] A = {of_u8}, #[status(only{of_u8})] B }}"
        ),
    ] {
        let derived = std::thread::Builder::new()
            .stack_size(1 << 18)
            .spawn(move || derive(item.parse().unwrap()).into_iter().count());
        assert!(derived.unwrap().join().unwrap() > 0);
    }
}
