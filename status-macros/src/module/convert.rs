//! Conversions between a registry that extends `http` and the built-in `Status`.

use super::ident;
use crate::registry::{Family, Registry, http};
use proc_macro2::TokenStream;
use quote::quote;

/// Each direction is `From` where it is total and `TryFrom` elsewhere; the built-in registry itself has none.
pub(super) fn items(registry: &Registry, facade: &TokenStream) -> TokenStream {
    let (builtin, _) = http();
    if registry.family != Family::Http || builtin.codes.is_empty() {
        return TokenStream::new();
    }
    let ours = direction(registry, builtin, &quote!(Status), &quote!(#facade::Status), facade);
    let theirs = direction(builtin, registry, &quote!(#facade::Status), &quote!(Status), facade);
    quote! { #ours #theirs }
}

fn direction(
    from: &Registry,
    to: &Registry,
    source: &TokenStream,
    target: &TokenStream,
    facade: &TokenStream,
) -> TokenStream {
    let total = from.codes.iter().all(|entry| to.get(entry.code).is_some());
    if total {
        let arms = from.codes.iter().filter_map(|entry| {
            let (from, to) = (ident(&entry.name), ident(&to.get(entry.code)?.name));
            Some(quote!(#source::#from => #target::#to))
        });
        return quote! {
            #[automatically_derived]
            impl ::core::convert::From<#source> for #target {
                #[inline]
                fn from(status: #source) -> #target {
                    match status { #(#arms,)* }
                }
            }
        };
    }
    quote! {
        #[automatically_derived]
        impl ::core::convert::TryFrom<#source> for #target {
            type Error = #facade::UnknownStatus;
            #[inline]
            fn try_from(status: #source) -> ::core::result::Result<#target, #facade::UnknownStatus> {
                ::core::convert::TryFrom::try_from(status as ::core::primitive::u16)
            }
        }
    }
}
