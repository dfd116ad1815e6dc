//! The procedural macros of [`status-codes`](https://docs.rs/status-codes): use that crate. Everything here is called
//! by its macros and changes in any release.
#![cfg_attr(
    not(all(feature = "registry", feature = "response")),
    allow(
        dead_code,
        reason = "lower rooms have some things that only `define` or `to_response` need"
    )
)]

use proc_macro2::Span;
use quote::quote;

#[cfg(feature = "registry")]
mod define;
mod item;
mod module;
#[cfg(test)]
#[cfg(feature = "registry")]
mod properties;
mod registry;
mod report;
mod spec;
mod status;
#[cfg(feature = "response")]
mod to_response;
mod to_status;

/// The built-in registry: its types, in the facade.
#[proc_macro]
pub fn http(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let (registry, problems) = registry::http();
    let errors = problems.to_compile_errors(Span::call_site());
    let items = module::with_examples(module::enumerate(registry, &quote!(crate)));
    quote!(#errors #items).into()
}

/// `status!` of the built-in registry.
#[proc_macro]
pub fn lookup(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    status::expand(input.into()).into()
}

/// A registry of one's own, as a module.
#[cfg(feature = "registry")]
#[proc_macro]
pub fn registry(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    define::expand(input.into()).into()
}

#[expect(missing_docs, reason = "the facade has the documentation, with examples that run there")]
#[proc_macro_derive(ToStatus, attributes(status))]
pub fn to_status(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    to_status::derive(input.into()).into()
}

#[cfg(feature = "response")]
#[expect(missing_docs, reason = "the facade has the documentation, with examples that run there")]
#[proc_macro_derive(
    ToResponse,
    attributes(status, response, header, member, detail, instance, body)
)]
pub fn to_response(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    to_response::derive(input.into()).into()
}
