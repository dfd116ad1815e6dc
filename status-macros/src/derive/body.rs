//! Arms -> the `match` over them. One stream takes every token: a stream for each part costs calls to the compiler.

use super::arm::{Arm, Source, unplaced};
use super::expand::Expansion;
use super::item::Body;
use super::tokens::Angles;
use crate::guard::Named;
use crate::lookup;
use crate::registry::http;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::Token;

impl Expansion<'_> {
    /// What `status` does.
    pub(super) fn body(&self) -> TokenStream {
        if self.arms.is_empty() {
            return quote!(match *self {});
        }
        let any = Group::new(Delimiter::Brace, quote!(..));
        let mut arms = TokenStream::new();
        for arm in &self.arms {
            self.arm(arm, &any, &mut arms);
        }
        let is_default = |arm: &Arm<'_>| matches!(arm.source, Source::Default);
        let default = self.options.default.as_ref().filter(|_| self.arms.iter().any(is_default));
        if let Some(default) = default {
            arms.extend(quote!(_ =>));
            self.status_of(default, &mut arms);
        }
        let arms = Group::new(Delimiter::Brace, arms);
        quote!(match self #arms)
    }

    fn arm(&self, arm: &Arm<'_>, any: &Group, arms: &mut TokenStream) {
        match &arm.source {
            Source::Code(named) => {
                for allow in arm.allow {
                    arms.extend(quote!(# #allow));
                }
                self.path(arm, arms);
                if !arm.is_unit {
                    any.to_tokens(arms);
                }
                <Token![=>]>::default().to_tokens(arms);
                self.status_of(named, arms);
                <Token![,]>::default().to_tokens(arms);
            }
            Source::Default => {}
            Source::Field { member, of } => {
                let Self { status, private, .. } = self;
                self.path(arm, arms);
                // A field without a status is reported here.
                let span = named_in(of);
                let field = Ident::new("__field", span);
                let call = quote_spanned!(span=> #private::ToStatus::<#status>::status(#field));
                arms.extend(quote!({ #member: #field, .. } => #call,));
            }
        }
    }

    /// The status of a code; nothing where it is not in the registry, which the guard reports.
    fn status_of(&self, named: &Named, tokens: &mut TokenStream) {
        let Self { registry, status, .. } = self;
        if self.options.registry.is_some() {
            tokens.extend(quote!(#registry::status! { #named }));
        } else if let Ok(entry) = lookup::entry(&http().0, &named.what) {
            // With the user's span outside of the brackets, or a code that is not to be used would be so silently.
            Token![<](named.span).to_tokens(tokens);
            status.to_tokens(tokens);
            Token![>](named.span).to_tokens(tokens);
            Token![::](named.span).to_tokens(tokens);
            lookup::variant(entry, named.span).to_tokens(tokens);
        }
    }

    /// The item, or a variant of it, in an expression or a pattern.
    pub(super) fn path(&self, arm: &Arm<'_>, tokens: &mut TokenStream) {
        unplaced(&self.item.name).to_tokens(tokens);
        if let Body::Enum(_) = self.item.body {
            <Token![::]>::default().to_tokens(tokens);
            unplaced(arm.name).to_tokens(tokens);
        }
    }
}

/// The token that a type is known by: `Error` in `std::io::Error<T>`.
fn named_in(of: &[TokenTree]) -> Span {
    let mut angles = Angles::of_type();
    let mut name = None;
    for token in of {
        if angles.are_closed() && matches!(token, TokenTree::Ident(_)) {
            name = Some(token);
        }
        angles.pass(token);
    }
    name.or(of.first()).map_or_else(Span::call_site, TokenTree::span)
}
