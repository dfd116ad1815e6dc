//! `name`, `name = value`, `name(list)`: what stands in the parentheses of an attribute.

use super::tokens::is_punct;
use crate::report::tokens::flat;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::LitStr;

/// The arguments at their commas.
pub(crate) fn arguments(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let (mut all, mut argument) = (Vec::new(), Vec::new());
    for token in flat(tokens) {
        if !is_punct(&token, ',') {
            argument.push(token);
        } else if !argument.is_empty() {
            all.push(std::mem::take(&mut argument));
        }
    }
    if !argument.is_empty() {
        all.push(argument);
    }
    all
}

/// One argument, taken apart.
pub(crate) enum Form<'a> {
    Alone,
    Is(&'a [TokenTree]),
    List(&'a Group),
    /// None of these.
    Other,
}

/// The name of an argument and its form; `None` where it does not begin with a word.
pub(crate) fn taken_apart(argument: &[TokenTree]) -> Option<(&Ident, Form<'_>)> {
    match argument {
        [TokenTree::Ident(name)] => Some((name, Form::Alone)),
        [TokenTree::Ident(name), sign, value @ ..] if is_punct(sign, '=') => {
            Some((name, Form::Is(value)))
        }
        [TokenTree::Ident(name), TokenTree::Group(list)]
            if list.delimiter() == Delimiter::Parenthesis =>
        {
            Some((name, Form::List(list)))
        }
        [TokenTree::Ident(name), ..] => Some((name, Form::Other)),
        _ => None,
    }
}

/// A text in quotes, and where it stands.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl Text {
    /// The text that the tokens are, if they are one string literal.
    pub(crate) fn of(tokens: &[TokenTree]) -> Option<Self> {
        let [literal @ TokenTree::Literal(_)] = tokens else { return None };
        let text = syn::parse2::<LitStr>(literal.clone().into()).ok()?;
        text.suffix().is_empty().then(|| Self { text: text.value(), span: literal.span() })
    }
}
