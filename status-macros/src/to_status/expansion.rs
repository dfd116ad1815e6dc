//! What the impls are made from: the item, its arms, and the paths that generated code goes by.

use super::arm::{Arm, Source};
use super::options::Options;
use crate::item::generics::names;
use crate::item::tokens::unblamed;
use crate::item::{Body, Item};
use crate::registry::http;
use crate::report::generated::Code;
use crate::status::guard::Named;
use crate::status::lookup;
use proc_macro2::TokenStream;
use quote::quote;

/// An item, read.
pub(super) struct Expansion<'i> {
    pub(super) item: &'i Item,
    pub(super) options: &'i Options,
    pub(super) arms: Vec<Arm<'i>>,
    /// The module of the registry.
    pub(super) registry: Code,
    /// Its `Status`.
    pub(super) status: Code,
    /// What a derive needs: every registry has it too.
    pub(super) private: Code,
    /// The type of the item.
    pub(super) own: Code,
}

impl<'i> Expansion<'i> {
    pub(super) fn new(item: &'i Item, options: &'i Options, arms: Vec<Arm<'i>>) -> Self {
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
        }
    }

    /// The status of a code; nothing where it is not in the registry, which the guard reports.
    pub(super) fn status_of(&self, named: &Named, body: &mut Code) {
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

    /// A bound for each field that gives the status and whose type has parameters; the item itself needs none.
    pub(super) fn bounds(&self) -> Vec<TokenStream> {
        let Self { status, private, item, .. } = self;
        if item.generics.are_none() {
            return Vec::new();
        }
        let own = item.name.to_string();
        let fields = self.arms.iter().filter_map(|arm| match &arm.source {
            Source::Field { of, .. }
                if item.generics.are_in(of) && !names(of, &own) && !names(of, "Self") =>
            {
                let of = unblamed(of.iter().cloned());
                Some(quote!(#(#of)*: #private::ToStatus<#status>))
            }
            _ => None,
        });
        fields.collect()
    }
}
