//! Numbers, digits and phrases to a status.

use super::index::Index;
use super::variant;
use crate::registry::Registry;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn items(registry: &Registry, facade: &TokenStream) -> TokenStream {
    let index = Index::new(registry);
    let (slots, mask) = (index.slots(), index.mask());
    let by_slot = index.by_slot(|position| variant(&registry.codes[position]));
    let width = Literal::usize_unsuffixed(registry.width());
    let former = registry.codes.iter().flat_map(|entry| {
        entry.former.iter().map(move |phrase| {
            let value = variant(entry);
            quote!((#phrase, #value))
        })
    });
    quote! {
        /// The status with this number; `None` where the registry has none.
        #[inline]
        #[must_use]
        pub const fn from_u16(code: ::core::primitive::u16) -> ::core::option::Option<Status> {
            static __ROWS: [Status; #slots] = [#(#by_slot),*];
            let __status = __ROWS[code as ::core::primitive::usize & #mask];
            if __status as ::core::primitive::u16 == code {
                ::core::option::Option::Some(__status)
            } else {
                ::core::option::Option::None
            }
        }

        /// The status whose digits these are, exactly: no sign, no space, nothing more.
        #[inline]
        #[must_use]
        pub const fn from_bytes(ascii: &[::core::primitive::u8]) -> ::core::option::Option<Status> {
            match #facade::__private::number::<#width>(ascii) {
                ::core::option::Option::Some(__code) => Status::from_u16(__code),
                ::core::option::Option::None => ::core::option::Option::None,
            }
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
