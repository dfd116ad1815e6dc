//! Whether a variant holds another error, whose words are not for everybody.

use crate::item::attributes::Attributes;
use crate::item::fields::Field;
use crate::item::generics::Generics;
use crate::item::tokens::{inside, is_punct, last_name};
use proc_macro2::TokenTree;
use syn::ext::IdentExt as _;

/// Whether an attribute, or the name `source`, says that a field is the cause.
pub(super) fn has_source(fields: &[Field]) -> bool {
    fields.iter().any(|field| {
        let marked = ["from", "source", "backtrace"]
            .iter()
            .any(|word| field.attributes.named(word).next().is_some());
        marked || field.name.as_ref().is_some_and(|name| name.unraw() == "source")
    })
}

/// Whether it holds another error, by that, by what is said to other derives, or by the names of its types.
pub(super) fn holds_error(
    attributes: Option<&Attributes>,
    fields: &[Field],
    generics: &Generics,
) -> bool {
    has_source(fields)
        || attributes.is_some_and(says_so)
        || fields.iter().any(|field| says_so(&field.attributes) || is_error(&field.of, generics))
}

/// `#[error(transparent)]`, `#[error(source)]`, `#[snafu(source | transparent | whatever)]`
fn says_so(attributes: &Attributes) -> bool {
    attributes.named("error").any(|error| error.names(&["transparent", "source"]))
        || attributes
            .named("snafu")
            .any(|snafu| snafu.names(&["source", "transparent", "whatever"]))
}

/// How many pointers are looked behind.
const DEPTH: usize = 8;

/// A type parameter, or a type that is called `..Error`, `..Err` or `..Report`, alone or behind pointers.
fn is_error(of: &[TokenTree], generics: &Generics) -> bool {
    let mut of = of.to_vec();
    for _ in 0..DEPTH {
        let bare = without_reference(&of);
        // Of `dyn Error + Send` the first trait says what it is.
        let end = bare.iter().position(|token| is_punct(token, '+')).unwrap_or(bare.len());
        let Some(name) = last_name(&bare[..end]) else { return false };
        let name = name.to_string();
        if !matches!(name.as_str(), "Option" | "Box" | "Arc" | "Rc") {
            return ["Error", "Err", "Report"].iter().any(|end| name.ends_with(end))
                || generics.are(bare);
        }
        let Some(inner) = inside(bare) else { return false };
        of = inner;
    }
    false
}

/// `Error` of `&'a mut dyn Error`
fn without_reference(of: &[TokenTree]) -> &[TokenTree] {
    let mut of = of;
    loop {
        of = match of {
            [sign, rest @ ..] if is_punct(sign, '&') => rest,
            [quote, TokenTree::Ident(_), rest @ ..] if is_punct(quote, '\'') => rest,
            [TokenTree::Ident(word), rest @ ..]
                if word == "mut" || word == "dyn" || word == "impl" =>
            {
                rest
            }
            of => return of,
        };
    }
}
