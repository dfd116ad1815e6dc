//! Arms -> the `match` over them.

use super::arm::Arm;
use super::expansion::Expansion;
use super::source::{Member, Source};
use crate::item::attributes::Attributes;
use crate::item::tokens::last_name;
use crate::report::generated::Code;
use crate::status::guard::Named;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

/// How the status is taken from a field.
#[derive(Clone, Copy)]
enum Taken {
    Itself,
    Converted,
    Foreign,
}

impl Expansion<'_> {
    /// What `status` does.
    pub(super) fn body(&self) -> Code {
        if self.arms.is_empty() {
            return Code::of(&[&"match *self {}"]);
        }
        let mut body = Code::of(&[&"match self {"]);
        for arm in &self.arms {
            self.arm(arm, &mut body);
        }
        let is_default = |arm: &Arm<'_>| matches!(arm.source, Source::Default);
        let default = self.options.default.as_ref().filter(|_| self.arms.iter().any(is_default));
        if let Some(default) = default {
            body.add(&[&"_=>"]);
            self.status_of(default, &mut body);
        }
        body.add(&[&"}"]);
        body
    }

    fn arm(&self, arm: &Arm<'_>, body: &mut Code) {
        let path = self.path(arm);
        match &arm.source {
            Source::Code(named) => {
                let any = if arm.is_unit { "=>" } else { "{..}=>" };
                let allow = arm.attributes.map(Attributes::allowing).unwrap_or_default();
                body.add(&[&allow, &path.as_str(), &any]);
                self.status_of(named, body);
                body.add(&[&","]);
            }
            Source::Default => {}
            Source::Field(member) => self.of_member(&path, member, Taken::Itself, None, body),
            Source::Converted(member, or) => {
                self.of_member(&path, member, Taken::Converted, Some(or), body);
            }
            Source::Foreign(member, or) => {
                self.of_member(&path, member, Taken::Foreign, Some(or), body);
            }
            Source::Function(function, members) => {
                let span = function.last().map_or_else(Span::call_site, TokenTree::span);
                let (mut bound, mut given) = (TokenStream::new(), TokenStream::new());
                for (at, Member { name, .. }) in members.iter().enumerate() {
                    let field = format_ident!("__field{at}", span = span);
                    bound.extend(quote!(#name: #field,));
                    given.extend(quote_spanned!(span=> #field,));
                }
                let call = quote_spanned!(span=> #(#function)*(#given));
                body.add(&[&path.as_str(), &Code::placed(quote!({ #bound } => #call,))]);
            }
        }
    }

    /// What a function makes of a field. A field that it does not take is reported at its type.
    fn of_member(
        &self,
        path: &str,
        Member { name, of, .. }: &Member<'_>,
        taken: Taken,
        or: Option<&Named>,
        body: &mut Code,
    ) {
        let span = last_name(of).map(Ident::span).or(of.first().map(TokenTree::span));
        let span = span.unwrap_or_else(Span::call_site);
        let Self { status, private, .. } = self;
        let function = match taken {
            Taken::Itself => quote_spanned!(span=> #private::ToStatus::<#status>::status),
            Taken::Converted => quote_spanned!(span=> #private::converted::<#status, _>),
            Taken::Foreign if self.responds => {
                quote_spanned!(span=> #private::response::status_of::<#status>)
            }
            Taken::Foreign => quote_spanned!(span=> #private::foreign::<#status, _>),
        };
        let field = Ident::new("__field", span);
        let or = or.map(|or| {
            let mut code = Code::default();
            self.status_of(or, &mut code);
            code
        });
        let call = match (taken, or) {
            (Taken::Foreign, Some(or)) if self.responds => {
                quote_spanned!(span=> #function(#field).unwrap_or(#or))
            }
            (_, Some(or)) => quote_spanned!(span=> #function(#field, #or)),
            (_, None) => quote_spanned!(span=> #function(#field)),
        };
        body.add(&[&path, &Code::placed(quote!({ #name: #field, .. } => #call,))]);
    }
}
