//! The class of a status, the general code of a class, and a predicate for each class and set.

use super::{docs, ident, variant};
use crate::name;
use crate::registry::Registry;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn items(registry: &Registry) -> TokenStream {
    let of_class = registry.classes.iter().map(|class| {
        let predicate = ident(&format!("is_{}", name::snake(&class.variant)));
        let doc = docs::attribute(&format!(
            "Whether the code is in class `{}`: {}",
            class.pattern,
            docs::class(class)
        ));
        let (first, last) =
            (class.pattern.range().start().to_owned(), class.pattern.range().end().to_owned());
        let (first, last) = (Literal::u16_unsuffixed(first), Literal::u16_unsuffixed(last));
        quote! {
            #doc
            #[inline]
            #[must_use]
            pub const fn #predicate(self) -> ::core::primitive::bool {
                ::core::matches!(self as ::core::primitive::u16, #first..=#last)
            }
        }
    });
    let of_set = registry.sets.iter().map(|set| {
        let predicate = ident(&format!("is_{}", set.key));
        let constant = ident(&set.key.to_ascii_uppercase());
        let doc = docs::attribute(&format!(
            "Whether the code is in the set `{}`.{}",
            set.key,
            docs::set(set)
        ));
        quote! {
            #doc
            #[inline]
            #[must_use]
            pub const fn #predicate(self) -> ::core::primitive::bool {
                StatusSet::#constant.contains(self)
            }
        }
    });
    let Some((last, rest)) = registry.classes.split_last() else {
        return quote! {
            #[doc(hidden)]
            #[must_use]
            pub const fn class(self) -> Class { Class::__Placeholder }
            #[doc(hidden)]
            #[must_use]
            pub const fn generic(_: Class) -> ::core::option::Option<Status> { ::core::option::Option::None }
        };
    };
    let size = Literal::u16_unsuffixed(last.pattern.size());
    // Each digit has a row, up to a power of two, so that a masked one is in bounds.
    let by_digit = (0..16).map(|digit| {
        let class = rest.iter().find(|class| class.pattern.digit() == digit);
        ident(&class.unwrap_or(last).variant)
    });
    let generic = registry.classes.iter().map(|class| {
        let (name, first) = (ident(&class.variant), *class.pattern.range().start());
        if let Some(entry) = registry.get(first) {
            let value = variant(entry);
            quote!(Class::#name => ::core::option::Option::Some(#value))
        } else {
            quote!(Class::#name => ::core::option::Option::None)
        }
    });
    quote! {
        /// The class of the code.
        #[inline]
        #[must_use]
        pub const fn class(self) -> Class {
            const __ROWS: [Class; 16] = [#(Class::#by_digit),*];
            __ROWS[self as ::core::primitive::usize / #size & 15]
        }

        /// The general code of a class, its x00; `None` where the registry does not have it.
        #[inline]
        #[must_use]
        pub const fn generic(class: Class) -> ::core::option::Option<Status> {
            match class { #(#generic,)* }
        }

        #(#of_class)*
        #(#of_set)*
    }
}
