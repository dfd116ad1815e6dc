//! Properties of the expansions under any input: no panic, output that parses, an error exactly where there is a fault.
//!
//! `PROPTEST_CASES` says how many inputs each property sees.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::prelude::{ProptestConfig, Strategy, TestCaseError};
use proptest::test_runner::TestRunner;
use proptest::{prop_assert, prop_assert_eq};
use std::cell::RefCell;
use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};

mod alternatives;
mod catalogs;
mod definitions;
mod derives;
mod items;
mod lookups;
mod paths;
mod proposals;
#[cfg(feature = "response")]
mod responses;
mod specs;
mod words;

/// A property of which one input costs as much as twenty of others.
fn property<S: Strategy>(strategy: &S, holds: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let mut config = ProptestConfig::default();
    config.cases = config.cases.div_ceil(16);
    if let Err(error) = TestRunner::new(config).run(strategy, holds) {
        panic!("{error}");
    }
}

/// What a derive makes of an item: the same each time, and items wherever rustc would hand it over.
fn derived(
    item: TokenStream,
    derive: fn(TokenStream) -> TokenStream,
) -> Result<String, TestCaseError> {
    let output = derive(item.clone());
    let text = output.to_string();
    // Names never stand in brackets that nobody sees.
    let is_hidden =
        |token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::None);
    let is_plain = !item.clone().into_iter().any(is_hidden);
    if is_plain && syn::parse2::<syn::DeriveInput>(item.clone()).is_ok() {
        prop_assert!(items(output).is_some(), "{item} -> {text}");
        prop_assert!(text.contains("impl"), "{item} -> {text}");
    }
    prop_assert_eq!(&text, &derive(item).to_string());
    Ok(text)
}

fn errors(output: &str) -> usize {
    output.matches("compile_error !").count()
}

thread_local! {
    /// What has parsed before; most of what is generated is the same for every registry.
    static PARSED: RefCell<HashSet<u64>> = RefCell::default();
}

/// The text of all items, inside of modules too; `None` where one is no item.
fn items(output: TokenStream) -> Option<String> {
    let (mut item, mut texts) = (Vec::new(), String::new());
    let mut tokens = output.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_end = is_semicolon(&token);
        let is_block = is_block(&token) && !tokens.peek().is_some_and(goes_on);
        item.push(token);
        if is_end || is_block {
            texts += &text_of_item(std::mem::take(&mut item))?;
        }
    }
    item.is_empty().then_some(texts)
}

fn is_semicolon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';')
}

/// What follows a block that is not the end of its item.
fn goes_on(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), ';' | ','))
}

fn is_block(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

fn text_of_item(mut item: Vec<TokenTree>) -> Option<String> {
    let is_module =
        item.iter().any(|token| matches!(token, TokenTree::Ident(word) if word == "mod"));
    let body = item.pop_if(|last| is_module && is_block(last));
    if let Some(TokenTree::Group(body)) = body {
        item.push(Group::new(Delimiter::Brace, TokenStream::new()).into());
        return Some(text_of_item_alone(item)? + &items(body.stream())?);
    }
    text_of_item_alone(item)
}

fn text_of_item_alone(item: Vec<TokenTree>) -> Option<String> {
    let item = TokenStream::from_iter(item);
    let text = item.to_string();
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let hash = hasher.finish();
    PARSED.with_borrow_mut(|parsed| {
        let is_item = parsed.contains(&hash) || syn::parse2::<syn::Item>(item).is_ok();
        is_item.then(|| {
            parsed.insert(hash);
            text
        })
    })
}
