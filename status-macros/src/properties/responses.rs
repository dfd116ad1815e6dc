//! `#[derive(ToResponse)]`: impls of whatever rustc hands to a derive, and of what it does not.

use super::words::{slips, tokens, with_slips};
use super::{derived, errors};
use crate::registry;
use crate::to_response::derive;
use proc_macro2::TokenStream;
use proptest::prelude::*;
use proptest::sample::select;

const OF_TYPE: [&str; 12] = [
    "",
    "#[response(axum, utoipa, tracing)]",
    "#[response(axum = ::axum_core, actix_web, rocket, poem, salvo, warp, aide)]",
    "#[response(type_base = \"https://example.com/\")]",
    "#[response(header(401 | 4xx, \"WWW-Authenticate\" = \"Bearer\"), header(transient, \"Vary\" = \"A\"))]",
    "#[response(header(\"ETag\" = \"1\"), elsewhere(\"WWW-Authenticate\", \"Allow\"))]",
    "#[response(detail = show, code = none, summary = none)]",
    "#[response(detail = hide, keep = false, outcome)]",
    "#[response(body = crate::format, error, keep = true)]",
    "#[status(registry = crate::codes)]",
    "#[status(default = 500, only(4xx))] #[response(crate = crate::facade)]",
    "#[status(404)] #[response(header(\"Location\" = \"/\"))]",
];

const OF_VARIANT: [&str; 14] = [
    "",
    "#[status(404)]",
    "#[status(401)]",
    "#[status(204)]",
    "#[status(transparent)]",
    "#[status(transparent, or = 502)]",
    "#[status(from = 0, or = 500)]",
    "#[status(409)] #[response(detail = \"text\", code = \"code\", type = \"a:b\", title = \"Title\")]",
    "#[status(500)] #[response(type = none, code = none, summary = \"when\")]",
    "#[status(400)] #[response(header(\"Vary\" = \"A\"), header(\"ETag\" = \"2\"))] #[error(\"no\")]",
    "#[status(503)] #[response(detail = show)] #[error(transparent)]",
    "#[status(418)] #[cfg(any())] /** Words. */",
    "#[status(405)] #[response(elsewhere(\"Allow\"))]",
    "#[status(999)]",
];

const FIELDS: [&str; 12] = [
    "",
    "(u8)",
    "(T)",
    "(#[from] T)",
    "{ #[member] a: u8 }",
    "{ #[member(\"b\")] a: T, #[header(\"ETag\")] r#type: u8 }",
    "(#[header(\"WWW-Authenticate\", display)] T, #[detail] u8, #[instance] u8)",
    "(#[body] T)",
    "{ #[body(\"text/plain\")] a: &'static str, #[header(\"Location\")] b: T }",
    "(#[body(schema = none)] T, u8)",
    "{ source: Box<Error>, #[header(\"Allow\")] allow: Option<T> }",
    "()",
];

fn attribute(
    right: &'static [&'static str],
    names: &'static [&'static str],
) -> impl Strategy<Value = String> {
    prop_oneof![
        8 => select(right).prop_map(str::to_owned),
        1 => (select(names), tokens(5)).prop_map(|(name, arguments)| format!("#[{name}({arguments})]")),
        1 => select(names).prop_map(|name| format!("#[{name} = 404]")),
    ]
}

fn fields() -> impl Strategy<Value = String> {
    let marks: &[&str] = &["header", "member", "detail", "instance", "body"];
    prop_oneof![
        6 => select(&FIELDS[..]).prop_map(str::to_owned),
        1 => attribute(&[""], marks).prop_map(|mark| format!("({mark} u8)")),
    ]
}

fn item() -> impl Strategy<Value = TokenStream> {
    let options: &[&str] = &["response", "status"];
    let variant = (attribute(&OF_VARIANT, options), "[A-Z][a-z]{0,6}", fields());
    let variants = prop::collection::vec(variant, 0..6);
    let generics = select(vec!["", "<T>", "<'a, T: Copy>", "<const N: usize>"]);
    let enumeration = (attribute(&OF_TYPE, options), variants, generics).prop_map(
        |(of_type, variants, generics)| {
            let variants =
                variants.into_iter().map(|(of, name, fields)| [of, name, fields].join(" "));
            let variants: Vec<String> = variants.collect();
            format!("{of_type} enum E {generics} {{ {} }}", variants.join(", "))
        },
    );
    let structure = (attribute(&OF_TYPE, options), attribute(&OF_VARIANT, options), fields())
        .prop_map(|(of_type, attribute, fields)| {
            let end = if fields.starts_with('{') { "" } else { ";" };
            format!("{of_type} {attribute} struct S<T> {fields} {end}")
        });
    prop_oneof![3 => enumeration, 1 => structure].prop_map(|text| text.parse().unwrap_or_default())
}

fn check(item: TokenStream) -> Result<String, TestCaseError> {
    derived(item, derive)
}

proptest! {
    #[test]
    fn derive_takes_any_item(item in item()) {
        check(item)?;
    }

    #[test]
    fn derive_takes_any_item_with_slips(item in item(), slips in slips()) {
        check(with_slips(item, &slips))?;
    }

    #[test]
    fn derive_takes_any_tokens(item in tokens(12)) {
        check(item)?;
    }

    /// An error for each variant that sends no problem by its status, or lacks what its code requires, and no other.
    #[test]
    fn a_derive_is_accepted_exactly_when_its_responses_are(
        variants in prop::collection::vec((100..600u16, any::<bool>(), any::<bool>()), 1..8),
    ) {
        let (http, _) = registry::http();
        let (mut texts, mut wrong) = (Vec::new(), 0);
        for (at, (code, has_fields, is_elsewhere)) in variants.iter().enumerate() {
            let entry = http.get(*code);
            let required = entry.map_or(&[][..], |entry| &entry.requires[..]);
            let given = required.iter().filter(|_| *has_fields).map(|name| match is_elsewhere {
                true => format!("elsewhere({name:?})"),
                false => format!("header({name:?} = \"x\")"),
            });
            let given: Vec<String> = given.collect();
            texts.push(format!("#[status({code})] #[response(summary = none, {})] V{at}", given.join(", ")));
            let is_complete = *has_fields || required.is_empty();
            wrong += usize::from(entry.is_none() || *code < 200 || !is_complete);
        }
        let text = format!("#[response(detail = hide)] enum E {{ {} }}", texts.join(", "));
        let output = check(text.parse().unwrap())?;
        prop_assert_eq!(errors(&output), wrong, "{} -> {}", text, output);
    }
}
