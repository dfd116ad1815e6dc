//! `registry!`: files -> a registry -> a module.

use crate::module::{doc_attribute, enumerate, module_docs};
use crate::registry::Registry;
use crate::registry::catalog;
use crate::report::source::Source;
use proc_macro2::{Ident, Punct, Spacing, TokenStream, TokenTree};
use quote::{format_ident, quote};
use std::sync::Arc;

mod file;
mod load;
mod syntax;

use load::Loader;
use syntax::{Definition, Origin};

/// What `registry!` makes of its input.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2(input) {
        Ok(definition) => extend(&definition),
        Err(error) => error.into_compile_error(),
    }
}

/// The module that an invocation defines. What is wrong with its spec stands beside it, as errors.
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
    loader.problems.extend(catalog::too_large(&registry));
    let faults = definition.faults.to_compile_errors();
    let errors = loader.problems.to_compile_errors(span);
    let module = module(definition, &registry, &loader.tracked);
    quote!(#faults #errors #module)
}

fn module(definition: &Definition, registry: &Registry, tracked: &[String]) -> TokenStream {
    let Definition { facade, attributes, visibility, path, .. } = definition;
    let Some(name) = path.last() else { return TokenStream::new() };
    let here = path.iter().fold("crate".to_owned(), |path, name| format!("{path}::{name}"));
    // A paragraph of its own behind what the user says. Links of a module are looked up where it stands, not in it.
    let links = ["Status", "Class", "StatusSet", "status!"]
        .map(|item| format!("[`{item}`]: {here}::{item}\n"))
        .concat();
    let docs = ["", &module_docs(registry), "", &links].map(doc_attribute);
    let items = enumerate(registry, facade);
    let status = status_macro(definition, registry);
    let tracked = tracked.iter().map(|path| {
        let path = format!("/{path}");
        // In a closure, which no code calls, the contents do not reach the artefact. `env!` keeps it the same in
        // every folder.
        quote! {
            const _: fn() = || {
                let _ = ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path));
            };
        }
    });
    quote! {
        #attributes
        #(#docs)*
        #visibility mod #name {
            #items
            #status
            #(#tracked)*
        }
    }
}

/// The module's own `status!`, which carries the registry.
fn status_macro(definition: &Definition, registry: &Registry) -> TokenStream {
    let Definition { facade, path, root, .. } = definition;
    // `$crate` is the user's crate only with the span of the `crate` that they wrote.
    let mut dollar = Punct::new('$', Spacing::Joint);
    dollar.set_span(root.span());
    let dollar = TokenTree::Punct(dollar);
    let mut krate = Ident::new("crate", root.span());
    krate.set_span(root.span());
    let here = quote!(#dollar #krate #(:: #path)*);
    let unique = path.iter().fold(format_ident!("__status_of"), |name, segment| {
        let segment = segment.to_string();
        let segment = segment.trim_start_matches("r#");
        // The length keeps `a_b` and `a::b` apart.
        format_ident!("{name}_{}_{segment}", segment.len())
    });
    let carried = catalog::tokens(registry);
    let (example, doc) = (
        registry.codes.first(),
        "A status code, a class or a set of this registry, checked when the crate compiles.",
    );
    let example = example.map_or_else(String::new, |entry| {
        let class = registry.classes.iter().find(|class| class.pattern.contains(entry.code));
        let class =
            class.map_or_else(String::new, |class| format!(", `status!({})`", class.pattern));
        format!(
            "\n\n`status!({})`, `status!({})`{class}, in expressions and patterns.",
            entry.code, entry.name
        )
    });
    let doc = doc_attribute(&format!("{doc}{example}"));
    quote! {
        #[doc(hidden)]
        pub use #facade::__private;

        #doc
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #unique {
            (#dollar(#dollar __code:tt)*) => {
                #here::__private::lookup! { (#here) { #carried } #dollar(#dollar __code)* }
            };
        }
        #[doc(inline)]
        pub use #unique as status;
    }
}
