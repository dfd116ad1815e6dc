//! Arms -> the `match` over them.

use super::arm::{Arm, Source};
use super::expand::Expansion;
use crate::item::Body;
use crate::item::tokens::Angles;
use crate::registry::http;
use crate::report::generated::Code;
use crate::status::guard::Named;
use crate::status::lookup;
use proc_macro2::{Group, Ident, Span, TokenTree};
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
                body.add(&[&outer(arm.allow), &self.path(arm).as_str(), &any]);
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

    /// The status of a code; nothing where it is not in the registry, which the guard reports.
    fn status_of(&self, named: &Named, body: &mut Code) {
        let Self { registry, status, .. } = self;
        if self.options.registry.is_some() {
            body.add(&[&Code::placed(quote!(#registry::status! { #named }))]);
            return;
        }
        let Ok(entry) = lookup::entry(&http().0, &named.what) else { return };
        if entry.state.warns() {
            // With the user's span outside of the brackets, or it would not warn.
            body.add(&[&Code::placed(lookup::single(entry, &quote!(#registry), named.span))]);
        } else {
            body.add(&[status, &"::", &entry.name.as_str()]);
        }
    }

    /// The item, or a variant of it, in an expression or a pattern.
    pub(super) fn path(&self, arm: &Arm<'_>) -> String {
        let name = &self.item.name;
        match self.item.body {
            Body::Enum(_) => format!("{name}::{}", arm.name),
            _ => name.to_string(),
        }
    }
}

/// Attributes of an arm or an impl.
pub(super) fn outer(attributes: &[Group]) -> Code {
    if attributes.is_empty() { Code::default() } else { Code::placed(quote!(#(# #attributes)*)) }
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
