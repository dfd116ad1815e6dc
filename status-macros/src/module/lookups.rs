//! Numbers, digits and phrases to a status.

use super::index::Index;
use super::variant;
use crate::registry::Registry;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn items(registry: &Registry, facade: &TokenStream) -> TokenStream {
    let index = Index::new(registry, facade);
    let from_u16 = from_u16(registry, &index);
    let from_bytes = from_bytes(registry, &index, facade);
    let former = registry.codes.iter().flat_map(|entry| {
        entry.former.iter().map(move |phrase| {
            let value = variant(entry);
            quote!((#phrase, #value))
        })
    });
    let length = Literal::usize_unsuffixed(registry.codes.len());
    quote! {
        /// The numbers, ascending.
        const __CODES: [::core::primitive::u16; #length] = {
            let mut __codes = [0; #length];
            let mut __at = 0;
            while __at < #length {
                __codes[__at] = Status::ALL[__at] as ::core::primitive::u16;
                __at += 1;
            }
            __codes
        };

        /// The status with this number; `None` where the registry has none.
        #[inline]
        #[must_use]
        pub const fn from_u16(code: ::core::primitive::u16) -> ::core::option::Option<Status> {
            #from_u16
        }

        /// The status whose digits these are, exactly: no sign, no space, nothing more.
        #[inline]
        #[must_use]
        pub const fn from_bytes(ascii: &[::core::primitive::u8]) -> ::core::option::Option<Status> {
            #from_bytes
        }

        /// The status that has this reason phrase, or had it once. ASCII case does not matter.
        ///
        /// `None` where no code has it, and where two share it.
        #[must_use]
        pub fn from_phrase(phrase: &::core::primitive::str) -> ::core::option::Option<Status> {
            #facade::__private::from_phrase(&[#(#former),*], phrase)
        }
    }
}

/// A table over all numbers up to the largest code; with four digits, one by position.
fn from_u16(registry: &Registry, index: &Index) -> TokenStream {
    let tables = index.tables();
    let past = registry.codes.last().map_or(0, |entry| entry.code) + 1;
    if past <= 1000 {
        let (rows, past) = (Literal::u16_unsuffixed(past + 1), Literal::u16_unsuffixed(past));
        return quote! {
            static __ROWS: [::core::option::Option<Status>; #rows] =
                #tables::by_number(&Status::__CODES, Status::ALL);
            let __row = if code < #past { code } else { #past };
            __ROWS[__row as ::core::primitive::usize]
        };
    }
    let (rows, last) = (index.rows(), index.last_row());
    quote! {
        static __ROWS: [Status; #rows] = #tables::filled(Status::ALL);
        let __status = __ROWS[Status::__position_of(code) & #last];
        if __status as ::core::primitive::u16 == code {
            ::core::option::Option::Some(__status)
        } else {
            ::core::option::Option::None
        }
    }
}

/// Three digits are found by the low byte of their number and compared as a whole; others one by one. What is no code
/// has a row of its own, because a row is chosen without a branch.
fn from_bytes(registry: &Registry, index: &Index, facade: &TokenStream) -> TokenStream {
    if registry.width() != 3 || !index.is_small() {
        let width = Literal::usize_unsuffixed(registry.width());
        return quote! {
            match #facade::__private::number::<#width>(ascii) {
                ::core::option::Option::Some(__code) => Status::from_u16(__code),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        };
    }
    let (tables, rows, last) = (index.tables(), index.rows(), index.last_row());
    quote! {
        static __PACKED: [::core::primitive::u32; #rows] = #tables::packed(&Status::__CODES);
        static __ROWS: [::core::option::Option<Status>; #rows + 1] = #tables::or_none(Status::ALL);
        match #tables::pack(ascii) {
            ::core::option::Option::Some((__packed, __low)) => {
                let __row = Status::__position_of(__low) & #last;
                let __row = if __PACKED[__row] == __packed { __row } else { #rows };
                __ROWS[__row]
            }
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
}
