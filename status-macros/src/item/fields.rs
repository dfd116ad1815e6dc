//! The fields of a variant or of a struct.

use super::attributes::Attributes;
use super::tokens::{Tokens, tokens, type_until_comma};
use super::visibility::pass_visibility;
use proc_macro2::{Delimiter, Group, Ident, TokenTree};

pub(crate) struct Field {
    pub(crate) attributes: Attributes,
    /// None in a tuple.
    pub(crate) name: Option<Ident>,
    pub(crate) of: Vec<TokenTree>,
}

impl Field {
    pub(super) fn all(fields: &Group) -> Vec<Self> {
        let tuple = fields.delimiter() == Delimiter::Parenthesis;
        let mut tokens = tokens(fields.stream());
        let mut all = Vec::new();
        while tokens.peek().is_some() {
            let attributes = Attributes::read(&mut tokens);
            pass_visibility(&mut tokens, tuple);
            let name = if tuple { None } else { name_and_colon(&mut tokens) };
            all.push(Self { attributes, name, of: type_until_comma(&mut tokens) });
        }
        all
    }

    /// The name, or the place in the tuple.
    pub(crate) fn label(&self, at: usize) -> String {
        self.name.as_ref().map_or_else(|| at.to_string(), ToString::to_string)
    }
}

fn name_and_colon(tokens: &mut Tokens) -> Option<Ident> {
    let TokenTree::Ident(name) = tokens.next()? else { return None };
    tokens.next();
    Some(name)
}
