//! The item under a derive: no more of it than the impls are made from. The compiler has parsed it before, so that an
//! expression in a type or a discriminant is passed over, whatever it is.

use crate::report::tokens::flat;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

pub(crate) mod generics;
pub(crate) mod tokens;

use generics::Generics;
use tokens::{Tokens, expression_until_comma, is_punct, tokens, type_until_comma};

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

pub(crate) struct Variant {
    pub(crate) attributes: Attributes,
    pub(crate) name: Ident,
    pub(crate) fields: Vec<Field>,
    /// Not even with empty brackets.
    pub(crate) is_unit: bool,
}

pub(crate) struct Field {
    pub(crate) attributes: Attributes,
    /// None in a tuple.
    pub(crate) name: Option<Ident>,
    pub(crate) of: Vec<TokenTree>,
}

/// The attributes that a derive heeds.
#[derive(Default)]
pub(crate) struct Attributes {
    /// Each `#[status ..]`: the word, and what follows it.
    pub(crate) status: Vec<(Span, Vec<TokenTree>)>,
    /// Each `[allow(deprecated)]`, which the use of a deprecated code is under.
    pub(crate) allow: Vec<Group>,
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

impl Variant {
    fn all(variants: TokenStream) -> Vec<Self> {
        let mut tokens = tokens(variants);
        let mut all = Vec::new();
        while tokens.peek().is_some() {
            all.extend(Self::read(&mut tokens));
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

impl Field {
    fn all(fields: &Group) -> Vec<Self> {
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

impl Attributes {
    fn read(tokens: &mut Tokens) -> Self {
        let mut attributes = Self::default();
        while tokens.next_if(|token| is_punct(token, '#')).is_some() {
            let Some(TokenTree::Group(group)) = tokens.next() else { break };
            attributes.take(&group);
        }
        attributes
    }

    fn take(&mut self, group: &Group) {
        let mut tokens = flat(group.stream()).into_iter();
        let Some(TokenTree::Ident(name)) = tokens.next() else { return };
        if name == "status" {
            let rest: Vec<TokenTree> = tokens.collect();
            // `status::other` is none of ours.
            if !rest.first().is_some_and(|token| is_punct(token, ':')) {
                self.status.push((name.span(), rest));
            }
        } else if name == "allow" && tokens.next().is_some_and(|lints| allows_deprecated(&lints)) {
            self.allow.push(group.clone());
        }
    }
}

fn name_and_colon(tokens: &mut Tokens) -> Option<Ident> {
    let TokenTree::Ident(name) = tokens.next()? else { return None };
    tokens.next();
    Some(name)
}

fn allows_deprecated(lints: &TokenTree) -> bool {
    let TokenTree::Group(lints) = lints else { return false };
    lints.stream().into_iter().any(
        |lint| matches!(lint, TokenTree::Ident(lint) if lint == "deprecated" || lint == "warnings"),
    )
}

fn pass_visibility(tokens: &mut Tokens, tuple: bool) {
    let empty_or_pub = |group: &Group| match group.stream().into_iter().next() {
        Some(TokenTree::Ident(word)) => word == "pub" || word == "crate",
        other => other.is_none(),
    };
    // A `$vis` of `macro_rules!`.
    let wrapped = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::None && empty_or_pub(group));
    if tokens.next_if(wrapped).is_some() {
        return;
    }
    let public = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "pub");
    if tokens.next_if(public).is_none() {
        return;
    }
    // `pub (crate)`, but not the type of `pub (u8, u8)`.
    tokens.next_if(|token| {
        let TokenTree::Group(group) = token else { return false };
        if group.delimiter() != Delimiter::Parenthesis {
            return false;
        }
        let first = group.stream().into_iter().next();
        !tuple || matches!(first, Some(TokenTree::Ident(word)) if ["crate", "self", "super", "in"].iter().any(|scope| word == scope))
    });
}
