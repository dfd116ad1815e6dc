//! Everything that the spec says of a code, as getters over tables.

use super::getter::{getter, table};
use super::index::Index;
use super::{fields, ident};
use crate::registry::Registry;
use crate::spec::Entry;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn items(registry: &Registry, facade: &TokenStream) -> TokenStream {
    let index = Index::new(registry, facade);
    let text = |doc: &str, name: &str, words: fn(&Entry) -> String| {
        let rows: Vec<_> = registry.codes.iter().map(words).map(|word| quote!(#word)).collect();
        getter(doc, name, &quote!(&'static ::core::primitive::str), &rows, &index)
    };
    let position = position(&index);
    let lines = lines(registry, &index);
    let name = text("The name of the variant: `\"NotFound\"`.", "name", |entry| entry.name.clone());
    let summary = text(
        "What the code means, in a sentence; empty where the spec has none.",
        "summary",
        |entry| entry.summary.clone(),
    );
    let fields = fields::items(registry, &index);
    let reference = reference(registry, facade, &index);
    let state = state(registry, facade, &index);
    quote! {
        /// The number.
        #[inline]
        #[must_use]
        pub const fn as_u16(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }

        #lines #name #summary #reference #state #fields

        #position
    }
}

/// The line of each code, and its two parts.
fn lines(registry: &Registry, index: &Index) -> TokenStream {
    let tables = index.tables();
    let lines = registry.codes.iter().map(Entry::line);
    let length = Literal::usize_unsuffixed(registry.codes.len());
    let width = registry.codes.first().map_or(0, |entry| entry.code.to_string().len());
    let width = Literal::usize_unsuffixed(width);
    let of = quote!(&'static ::core::primitive::str);
    let getter = |doc: &str, name: &str, rows: &TokenStream| table(doc, name, &of, rows, index);
    let digits = getter(
        "The digits: `\"404\"`.",
        "as_str",
        &quote!(#tables::digits(&Status::__LINES, #width)),
    );
    let phrase = getter(
        "The recommended reason phrase: `\"Not Found\"`.",
        "phrase",
        &quote!(#tables::phrases(&Status::__LINES, #width)),
    );
    let line = getter("`404 Not Found`", "__line", &quote!(#tables::filled(&Status::__LINES)));
    quote! {
        const __LINES: [#of; #length] = [#(#lines),*];

        #digits

        #[doc(alias = "canonical_reason")]
        #phrase

        #[doc(hidden)]
        #line
    }
}

fn position(index: &Index) -> TokenStream {
    let (tables, slots, mask) = (index.tables(), index.slots(), index.mask());
    let (integer, positions) = if index.is_small() {
        (quote!(u8), quote!(small_positions))
    } else {
        (quote!(u16), quote!(positions))
    };
    quote! {
        /// The position in `ALL`.
        #[doc(hidden)]
        #[inline]
        #[must_use]
        pub const fn __position(self) -> ::core::primitive::usize {
            Status::__position_of(self as ::core::primitive::u16)
        }

        /// The position of the only code with these low bits, if there is one.
        #[inline]
        const fn __position_of(__code: ::core::primitive::u16) -> ::core::primitive::usize {
            static __ROWS: [::core::primitive::#integer; #slots] = #tables::#positions(&Status::__CODES);
            __ROWS[__code as ::core::primitive::usize & #mask] as ::core::primitive::usize
        }
    }
}

fn reference(registry: &Registry, facade: &TokenStream, index: &Index) -> TokenStream {
    let none = quote!(::core::option::Option::None);
    let rows = registry.codes.iter().map(|entry| {
        entry.reference.as_ref().map_or_else(
            || none.clone(),
            |reference| {
                let (text, url) = (&reference.text, &reference.url);
                quote!(::core::option::Option::Some(#facade::Reference::__new(#text, #url)))
            },
        )
    });
    let doc = "Where the code is defined; `None` where the spec does not say.";
    let of = quote!(::core::option::Option<#facade::Reference>);
    getter(doc, "reference", &of, &rows.collect::<Vec<_>>(), index)
}

fn state(registry: &Registry, facade: &TokenStream, index: &Index) -> TokenStream {
    let rows = registry.codes.iter().map(|entry| {
        let state = ident(entry.state.variant());
        quote!(#facade::State::#state)
    });
    let (doc, of) = ("Where the code stands in its life.", quote!(#facade::State));
    getter(doc, "state", &of, &rows.collect::<Vec<_>>(), index)
}
