//! The variants of an enum.

use super::attributes::Attributes;
use super::fields::Field;
use super::tokens::{Tokens, expression_until_comma, tokens};
use super::visibility::pass_visibility;
use proc_macro2::{Ident, TokenStream, TokenTree};

pub(crate) struct Variant {
    pub(crate) attributes: Attributes,
    pub(crate) name: Ident,
    pub(crate) fields: Vec<Field>,
    /// Not even with empty brackets.
    pub(crate) is_unit: bool,
}

impl Variant {
    pub(super) fn all(variants: TokenStream) -> Vec<Self> {
        let mut tokens = tokens(variants);
        let mut all = Vec::new();
        while tokens.peek().is_some() {
            if let Some(variant) = Self::read(&mut tokens) {
                all.push(variant);
            }
        }
        all
    }

    fn read(tokens: &mut Tokens) -> Option<Self> {
        let attributes = Attributes::read(tokens);
        pass_visibility(tokens, false);
        let TokenTree::Ident(name) = tokens.next()? else { return None };
        let fields = match tokens.peek() {
            Some(TokenTree::Group(group)) => Some(Field::all(group)),
            _ => None,
        };
        // The discriminant with them.
        expression_until_comma(tokens);
        let is_unit = fields.is_none();
        Some(Self { attributes, name, fields: fields.unwrap_or_default(), is_unit })
    }
}
