//! Generics, in the three forms of an impl.

use super::tokens::{Angles, Tokens, is_punct, next_if, tokens, type_until_comma, unblamed};
use crate::report::generated::Code;
use crate::report::tokens::flat;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

/// What an item is generic over.
#[derive(Default)]
pub(crate) struct Generics {
    parameters: Vec<Parameter>,
    /// What follows `where`, with a comma at its end.
    bounds: Vec<TokenTree>,
}

struct Parameter {
    /// With its bounds, without its default.
    declared: Vec<TokenTree>,
    /// `'a`, `T`, `N`.
    used: Vec<TokenTree>,
    /// The name of a type.
    of_type: Option<String>,
}

impl Generics {
    /// `<..>`, where it stands.
    pub(crate) fn read(input: &mut Tokens) -> Self {
        let mut generics = Self::default();
        let Some(opening) = next_if(input, &|token| is_punct(token, '<')) else { return generics };
        let mut angles = Angles::of_type();
        angles.pass(&opening);
        let mut inner = Vec::new();
        for token in input.by_ref() {
            angles.pass(&token);
            if angles.are_closed() {
                break;
            }
            inner.push(token);
        }
        let mut inner = tokens(unblamed(inner).into_iter().collect());
        while inner.peek().is_some() {
            if let Some(parameter) = Parameter::read(type_until_comma(&mut inner)) {
                generics.parameters.push(parameter);
            }
        }
        generics
    }

    /// `where ..`, where it stands, and the fields behind it.
    pub(crate) fn read_bounds(&mut self, tokens: &mut Tokens) -> Option<Group> {
        next_if(tokens, &|token| matches!(token, TokenTree::Ident(word) if word == "where"))?;
        let mut angles = Angles::of_type();
        let (mut bounds, mut fields) = (Vec::new(), None);
        for token in tokens.by_ref() {
            match token {
                TokenTree::Punct(end) if end.as_char() == ';' => break,
                TokenTree::Group(group)
                    if group.delimiter() == Delimiter::Brace && angles.are_closed() =>
                {
                    fields = Some(group);
                    break;
                }
                token => {
                    angles.pass(&token);
                    bounds.push(token);
                }
            }
        }
        self.bounds = unblamed(bounds);
        fields
    }

    pub(crate) fn are_none(&self) -> bool {
        self.parameters.is_empty()
    }

    /// `<'a, T: Bound, const N: usize>`.
    pub(crate) fn declared(&self) -> Code {
        self.listed(|parameter| &parameter.declared)
    }

    /// The same with a lifetime of ours before them.
    pub(crate) fn declared_with(&self, lifetime: &str) -> Code {
        if lifetime.is_empty() {
            return self.declared();
        }
        let mut code = Code::of(&[&"<", &lifetime, &","]);
        for parameter in &self.parameters {
            code.add(&[&Code::placed(parameter.declared.clone()), &","]);
        }
        code.add(&[&">"]);
        code
    }

    /// `<'a, T, N>`.
    pub(crate) fn used(&self) -> Code {
        self.listed(|parameter| &parameter.used)
    }

    fn listed(&self, part: fn(&Parameter) -> &Vec<TokenTree>) -> Code {
        if self.parameters.is_empty() {
            return Code::default();
        }
        let parts = self.parameters.iter().map(part);
        Code::placed(quote!(<#(#(#parts)*),*>))
    }

    /// `where ..`, with more bounds.
    pub(crate) fn bounds(&self, more: &[TokenStream]) -> Code {
        if self.bounds.is_empty() && more.is_empty() {
            return Code::default();
        }
        let own = &self.bounds;
        let comma = own.last().is_some_and(|last| !is_punct(last, ',')).then(|| quote!(,));
        Code::placed(quote!(where #(#own)* #comma #(#more,)*))
    }

    /// Whether a type is one of the parameters.
    pub(crate) fn are(&self, of: &[TokenTree]) -> bool {
        let [TokenTree::Ident(name)] = of else { return false };
        self.parameters
            .iter()
            .any(|parameter| parameter.of_type.as_deref().is_some_and(|own| name == own))
    }

    /// Whether there is a lifetime among them.
    pub(crate) fn have_lifetimes(&self) -> bool {
        self.parameters
            .iter()
            .any(|parameter| matches!(parameter.used.first(), Some(TokenTree::Punct(_))))
    }

    /// Whether a type names one of the parameters that are types.
    pub(crate) fn are_in(&self, of: &[TokenTree]) -> bool {
        self.parameters
            .iter()
            .any(|parameter| parameter.of_type.as_deref().is_some_and(|name| names(of, name)))
    }
}

impl Parameter {
    fn read(tokens: Vec<TokenTree>) -> Option<Self> {
        let mut angles = Angles::of_type();
        let mut tokens = self::tokens(tokens.into_iter().collect());
        while next_if(&mut tokens, &|token| is_punct(token, '#')).is_some() {
            tokens.next();
        }
        // A `$a:lifetime` comes in invisible brackets.
        let mut declared = flat(tokens.next().map(TokenStream::from).unwrap_or_default());
        for token in tokens {
            if angles.are_closed() && is_punct(&token, '=') {
                break;
            }
            angles.pass(&token);
            declared.push(token);
        }
        let (used, of_type) = match declared.as_slice() {
            [TokenTree::Punct(_), TokenTree::Ident(_), ..] => (declared[..2].to_vec(), None),
            [TokenTree::Ident(word), TokenTree::Ident(_), ..] if word == "const" => {
                (declared[1..2].to_vec(), None)
            }
            [TokenTree::Ident(name), ..] => (declared[..1].to_vec(), Some(name.to_string())),
            _ => return None,
        };
        Some(Self { declared, used, of_type })
    }
}

/// Whether the tokens have the name, other than as a part of a path.
pub(crate) fn names(tokens: &[TokenTree], name: &str) -> bool {
    // Without recursion: a type may be nested deeper than the stack is.
    let mut groups = Vec::new();
    if has(tokens, name, &mut groups) {
        return true;
    }
    while let Some(group) = groups.pop() {
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        if has(&inner, name, &mut groups) {
            return true;
        }
    }
    false
}

/// Whether the name is outside of all brackets; those are kept to be looked into.
fn has(tokens: &[TokenTree], name: &str, groups: &mut Vec<Group>) -> bool {
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if colons < 2 && ident == name => return true,
            TokenTree::Group(group) => groups.push(group.clone()),
            _ => {}
        }
        colons = if is_punct(token, ':') { colons + 1 } else { 0 };
    }
    false
}
