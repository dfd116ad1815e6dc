//! Arms -> the `match` over them.

use super::arm::{Arm, Source};
use super::expansion::Expansion;
use crate::item::attributes::Attributes;
use crate::item::tokens::Angles;
use crate::report::generated::Code;
use proc_macro2::{Ident, Span, TokenTree};
use quote::{quote, quote_spanned};

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
        match &arm.source {
            Source::Code(named) => {
                let any = if arm.is_unit { "=>" } else { "{..}=>" };
                let allow = arm.attributes.map(Attributes::allowing).unwrap_or_default();
                body.add(&[&allow, &self.path(arm).as_str(), &any]);
                self.status_of(named, body);
                body.add(&[&","]);
            }
            Source::Default => {}
            Source::Field { member, of } => {
                // A field without a status is reported here.
                let span = named_in(of);
                let Self { status, private, .. } = self;
                let field = Ident::new("__field", span);
                let call = quote_spanned!(span=> #private::ToStatus::<#status>::status(#field));
                let rest = quote!({ #member: #field, .. } => #call,);
                body.add(&[&self.path(arm).as_str(), &Code::placed(rest)]);
            }
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
