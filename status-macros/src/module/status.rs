//! The enum `Status`.

use super::{constant, docs, ident, lookups, metadata, predicates, traits, variant, warning};
use crate::registry::Registry;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn items(registry: &Registry, facade: &TokenStream) -> TokenStream {
    let page = docs::attribute(&docs::status(registry));
    let variants = registry.codes.iter().map(|entry| {
        let (doc, name) = (docs::attribute(&docs::variant(entry)), ident(&entry.name));
        let hidden = entry.is_placeholder().then(|| quote!(#[doc(hidden)]));
        let number = Literal::u16_unsuffixed(entry.code);
        quote!(#doc #hidden #name = #number)
    });
    let constants = constants(registry);
    let lookups = lookups::items(registry, facade);
    let metadata = metadata::items(registry, facade);
    let classes = predicates::items(registry);
    let traits = traits::items(facade);
    quote! {
        #page
        #[doc(alias = "StatusCode")]
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash
        )]
        #[repr(u16)]
        pub enum Status {
            #(#variants,)*
        }

        #[automatically_derived]
        impl Status { #constants #lookups }

        #[automatically_derived]
        impl Status { #metadata }

        #[automatically_derived]
        impl Status { #classes }

        #traits
    }
}

/// `ALL`, a constant for each code, and one for each former name that nothing else has.
fn constants(registry: &Registry) -> TokenStream {
    let all = registry.codes.iter().map(variant);
    let current = registry.codes.iter().filter(|entry| !entry.is_placeholder()).map(|entry| {
        let (name, value) = (constant(entry), variant(entry));
        let doc = docs::attribute(&docs::constant(entry));
        let deprecated = warning(entry).map(|note| quote!(#[deprecated(note = #note)]));
        quote!(#doc #deprecated pub const #name: Status = #value;)
    });
    let former = registry.former_constants().into_iter().map(|(former, entry)| {
        let (name, value) = (ident(&former), variant(entry));
        let doc = docs::attribute(&docs::constant(entry));
        let note = format!("{} is called `{}` now", entry.code, constant(entry));
        quote!(#doc #[deprecated(note = #note)] pub const #name: Status = #value;)
    });
    quote! {
        /// Every code of the registry, ascending.
        pub const ALL: &'static [Status] = &[#(#all),*];
        #(#current)*
        #(#former)*
    }
}
