//! Getters over tables with a row for each code.

use super::ident;
use super::index::Index;
use proc_macro2::TokenStream;
use quote::quote;

/// A getter whose table has a row for each code, by position.
pub(super) fn getter(
    doc: &str,
    name: &str,
    of: &TokenStream,
    rows: &[TokenStream],
    index: &Index,
) -> TokenStream {
    let tables = index.tables();
    table(doc, name, of, &quote!(#tables::filled(&[#(#rows),*])), index)
}

/// A getter over a table by position.
pub(super) fn table(
    doc: &str,
    name: &str,
    of: &TokenStream,
    rows: &TokenStream,
    index: &Index,
) -> TokenStream {
    let (length, last) = (index.rows(), index.last_row());
    let body = quote! {
        static __ROWS: [#of; #length] = #rows;
        __ROWS[self.__position() & #last]
    };
    function(doc, name, of, &body)
}

/// A getter.
pub(super) fn function(doc: &str, name: &str, of: &TokenStream, body: &TokenStream) -> TokenStream {
    let name = ident(name);
    quote! {
        #[doc = #doc]
        #[inline]
        #[must_use]
        pub const fn #name(self) -> #of { #body }
    }
}
