//! What the impls are made from: the item, its arms, and the paths that generated code goes by.

use super::arm::Arm;
use super::options::Options;
use super::source::Source;
use crate::item::generics::names;
use crate::item::tokens::unblamed;
use crate::item::{Body, Item};
use crate::registry::http;
use crate::report::filled::filled;
use crate::report::generated::Code;
use crate::status::guard::Named;
use crate::status::{lookup, paths};
use proc_macro2::TokenStream;
use quote::quote;

/// An item, read.
pub(crate) struct Expansion<'i> {
    pub(crate) item: &'i Item,
    pub(crate) options: &'i Options,
    pub(crate) arms: Vec<Arm<'i>>,
    /// The module of the registry.
    pub(crate) registry: Code,
    /// Its `Status`.
    pub(crate) status: Code,
    /// What a derive needs: every registry has it too.
    pub(crate) private: Code,
    /// The type of the item.
    pub(crate) own: Code,
    /// It is a response as well, and `transparent` takes a status of any registry from one.
    pub(crate) responds: bool,
}

impl<'i> Expansion<'i> {
    pub(crate) fn new(item: &'i Item, options: &'i Options, arms: Vec<Arm<'i>>) -> Self {
        let default = || options.facade.clone().unwrap_or_else(|| Code::of(&[&"::status_codes"]));
        let registry = options.registry.clone().unwrap_or_else(default);
        let facade = options.facade.as_ref().unwrap_or(&registry);
        Self {
            item,
            options,
            arms,
            status: Code::of(&[&registry, &"::Status"]),
            private: Code::of(&[facade, &"::__private"]),
            own: Code::of(&[&item.name.to_string().as_str(), &item.generics.used()]),
            registry,
            responds: false,
        }
    }

    /// The status of a code; nothing where it is not in the registry, which the guard reports.
    pub(crate) fn status_of(&self, named: &Named, body: &mut Code) {
        let Self { registry, status, .. } = self;
        if self.options.registry.is_some() {
            return body.add(&[&Code::placed(quote!(#registry::status! { @code #named }))]);
        }
        let Ok(single) = lookup::single(&http().0, &named.what) else { return };
        if single.warning.is_some() {
            // With the user's span outside of the brackets, or it would not warn.
            body.add(&[&Code::placed(paths::single(&single, &quote!(#registry), named.span))]);
        } else {
            body.add(&[status, &"::", &single.name()]);
        }
    }

    /// The item, or a variant of it, in an expression or a pattern.
    pub(crate) fn path(&self, arm: &Arm<'_>) -> String {
        let name = &self.item.name;
        match self.item.body {
            Body::Enum(_) => filled("{}::{}", &[&name, &arm.name]),
            _ => name.to_string(),
        }
    }

    /// A bound for each field that gives the status and whose type has parameters; the item itself needs none.
    pub(crate) fn bounds(&self) -> Vec<TokenStream> {
        let Self { status, private, item, .. } = self;
        let mut bounds = Vec::new();
        if item.generics.are_none() {
            return bounds;
        }
        let own = item.name.to_string();
        for arm in &self.arms {
            let (of, bound) = match &arm.source {
                Source::Field(member) => (member.of, quote!(#private::ToStatus<#status>)),
                Source::Converted(member, _) => {
                    (member.of, quote!(::core::marker::Copy + ::core::convert::TryInto<#status>))
                }
                Source::Foreign(member, _) if self.responds => {
                    (member.of, quote!(#private::response::ToResponse))
                }
                Source::Foreign(member, _) => (member.of, quote!(#private::ToStatus)),
                Source::Code(_) | Source::Default | Source::Function(..) => continue,
            };
            if item.generics.are_in(of) && !names(of, &own) && !names(of, "Self") {
                let of = unblamed(of.to_vec());
                bounds.push(quote!(#(#of)*: #bound));
            }
        }
        bounds
    }
}
