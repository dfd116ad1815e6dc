//! `registry!`: files -> a registry -> a module.

use crate::module::{doc_attribute, enumerate, module_docs};
use crate::registry::Registry;
use crate::registry::catalog;
use crate::report::filled::filled;
use crate::report::source::Source;
use crate::report::text::parse;
use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;
use std::sync::Arc;

mod definition;
mod file;
mod load;
mod path;
mod rest;
mod status_macros;
mod visibility;

use definition::{Definition, Origin};
use load::Loader;
use status_macros::status_macros;

/// What `registry!` makes of its input.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match Definition::read(input) {
        Ok(definition) => extend(&definition),
        Err((span, problem)) => problem.to_compile_error(span),
    }
}

/// The module that an invocation defines. What is wrong with its spec stands in it and beside it, as errors.
fn extend(definition: &Definition) -> TokenStream {
    let mut loader = Loader::new();
    let (registry, span) = match &definition.origin {
        Origin::File(path) => (loader.file(&path.value()), path.span()),
        Origin::Text(text) => {
            // The text begins behind the opening quote.
            let (source, _) = Source::new("spec", text.value().as_bytes());
            (loader.build(&source), text.span())
        }
        Origin::Missing => (Arc::new(Registry::nothing()), definition.root.span()),
    };
    let (registry, carried) = if let Some(carried) = catalog::encode(&registry) {
        (registry, carried)
    } else {
        loader.problems.push(catalog::too_large());
        without_sets(&registry)
    };
    let mut errors = definition.faults.to_compile_errors();
    errors.extend(loader.problems.to_compile_errors(span));
    let (first, others) = after_first(errors);
    let status = status_macros(definition, &registry, &carried);
    let module = module(definition, &registry, &status, &loader.tracked, &failed(&first));
    quote!(#module #others)
}

/// A registry that is too large, as far as it can be of use: what makes it large are its sets, or else its phrases.
fn without_sets(registry: &Registry) -> (Arc<Registry>, String) {
    let mut registry = registry.clone();
    (registry.sets, registry.broken) = (Vec::new(), true);
    let carried = catalog::encode(&registry).or_else(|| catalog::encode(&Registry::nothing()));
    (Arc::new(registry), carried.unwrap_or_default())
}

/// What has cargo compile the crate again when a file changes.
const TRACKED: &str = "const _: fn() = || {
    let _ = ::core::include_bytes!(::core::concat!(::core::env!(\"CARGO_MANIFEST_DIR\"), {}));
};";

fn module(
    definition: &Definition,
    registry: &Registry,
    status: &TokenStream,
    tracked: &[String],
    failed: &TokenStream,
) -> TokenStream {
    let Definition { facade, attributes, visibility, path, .. } = definition;
    let Some(name) = path.last() else { return TokenStream::new() };
    let mut here = "crate".to_owned();
    for name in path {
        here.extend(["::", &name.to_string()]);
    }
    // A paragraph of its own behind what the user says. Links of a module are looked up where it stands, not in it.
    let mut links = String::new();
    for item in ["Status", "Class", "StatusSet", "status!", "status_set!"] {
        links.push_str(&filled("[`{}`]: {}::{}\n", &[&item, &here, &item]));
    }
    let mut docs = TokenStream::new();
    for text in ["", &module_docs(registry), "", &links] {
        docs.extend(doc_attribute(text));
    }
    let items = enumerate(registry, facade);
    let mut files = TokenStream::new();
    for path in tracked {
        let path = Literal::string(&filled("/{}", &[&path]));
        files.extend(parse(&filled(TRACKED, &[&path])));
    }
    quote! {
        #attributes
        #docs
        #visibility mod #name {
            #items
            #status
            #failed
            #files
        }
    }
}

/// What `status!` is where the spec is wrong and a code is not found: nothing is said at the uses of such a registry,
/// because the type of what stands there is this one error.
fn failed(first: &TokenStream) -> TokenStream {
    if first.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[doc(hidden)]
        pub type __Failed = __private::Failed<{ #first }, Status>;
    }
}

/// The first of the errors, and the others.
fn after_first(errors: TokenStream) -> (TokenStream, TokenStream) {
    let mut tokens = errors.into_iter();
    let mut first = TokenStream::new();
    for token in tokens.by_ref() {
        let is_last = matches!(token, TokenTree::Group(_));
        first.extend(TokenStream::from(token));
        if is_last {
            break;
        }
    }
    (first, tokens.collect())
}
