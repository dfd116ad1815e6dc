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
    let last = ident(&last.variant);
    let digits = rest.iter().map(|class| Literal::u16_unsuffixed(class.pattern.digit().into()));
    let rest = rest.iter().map(|class| ident(&class.variant));
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
            match self as ::core::primitive::u16 / #size {
                #(#digits => Class::#rest,)*
                _ => Class::#last,
            }
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
