//! The procedural macros of [`status-codes`](https://docs.rs/status-codes): use that crate. Everything here is called
//! by its macros and changes in any release.

use proc_macro2::{Span, TokenStream};
use quote::quote;

mod catalog;
mod code;
mod derive;
mod enumerate;
mod extend;
mod fault;
mod file;
mod guard;
mod input;
mod lookup;
mod name;
mod nearest;
mod order;
mod phrase;
mod problem;
#[cfg(test)]
mod properties;
mod reference;
mod registry;
mod sorted;
mod source;
mod spec;
mod syntax;
mod text;
mod value;

/// The built-in registry: its types, in the facade.
#[proc_macro]
pub fn http(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let (registry, problems) = registry::http();
    let errors = problems.to_compile_errors(Span::call_site());
    let items = enumerate::enumerate(registry, &quote!(crate));
    quote!(#errors #items).into()
}

/// `status!` of the built-in registry.
#[proc_macro]
pub fn lookup(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_lookup(input.into()).into()
}

/// A registry of one's own, as a module.
#[proc_macro]
pub fn registry(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand_registry(input.into()).into()
}

#[expect(missing_docs, reason = "the facade has the documentation, with examples that run there")]
#[proc_macro_derive(ToStatus, attributes(status))]
pub fn to_status(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::derive(input.into()).into()
}

/// The tokens of a text of ours. The compiler reads it many times faster than `proc_macro2` does in a debug build.
fn parse(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        text.parse().map_or_else(|_| TokenStream::new(), proc_macro::TokenStream::into)
    } else {
        text.parse().unwrap_or_default()
    }
}

fn expand_lookup(input: TokenStream) -> TokenStream {
    let Some(input) = input::Lookup::parse(input) else { return not_called() };
    let Some(registry) = catalog::read(input.carried) else { return not_called() };
    match input.asked {
        input::Asked::Check(guard) => guard.check(&registry).to_compile_errors(),
        input::Asked::Code(what, ends @ [span, _]) => what
            .and_then(|what| lookup::lookup(&registry, &input.path, &what, span))
            .unwrap_or_else(|problem| problem.to_compile_error_across(ends)),
    }
}

/// The shims write the head of the input; by hand it is never right.
fn not_called() -> TokenStream {
    problem::Problem::new("this macro is called by `status!` alone")
        .to_compile_error(Span::call_site())
}

fn expand_registry(input: TokenStream) -> TokenStream {
    match syn::parse2(input) {
        Ok(definition) => extend::extend(&definition),
        Err(error) => error.into_compile_error(),
    }
}
