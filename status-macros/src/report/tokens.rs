//! The tokens of a user, as a macro reads them.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The tokens, with what fragments of `macro_rules!` hold in place of the invisible brackets around it.
pub(crate) fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let mut all = Vec::new();
    let mut open = vec![tokens.into_iter()];
    while let Some(tokens) = open.last_mut() {
        match tokens.next() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                open.push(group.stream().into_iter());
            }
            Some(token) => all.push(token),
            None => drop(open.pop()),
        }
    }
    all
}

/// The way back.
pub(crate) fn stream(tokens: Vec<TokenTree>) -> TokenStream {
    tokens.into_iter().collect()
}
