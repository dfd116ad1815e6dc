//! `|`, `&`, `-` of sets and codes in every combination, their assigning forms, and `!`.

use super::ident;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn items() -> TokenStream {
    let binary = [
        ("BitOr", "bitor", "union"),
        ("BitAnd", "bitand", "intersection"),
        ("Sub", "sub", "difference"),
    ];
    let pairs = [
        ("StatusSet", "StatusSet"),
        ("StatusSet", "Status"),
        ("Status", "StatusSet"),
        ("Status", "Status"),
    ];
    let mut items = TokenStream::new();
    for (operator, method, function) in binary {
        let (assign, assign_method) =
            (ident(&format!("{operator}Assign")), ident(&format!("{method}_assign")));
        let (operator, method, function) = (ident(operator), ident(method), ident(function));
        for (left, right) in pairs {
            let (left, right) = (ident(left), ident(right));
            items.extend(quote! {
                #[automatically_derived]
                impl ::core::ops::#operator<#right> for #left {
                    type Output = StatusSet;
                    #[inline]
                    fn #method(self, __other: #right) -> StatusSet {
                        <StatusSet as ::core::convert::From<#left>>::from(self)
                            .#function(<StatusSet as ::core::convert::From<#right>>::from(__other))
                    }
                }
            });
        }
        for right in ["StatusSet", "Status"] {
            let right = ident(right);
            items.extend(quote! {
                #[automatically_derived]
                impl ::core::ops::#assign<#right> for StatusSet {
                    #[inline]
                    fn #assign_method(&mut self, __other: #right) {
                        *self = self.#function(<StatusSet as ::core::convert::From<#right>>::from(__other));
                    }
                }
            });
        }
    }
    for of in ["StatusSet", "Status"] {
        let of = ident(of);
        items.extend(quote! {
            #[automatically_derived]
            impl ::core::ops::Not for #of {
                type Output = StatusSet;
                #[inline]
                fn not(self) -> StatusSet {
                    <StatusSet as ::core::convert::From<#of>>::from(self).complement()
                }
            }
        });
    }
    items
}
