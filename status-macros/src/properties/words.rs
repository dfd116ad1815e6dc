//! Tokens that the macros look at, and some that they do not.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::prelude::*;
use proptest::sample::select;

const WORDS: &str = r##"
    404 4xx 499 104 0404 0x194 4_04 404u16 40x 4XX 9xx 70000 4.04 1e3 "404" b"4" c"4" '4' b'4'
    NotFound NOT_FOUND PayloadTooLarge cacheable r#type r#NotFound _ crate self Self super Größe
    transparent from only default registry try_from mod pub status codes distinct check where impl const
    - + = | , ; : :: @ # $ . .. & ! ? < > => ->
    'a () {} [] (404) {404} [4xx,5xx] "" r#"[404]"# "codes.toml" u8 enum struct union
"##;

fn word() -> impl Strategy<Value = TokenStream> {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    prop_oneof![
        16 => select(words).prop_map(str::to_owned),
        2 => "[a-zA-Z_][a-zA-Z0-9_]{0,12}",
        2 => "[0-9]{1,20}",
        1 => "[ -~]{0,12}",
        1 => "\\PC{0,6}",
    ]
    // A text that is no tokens cannot reach a macro.
    .prop_map(|text| text.parse().unwrap_or_default())
}

/// In brackets too, those of `macro_rules!` that nobody sees among them.
pub(super) fn tokens(most: usize) -> impl Strategy<Value = TokenStream> {
    let brackets = [Delimiter::Parenthesis, Delimiter::Brace, Delimiter::Bracket, Delimiter::None];
    let token = word().prop_recursive(3, 16, 4, move |inner| {
        (select(brackets.to_vec()), prop::collection::vec(inner, 0..4)).prop_map(
            |(bracket, inner)| {
                let inner: TokenStream = inner.into_iter().collect();
                // A fragment of `macro_rules!` is not empty.
                let is_nothing = bracket == Delimiter::None && inner.is_empty();
                if is_nothing { inner } else { TokenTree::from(Group::new(bracket, inner)).into() }
            },
        )
    });
    prop::collection::vec(token, 0..most).prop_map(|tokens| tokens.into_iter().collect())
}

/// A change of tokens: where, whether one goes, and what comes in.
type Slip = (prop::sample::Index, bool, TokenStream);

/// Up to two changes.
pub(super) fn slips() -> impl Strategy<Value = Vec<Slip>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<bool>(), tokens(3)), 0..3)
}

pub(super) fn with_slips(tokens: TokenStream, slips: &[Slip]) -> TokenStream {
    let mut tokens: Vec<_> = tokens.into_iter().collect();
    for (at, goes, comes) in slips {
        let at = at.index(tokens.len() + 1);
        let end = tokens.len().min(at + usize::from(*goes));
        tokens.splice(at..end, comes.clone());
    }
    tokens.into_iter().collect()
}
