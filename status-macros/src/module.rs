//! Registry -> the items of its module: `Status`, `Class`, `StatusSet` and all that hangs on them.

use crate::registry::{Family, Registry};
use crate::report::filled::filled;
use crate::report::text::parse;
use crate::spec::words::name;
use crate::spec::{Entry, State};
use proc_macro2::TokenStream;

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

#[cfg(feature = "registry")]
pub(crate) use docs::module as module_docs;
pub(crate) use examples::with_examples;

/// The items. `facade` is the path of `status-codes`.
pub(crate) fn enumerate(registry: &Registry, facade: &TokenStream) -> TokenStream {
    let registry = &generated(registry);
    let mut code = status::items(registry);
    if registry.own_classes || registry.family == Family::Builtin {
        code.push_str(&class::items(registry));
    } else {
        code.push_str(class::INHERITED);
    }
    code.push_str(&set::items(registry));
    code.push_str(&open::items(registry));
    code.push_str(&convert::items(registry));
    code::tokens(&code, facade)
}

/// `#[doc = "..."]`
pub(crate) fn doc_attribute(text: &str) -> TokenStream {
    parse(&docs::attribute(text))
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

/// The constant of a code.
fn constant(entry: &Entry) -> String {
    name::constant(&entry.name)
}

/// Why a use of the code warns.
fn warning(entry: &Entry) -> Option<String> {
    let word = match entry.state {
        State::Deprecated => "deprecated",
        State::Obsolete => "obsolete",
        State::InForce | State::Temporary | State::Unused => return None,
    };
    let source = entry
        .reference
        .as_ref()
        .map_or(String::new(), |reference| filled(" ({})", &[&reference.text]));
    Some(filled("{} is {}{}", &[&entry.line(), &word, &source]))
}
