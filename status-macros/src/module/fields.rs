//! The response fields that codes require or suggest.

use super::getter::{function, getter};
use super::index::Index;
use crate::registry::Registry;
use crate::spec::Entry;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The name of a getter, and its fields of a code.
type Fields = (&'static str, fn(&Entry) -> &[String]);

pub(super) fn items(registry: &Registry, index: &Index) -> TokenStream {
    let required = lists(
        "The fields that a response with the code must have, by the definition of the code.",
        ("required_fields", |entry| &entry.requires),
        registry,
        index,
    );
    let suggested = lists(
        "The fields that a response with the code should have, or that help its reader.",
        ("suggested_fields", |entry| &entry.suggests),
        registry,
        index,
    );
    quote! { #required #suggested }
}

/// Most codes have no field, and several have the same: a row is the number of a list where a byte can hold it.
fn lists(doc: &str, (name, fields): Fields, registry: &Registry, index: &Index) -> TokenStream {
    let of = quote!(&'static [&'static ::core::primitive::str]);
    let mut lists: Vec<&[String]> = vec![&[]];
    let mut rows = Vec::new();
    for list in registry.codes.iter().map(fields) {
        let known = lists.iter().position(|other| *other == list);
        let number = known.unwrap_or_else(|| {
            lists.push(list);
            lists.len() - 1
        });
        let Ok(number) = u8::try_from(number) else {
            let all = registry.codes.iter().map(fields);
            let rows: Vec<_> = all.map(|list| quote!(&[#(#list),*])).collect();
            return getter(doc, name, &of, &rows, index);
        };
        rows.push(Literal::u8_unsuffixed(number));
    }
    // Two at least: a mask of nothing but zeros would be an error to clippy.
    let length = lists.len().next_power_of_two().max(2);
    let mask = Literal::usize_unsuffixed(length - 1);
    let length = Literal::usize_unsuffixed(length);
    let lists = lists.iter().map(|list| quote!(&[#(#list),*]));
    let (tables, of_rows, last) = (index.tables(), index.rows(), index.last_row());
    let body = quote! {
        static __LISTS: [#of; #length] = #tables::filled(&[#(#lists),*]);
        static __ROWS: [::core::primitive::u8; #of_rows] = #tables::filled(&[#(#rows),*]);
        __LISTS[__ROWS[self.__position() & #last] as ::core::primitive::usize & #mask]
    };
    function(doc, name, &of, &body)
}
