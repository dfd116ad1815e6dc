//! The enum `Class`.

use super::{docs, ident};
use crate::registry::Registry;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// A registry that adds no class has the `Class` of the built-in one, so that classes compare across.
pub(super) fn inherited(facade: &TokenStream) -> TokenStream {
    quote! {
        pub use #facade::Class;
    }
}

pub(super) fn items(registry: &Registry) -> TokenStream {
    // A spec that is broken in its classes still needs the type.
    if registry.classes.is_empty() {
        return nothing();
    }
    let classes = &registry.classes;
    let variants: Vec<_> = classes.iter().map(|class| ident(&class.variant)).collect();
    let docs: Vec<_> = classes.iter().map(|class| docs::attribute(&docs::class(class))).collect();
    let digits: Vec<_> =
        classes.iter().map(|class| Literal::u8_unsuffixed(class.pattern.digit())).collect();
    let patterns: Vec<_> = classes.iter().map(|class| class.pattern.to_string()).collect();
    let names = classes.iter().map(|class| &class.name);
    let summaries = classes.iter().map(|class| &class.summary);
    let lines = classes.iter().map(|class| format!("{} {}", class.pattern, class.name));
    let size = classes.first().map_or(1, |class| class.pattern.size());
    let last = Literal::u16_unsuffixed(size - 1);
    let quotients: Vec<_> =
        classes.iter().map(|class| Literal::u16_unsuffixed(class.pattern.digit().into())).collect();
    let size = Literal::u16_unsuffixed(size);
    let debug_names = classes.iter().map(|class| &class.variant);
    quote! {
        /// The classes of the status codes: what their first digit says.
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash
        )]
        #[repr(u8)]
        pub enum Class {
            #(#docs #variants = #digits,)*
        }

        #[automatically_derived]
        impl Class {
            /// Every class, ascending.
            pub const ALL: &'static [Class] = &[#(Class::#variants),*];

            /// The class as a pattern of digits: `"4xx"`.
            #[inline]
            #[must_use]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                match self { #(Class::#variants => #patterns,)* }
            }

            /// The name of the class: `"Client Error"`.
            #[must_use]
            pub const fn name(self) -> &'static ::core::primitive::str {
                match self { #(Class::#variants => #names,)* }
            }

            /// What the codes of the class say, in a sentence; empty where the spec has none.
            #[must_use]
            pub const fn summary(self) -> &'static ::core::primitive::str {
                match self { #(Class::#variants => #summaries,)* }
            }

            /// The numbers that the class has room for, registered or not: `400..=499`.
            #[inline]
            #[must_use]
            pub const fn range(self) -> ::core::ops::RangeInclusive<::core::primitive::u16> {
                let __first = self as ::core::primitive::u16 * #size;
                ::core::ops::RangeInclusive::new(__first, __first + #last)
            }

            /// The class of a number, registered or not; `None` outside of the classes.
            #[inline]
            #[must_use]
            pub const fn of(code: ::core::primitive::u16) -> ::core::option::Option<Class> {
                match code / #size {
                    #(#quotients => ::core::option::Option::Some(Class::#variants),)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        /// `4xx Client Error`
        #[automatically_derived]
        impl ::core::fmt::Display for Class {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __f.pad(match self { #(Class::#variants => #lines,)* })
            }
        }

        /// The name of the variant.
        #[automatically_derived]
        impl ::core::fmt::Debug for Class {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __f.pad(match self { #(Class::#variants => #debug_names,)* })
            }
        }
    }
}

fn nothing() -> TokenStream {
    quote! {
        /// The classes of the status codes: there are none.
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash
        )]
        pub enum Class {
            #[doc(hidden)]
            __Placeholder,
        }

        #[automatically_derived]
        impl ::core::fmt::Display for Class {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self, __f)
            }
        }
    }
}
