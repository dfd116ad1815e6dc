//! The item under a derive: no more of it than the impls are made from. The compiler has parsed it before, so that an
//! expression in a type or a discriminant is passed over, whatever it is.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

pub(crate) mod arguments;
pub(crate) mod attributes;
pub(crate) mod fields;
pub(crate) mod generics;
pub(crate) mod path;
pub(crate) mod tokens;
pub(crate) mod variants;
mod visibility;

use attributes::Attributes;
use fields::Field;
use generics::Generics;
use tokens::tokens;
use variants::Variant;

/// An enum, a struct or a union.
pub(crate) struct Item {
    pub(crate) attributes: Attributes,
    pub(crate) name: Ident,
    pub(crate) generics: Generics,
    pub(crate) body: Body,
}

pub(crate) enum Body {
    Enum(Vec<Variant>),
    Struct(Vec<Field>),
    /// The `union`.
    Union(Span),
}

impl Item {
    /// `None` for what is none of the three, which the compiler hands to no derive.
    pub(crate) fn read(input: TokenStream) -> Option<Self> {
        let mut tokens = tokens(input);
        // The invisible brackets of `macro_rules!` are around the item, or in front of it around its visibility.
        while let Some(TokenTree::Group(group)) = tokens.peek().cloned() {
            tokens.next();
            if tokens.peek().is_none() {
                tokens = self::tokens(group.stream());
            }
        }
        let attributes = Attributes::read(&mut tokens);
        let keyword = loop {
            match tokens.next()? {
                TokenTree::Ident(word) if word == "enum" || word == "struct" || word == "union" => {
                    break word;
                }
                _ => {}
            }
        };
        let name: Ident = syn::parse2(tokens.next()?.into()).ok()?;
        let mut generics = Generics::read(&mut tokens);
        let mut fields = None;
        if let Some(TokenTree::Group(group)) = tokens.peek() {
            fields = Some(group.clone());
            tokens.next();
        }
        // In a tuple the `where` comes last.
        let fields = generics.read_bounds(&mut tokens).or(fields);
        let body = match (&fields, keyword) {
            (Some(variants), word)
                if word == "enum" && variants.delimiter() == Delimiter::Brace =>
            {
                Body::Enum(Variant::all(variants.stream()))
            }
            (_, word) if word == "enum" => return None,
            (_, word) if word == "union" => Body::Union(word.span()),
            (Some(fields), _) => Body::Struct(Field::all(fields)),
            (None, _) => Body::Struct(Vec::new()),
        };
        Some(Self { attributes, name, generics, body })
    }
}
