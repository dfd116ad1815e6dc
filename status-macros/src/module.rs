//! Registry -> the items of its module: `Status`, `Class`, `StatusSet` and all that hangs on them.

use crate::registry::{Family, Registry};
use crate::spec::words::name;
use crate::spec::{Entry, State};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

mod class;
mod code;
mod convert;
mod docs;
mod examples;
mod fields;
mod getter;
mod index;
mod lookups;
mod metadata;
mod open;
mod operators;
mod predicates;
mod set;
mod set_traits;
mod status;
mod traits;

pub(crate) use docs::{attribute as doc_attribute, module as module_docs};
pub(crate) use examples::with_examples;

/// The items. `facade` is the path of `status-codes`.
pub(crate) fn enumerate(registry: &Registry, facade: &TokenStream) -> TokenStream {
    let registry = &generated(registry);
    let class = if registry.own_classes || registry.family == Family::Builtin {
        class::items(registry)
    } else {
        class::inherited(facade)
    };
    let status = status::items(registry, facade);
    let set = set::items(registry, facade);
    let open = open::items(registry, facade);
    let convert = convert::items(registry, facade);
    quote! { #status #class #set #open #convert }
}

/// What is generated of a registry: no set that has lost all its codes, and a variant even where its spec has nothing
/// that could be one.
fn generated(registry: &Registry) -> Registry {
    let mut registry = registry.clone();
    registry.sets.retain(|set| !set.codes.is_empty());
    if registry.codes.is_empty() {
        registry.codes.push(Entry::placeholder());
    }
    registry
}

/// The path of a variant.
pub(crate) fn variant(entry: &Entry) -> TokenStream {
    let name = ident(&entry.name);
    quote!(Status::#name)
}

/// The constant of a code.
pub(crate) fn constant(entry: &Entry) -> Ident {
    ident(&name::constant(&entry.name))
}

/// An identifier that was checked when the spec was read.
pub(crate) fn ident(name: &str) -> Ident {
    format_ident!("{name}", span = Span::call_site())
}

/// Why a use of the code warns.
pub(crate) fn warning(entry: &Entry) -> Option<String> {
    let word = match entry.state {
        State::Deprecated => "deprecated",
        State::Obsolete => "obsolete",
        State::InForce | State::Temporary | State::Unused => return None,
    };
    let source = entry
        .reference
        .as_ref()
        .map_or(String::new(), |reference| format!(" ({})", reference.text));
    Some(format!("{} is {word}{source}", entry.line()))
}
