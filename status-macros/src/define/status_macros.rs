//! The `status!` of a module, which carries its registry: a use reads no file, in whatever crate it stands.

use super::definition::Definition;
use crate::module::doc_attribute;
use crate::registry::Registry;
use crate::report::filled::filled;
use crate::report::text::with_tokens;
use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;
use std::collections::hash_map::DefaultHasher;
use std::fmt::Write as _;
use std::hash::{Hash as _, Hasher as _};

/// The module's own `status!`, which carries the registry, and its `status_set!`.
pub(super) fn status_macros(
    definition: &Definition,
    registry: &Registry,
    carried: &str,
) -> TokenStream {
    let Definition { facade, path, root, .. } = definition;
    // `$crate` is the user's crate only with the span of the `crate` that they wrote.
    let mut dollar = Punct::new('$', Spacing::Joint);
    dollar.set_span(root.span());
    let dollar = TokenTree::Punct(dollar);
    let krate = Ident::new("crate", root.span());
    let here = quote!(#dollar #krate #(:: #path)*);
    let (status_of, set_of) = (unique("__status_of", path), unique("__status_set_of", path));
    let carried = self::carried(carried);
    // By way of the path that the user wrote: where that is wrong, this import is the one error, and what it would have
    // brought is an error nowhere else.
    let way = if definition.faults.is_empty() { quote!(#root #(:: #path)*) } else { quote!(self) };
    let [about_status, about_set] = docs(registry);
    with_tokens(CODE, &mut |name| {
        let tokens = match name {
            "facade" => facade.clone(),
            "dollar" => dollar.clone().into(),
            "here" => here.clone(),
            "way" => way.clone(),
            "carried" => carried.clone(),
            "status_of" => TokenTree::Ident(status_of.clone()).into(),
            "set_of" => TokenTree::Ident(set_of.clone()).into(),
            "about_status" => doc_attribute(&about_status),
            _ => doc_attribute(&about_set),
        };
        tokens.into_iter().collect()
    })
}

const CODE: &str = "
    #[doc(hidden)]
    pub use $facade::__private;
    #[doc(hidden)]
    pub use __private::derives::*;

    $about_status
    #[doc(hidden)]
    #[macro_export]
    macro_rules! $status_of {
        (@nothing) => {};
        ($dollar($dollar code:tt)*) => {
            $here::__private::lookup! { ($here) { $carried } $dollar($dollar code)* }
        };
    }
    $about_set
    #[doc(hidden)]
    #[macro_export]
    macro_rules! $set_of {
        ($dollar($dollar code:tt)*) => { $here::status! { @set $dollar($dollar code)* } };
    }
    #[doc(hidden)]
    pub use $status_of as __status;
    #[doc(inline)]
    pub use $way::__status as status;
    #[doc(inline)]
    pub use $set_of as status_set;
    __status! { @nothing }
";

/// What `status!` and `status_set!` say of themselves.
fn docs(registry: &Registry) -> [String; 2] {
    let mut status =
        "A status code, a class or a set of this registry, checked when the crate compiles."
            .to_owned();
    let mut set = "A `StatusSet` of this registry, in constants too.".to_owned();
    if let Some(entry) = registry.codes.first() {
        let (code, name) = (entry.code, &entry.name);
        let mut class = String::new();
        if let Some(entry) = registry.classes.iter().find(|class| class.pattern.contains(code)) {
            class = filled(", `status!({})`", &[&entry.pattern]);
            let _ = write!(set, "\n\n`status_set!({} | {code})`.", entry.pattern);
        }
        let _ = write!(
            status,
            "\n\n`status!({code})`, `status!({name})`{class}, and several of them joined by `|`, in expressions and \
             patterns."
        );
    }
    [status, set]
}

/// A name that no other registry of the crate has.
fn unique(start: &str, path: &[Ident]) -> Ident {
    let mut unique = start.to_owned();
    for segment in path {
        let segment = segment.to_string();
        let segment = segment.trim_start_matches("r#");
        // The length keeps `a_b` and `a::b` apart.
        let _ = write!(unique, "_{}_{segment}", segment.len());
    }
    Ident::new(&unique, Span::call_site())
}

/// A fingerprint, by which a compiler process reads each text once, and the text.
fn carried(text: &str) -> TokenStream {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let fingerprint = Literal::u64_unsuffixed(hasher.finish());
    quote!(#fingerprint #text)
}
