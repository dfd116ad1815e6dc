//! What stands before the `mod` of a registry: attributes and its visibility.

use super::rest::{Rest, Wrong, is};
use crate::report::tokens::flat;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

impl Rest {
    /// `#[...]`, as often as there is one; rustc says what is wrong inside.
    pub(super) fn attributes(&mut self) -> Result<TokenStream, Wrong> {
        let mut attributes = TokenStream::new();
        while self.next_is("#") {
            self.pass(&mut attributes);
            match self.tokens.last() {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
                    self.pass(&mut attributes);
                }
                _ => {
                    return Err(self.wrong(
                        "an attribute of a registry is one of its module",
                        "write `#[...]` before the module, or `///` for documentation",
                    ));
                }
            }
        }
        Ok(attributes)
    }

    /// `pub`, `pub(crate)` and so on.
    pub(super) fn visibility(&mut self) -> TokenStream {
        let mut visibility = TokenStream::new();
        if self.next_is("pub") {
            self.pass(&mut visibility);
            if self.tokens.last().is_some_and(is_narrower) {
                self.pass(&mut visibility);
            }
        }
        visibility
    }

    fn pass(&mut self, to: &mut TokenStream) {
        if let Some(token) = self.next() {
            to.extend(TokenStream::from(token));
        }
    }
}

/// `(crate)`, `(in a::b)`: what rustc takes behind `pub`.
fn is_narrower(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else { return false };
    let scope = flat(group.stream());
    let is_path = |path: &[TokenTree]| {
        path.iter().enumerate().all(|(at, token)| match token {
            TokenTree::Ident(_) => at % 3 == 0,
            token => at % 3 != 0 && is(token, ":"),
        }) && path.len() % 3 == 1
    };
    group.delimiter() == Delimiter::Parenthesis
        && match scope.as_slice() {
            [word] => ["crate", "self", "super"].iter().any(|scope| is(word, scope)),
            [word, path @ ..] => is(word, "in") && is_path(path),
            [] => false,
        }
}

#[cfg(test)]
mod tests {
    use crate::define::definition::Definition;
    use quote::quote;

    fn said(input: &proc_macro2::TokenStream) -> Option<String> {
        Definition::read(quote!((facade) #input)).err().map(|(_, problem)| problem.to_string())
    }

    #[test]
    fn a_visibility_that_rustc_would_not_take_is_none() {
        for right in [quote!(), quote!(crate), quote!(super), quote!(in crate::a)] {
            let visibility = if right.is_empty() { quote!(pub) } else { quote!(pub(#right)) };
            assert_eq!(said(&quote!(#visibility mod crate::a = "")), None, "{visibility}");
        }
        for wrong in [quote!(), quote!(a), quote!(in), quote!(in a b), quote!(in a::), quote!(404)]
        {
            let said = said(&quote!(pub(#wrong) mod crate::a = "")).unwrap_or_default();
            assert!(said.starts_with("a registry is a module"), "{wrong}: {said}");
        }
    }
}
