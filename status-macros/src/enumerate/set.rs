//! The type `StatusSet`.

use super::{docs, ident, operators, set_traits};
use crate::name;
use crate::registry::Registry;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn items(registry: &Registry, facade: &TokenStream) -> TokenStream {
    let words = registry.codes.len().div_ceil(64);
    let constants = constants(registry, facade, words);
    let of = of_class(registry);
    let words = Literal::usize_unsuffixed(words);
    let traits = set_traits::items(facade, &words);
    let operators = operators::items();
    quote! {
        /// A set of status codes: one bit for each code of the registry.
        ///
        /// `|` is the union, `&` the intersection, `-` the difference and `!` the complement; each takes a `Status` in
        /// place of a set too. Iteration is ascending.
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash
        )]
        pub struct StatusSet(#facade::__private::Bits<#words>);

        #[automatically_derived]
        impl StatusSet {
            #constants

            /// The codes of a class.
            #[inline]
            #[must_use]
            pub const fn of(class: Class) -> StatusSet {
                #of
            }

            /// Whether the set has this code.
            #[inline]
            #[must_use]
            pub const fn contains(self, status: Status) -> ::core::primitive::bool {
                self.0.contains(status.__position())
            }

            /// The codes of both sets.
            #[inline]
            #[must_use]
            pub const fn union(self, other: StatusSet) -> StatusSet {
                StatusSet(self.0.union(other.0))
            }

            /// The codes that both sets have.
            #[inline]
            #[must_use]
            pub const fn intersection(self, other: StatusSet) -> StatusSet {
                StatusSet(self.0.intersection(other.0))
            }

            /// The codes of this set that the other does not have.
            #[inline]
            #[must_use]
            pub const fn difference(self, other: StatusSet) -> StatusSet {
                StatusSet(self.0.difference(other.0))
            }

            /// The codes of the registry that the set does not have.
            #[inline]
            #[must_use]
            pub const fn complement(self) -> StatusSet {
                StatusSet::ALL.difference(self)
            }

            /// The set with one more code.
            #[inline]
            #[must_use]
            pub const fn with(self, status: Status) -> StatusSet {
                StatusSet(self.0.with(status.__position()))
            }

            /// How many codes the set has.
            #[inline]
            #[must_use]
            pub const fn len(self) -> ::core::primitive::usize {
                self.0.len()
            }

            /// Whether the set has no code.
            #[inline]
            #[must_use]
            pub const fn is_empty(self) -> ::core::primitive::bool {
                self.0.is_empty()
            }

            /// The codes, ascending.
            #[inline]
            #[must_use]
            pub const fn iter(self) -> #facade::SetIter<Status, #words> {
                #facade::SetIter::__new(self.0)
            }
        }

        #traits
        #operators
    }
}

/// `EMPTY`, `ALL`, and one for each class and set.
fn constants(registry: &Registry, facade: &TokenStream, words: usize) -> TokenStream {
    let set = |name: &str, doc: &str, codes: &[u16]| {
        let mut bits = vec![0u64; words];
        for (position, entry) in registry.codes.iter().enumerate() {
            if codes.contains(&entry.code) {
                bits[position / 64] |= 1 << (position % 64);
            }
        }
        let bits = bits.iter().map(|word| {
            // Grouped as clippy::unreadable_literal wants it.
            let hex = format!("{word:016x}");
            let groups = [&hex[..4], &hex[4..8], &hex[8..12], &hex[12..]].join("_");
            format!("0x{groups}")
                .parse::<Literal>()
                .unwrap_or_else(|_| Literal::u64_unsuffixed(*word))
        });
        let (name, doc) = (ident(name), docs::attribute(doc));
        quote!(#doc pub const #name: StatusSet = StatusSet(#facade::__private::Bits::new([#(#bits),*]));)
    };
    let all: Vec<u16> = registry.codes.iter().map(|entry| entry.code).collect();
    let classes = registry.classes.iter().map(|class| {
        let name = name::constant(&class.variant);
        set(&name, &docs::class(class), &registry.members(class.pattern))
    });
    let sets = registry.sets.iter().map(|group| {
        let doc = format!("The set `{}`.{}", group.key, docs::set(group));
        set(&group.key.to_ascii_uppercase(), &doc, &group.codes)
    });
    let (empty, all) =
        (set("EMPTY", "No code.", &[]), set("ALL", "Every code of the registry.", &all));
    quote! { #empty #all #(#classes)* #(#sets)* }
}

fn of_class(registry: &Registry) -> TokenStream {
    if registry.classes.is_empty() {
        return quote! { match class { Class::__Placeholder => StatusSet::EMPTY } };
    }
    let arms = registry.classes.iter().map(|class| {
        let (variant, constant) = (ident(&class.variant), ident(&name::constant(&class.variant)));
        quote!(Class::#variant => StatusSet::#constant)
    });
    quote! { match class { #(#arms,)* } }
}
