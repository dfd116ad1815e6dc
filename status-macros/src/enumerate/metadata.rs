//! Everything that the spec says of a code, as getters over tables.

use super::ident;
use super::index::{Index, filled};
use crate::registry::Registry;
use crate::spec::Entry;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn items(registry: &Registry, facade: &TokenStream) -> TokenStream {
    let text = |doc: &str, name: &str, words: fn(&Entry) -> String| {
        let rows = registry.codes.iter().map(words).map(|word| quote!(#word)).collect();
        getter(doc, name, &quote!(&'static ::core::primitive::str), rows, &quote!(""))
    };
    let fields = |doc: &str, name: &str, names: fn(&Entry) -> &[String]| {
        let rows = registry.codes.iter().map(names).map(|names| quote!(&[#(#names),*])).collect();
        let of = quote!(&'static [&'static ::core::primitive::str]);
        getter(doc, name, &of, rows, &quote!(&[]))
    };
    let position = position(registry);
    let line = text("`404 Not Found`", "__line", Entry::line);
    let digits = text("The digits: `\"404\"`.", "as_str", |entry| entry.code.to_string());
    let phrase = text("The recommended reason phrase: `\"Not Found\"`.", "phrase", |entry| {
        entry.phrase.clone()
    });
    let name = text("The name of the variant: `\"NotFound\"`.", "name", |entry| entry.name.clone());
    let summary = text(
        "What the code means, in a sentence; empty where the spec has none.",
        "summary",
        |entry| entry.summary.clone(),
    );
    let required = fields(
        "The fields that a response with the code must have, by the definition of the code.",
        "required_fields",
        |entry| &entry.requires,
    );
    let suggested = fields(
        "The fields that a response with the code should have, or that help its reader.",
        "suggested_fields",
        |entry| &entry.suggests,
    );
    let reference = reference(registry, facade);
    let state = state(registry, facade);
    quote! {
        /// The number.
        #[inline]
        #[must_use]
        pub const fn as_u16(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }

        #digits #phrase #name #summary #reference #state #required #suggested

        #position

        #[doc(hidden)]
        #line
    }
}

/// A getter whose table has a row for each code, by position; `rest` fills it up.
fn getter(
    doc: &str,
    name: &str,
    of: &TokenStream,
    rows: Vec<TokenStream>,
    rest: &TokenStream,
) -> TokenStream {
    let name = ident(name);
    let rows = filled(rows, rest);
    let (length, last) =
        (Literal::usize_unsuffixed(rows.len()), Literal::usize_unsuffixed(rows.len() - 1));
    quote! {
        #[doc = #doc]
        #[inline]
        #[must_use]
        pub const fn #name(self) -> #of {
            static __ROWS: [#of; #length] = [#(#rows),*];
            __ROWS[self.__position() & #last]
        }
    }
}

fn position(registry: &Registry) -> TokenStream {
    let index = Index::new(registry);
    let (slots, mask) = (index.slots(), index.mask());
    let integer = if registry.codes.len() > 256 { quote!(u16) } else { quote!(u8) };
    let positions = index.by_slot(Literal::usize_unsuffixed);
    quote! {
        /// The position in `ALL`.
        #[doc(hidden)]
        #[inline]
        #[must_use]
        pub const fn __position(self) -> ::core::primitive::usize {
            static __ROWS: [::core::primitive::#integer; #slots] = [#(#positions),*];
            __ROWS[self as ::core::primitive::usize & #mask] as ::core::primitive::usize
        }
    }
}

fn reference(registry: &Registry, facade: &TokenStream) -> TokenStream {
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
    getter(doc, "reference", &of, rows.collect(), &none)
}

fn state(registry: &Registry, facade: &TokenStream) -> TokenStream {
    let rows = registry.codes.iter().map(|entry| {
        let state = ident(entry.state.variant());
        quote!(#facade::State::#state)
    });
    let rest = quote!(#facade::State::InForce);
    getter(
        "Where the code stands in its life.",
        "state",
        &quote!(#facade::State),
        rows.collect(),
        &rest,
    )
}
