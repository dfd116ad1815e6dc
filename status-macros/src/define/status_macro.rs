//! The `status!` of a module, which carries its registry: a use reads no file, in whatever crate it stands.

use super::definition::Definition;
use crate::module::doc_attribute;
use crate::registry::Registry;
use crate::registry::catalog::encode;
use proc_macro2::{Ident, Literal, Punct, Spacing, TokenStream, TokenTree};
use quote::{format_ident, quote};
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};

/// The module's own `status!`, which carries the registry.
pub(super) fn status_macro(definition: &Definition, registry: &Registry) -> TokenStream {
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
    let carried = carried(registry);
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

/// A fingerprint, by which a compiler process reads each text once, and the text.
fn carried(registry: &Registry) -> TokenStream {
    let text = encode(registry);
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let fingerprint = Literal::u64_unsuffixed(hasher.finish());
    quote!(#fingerprint #text)
}
