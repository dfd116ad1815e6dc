//! Code that the derive writes: text for the most part, with tokens that have a place in the user's code among it.

use crate::report::letters::split_name;
use crate::report::text::with_tokens;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

/// Text in which each `$placed` stands for tokens, in their order.
#[derive(Clone, Default)]
pub(crate) struct Code {
    text: String,
    placed: Vec<Vec<TokenTree>>,
}

/// What code is put together from.
pub(crate) trait Part {
    fn put(&self, code: &mut Code);
}

impl Part for &str {
    fn put(&self, code: &mut Code) {
        code.text.push_str(self);
    }
}

impl Part for Code {
    fn put(&self, code: &mut Code) {
        code.text.push_str(&self.text);
        for tokens in &self.placed {
            code.placed.push(tokens.clone());
        }
    }
}

impl Code {
    pub(crate) fn of(parts: &[&dyn Part]) -> Self {
        let mut code = Self::default();
        code.add(parts);
        code
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(crate) fn add(&mut self, parts: &[&dyn Part]) {
        for part in parts {
            part.put(self);
        }
    }

    /// The text with code in its places: each `$name` that `places` has.
    pub(crate) fn woven(text: &str, places: &[(&str, &Code)]) -> Self {
        let mut parts = text.split('$');
        let mut code = Self::of(&[&parts.next().unwrap_or_default()]);
        for part in parts {
            let (name, rest) = split_name(part);
            if let Some((_, place)) = places.iter().find(|(place, _)| *place == name) {
                place.put(&mut code);
            }
            code.add(&[&rest]);
        }
        code
    }

    /// Tokens with spans of the user's code.
    pub(crate) fn placed(tokens: impl IntoIterator<Item = TokenTree>) -> Self {
        Self { text: "$placed ".to_owned(), placed: vec![tokens.into_iter().collect()] }
    }
}

impl Code {
    pub(crate) fn into_tokens(self) -> TokenStream {
        let mut placed = self.placed.into_iter();
        with_tokens(&self.text, &mut |_| placed.next().unwrap_or_default())
    }
}

/// Where code is among tokens that have a place.
impl ToTokens for Code {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.clone().into_tokens());
    }
}
