//! Arms -> the impls.

use super::arm::{Arm, Source, unblamed};
use super::option::Options;
use crate::fault::Faults;
use crate::guard::{Guard, Named};
use crate::lookup;
use crate::registry::http;
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{DeriveInput, GenericParam, Generics, parse_quote};

/// Everything that the impls are made from.
pub(super) struct Expansion<'d> {
    pub(super) input: &'d DeriveInput,
    pub(super) options: &'d Options,
    pub(super) arms: Vec<Arm>,
}

impl Expansion<'_> {
    /// The impls. Codes of the built-in registry are looked up here; those of another by its own `status!`.
    pub(super) fn impls(&self, faults: &mut Faults) -> TokenStream {
        let guard = self.guard();
        let registry = self.registry();
        let mut check = TokenStream::new();
        if self.options.registry.is_none() {
            faults.append(guard.check(&http().0));
        } else if guard.is_needed() {
            check = quote!(const _: () = { #registry::status! { @check #guard } };);
        }
        let arms: Vec<TokenStream> = self.arms.iter().map(|arm| self.arm(arm, faults)).collect();
        let body = match arms.as_slice() {
            [] => quote!(match *self {}),
            arms => quote!(match self { #(#arms,)* }),
        };
        let impls = self.wrapped(&body);
        let back = self.options.try_from.map(|_| self.try_from());
        quote!(#check #impls #back)
    }

    /// Impls without a body of worth, so that uses compile and only the mistake is reported.
    pub(super) fn fallback(&self) -> TokenStream {
        let impls = self.wrapped(&quote!(::core::unreachable!()));
        let back =
            self.options.try_from.map(|_| self.try_from_impl(&quote!(::core::unreachable!())));
        quote!(#impls #back)
    }

    fn guard(&self) -> Guard {
        let codes = self.arms.iter().filter_map(|arm| match &arm.source {
            Source::Code(named) => Some((named.clone(), arm.name.clone())),
            Source::Field { .. } => None,
        });
        Guard {
            only: self.options.only.clone(),
            distinct: self.options.try_from.is_some(),
            codes: codes.collect(),
        }
    }

    /// The module of the registry.
    fn registry(&self) -> TokenStream {
        self.options.registry.clone().unwrap_or_else(|| self.facade())
    }

    /// The crate, or what stands for it: every registry re-exports what a derive needs.
    fn facade(&self) -> TokenStream {
        self.options.facade.clone().unwrap_or_else(|| quote!(::status_codes))
    }

    fn private(&self) -> TokenStream {
        let path = self.options.facade.clone().unwrap_or_else(|| self.registry());
        quote!(#path::__private)
    }

    fn arm(&self, arm: &Arm, faults: &mut Faults) -> TokenStream {
        let Arm { path, source, .. } = arm;
        match source {
            Source::Code(named) => {
                let status = self.status(named, faults);
                quote!(#path { .. } => #status)
            }
            Source::Field { member, of } => {
                let (registry, private) = (self.registry(), self.private());
                let call = quote_spanned! {of.span()=>
                    #private::ToStatus::<#registry::Status>::status(__field)
                };
                quote!(#path { #member: __field, .. } => #call)
            }
        }
    }

    fn status(&self, named: &Named, faults: &mut Faults) -> TokenStream {
        let registry = self.registry();
        if self.options.registry.is_some() {
            return quote!(#registry::status! { #named });
        }
        match lookup::entry(&http().0, &named.what) {
            Ok(entry) => lookup::single(entry, &registry, named.span),
            Err(problem) => {
                faults.push(named.span, problem);
                TokenStream::new()
            }
        }
    }

    fn wrapped(&self, body: &TokenStream) -> TokenStream {
        let (registry, private) = (self.registry(), self.private());
        let status = quote!(#registry::Status);
        let item = unblamed(&self.input.ident);
        let generics = self.generics(&quote!(#private::ToStatus<#status>));
        let (parameters, arguments, bounds) = generics.split_for_impl();
        let mut borrowed = generics.clone();
        borrowed.params.insert(0, parse_quote!('__value));
        let (with_lifetime, ..) = borrowed.split_for_impl();
        quote! {
            #[automatically_derived]
            impl #parameters #private::ToStatus<#status> for #item #arguments #bounds {
                #[inline]
                fn status(&self) -> #status {
                    #body
                }
            }

            #[automatically_derived]
            impl #parameters ::core::convert::From<#item #arguments> for #status #bounds {
                #[inline]
                fn from(__value: #item #arguments) -> #status {
                    #private::ToStatus::<#status>::status(&__value)
                }
            }

            #[automatically_derived]
            impl #with_lifetime ::core::convert::From<&'__value #item #arguments> for #status #bounds {
                #[inline]
                fn from(__value: &'__value #item #arguments) -> #status {
                    #private::ToStatus::<#status>::status(__value)
                }
            }
        }
    }

    /// The generics, with a bound for each field that gives the status and whose type has parameters.
    fn generics(&self, bound: &TokenStream) -> Generics {
        let mut generics = self.input.generics.clone();
        let parameters: Vec<String> = generics
            .params
            .iter()
            .filter_map(|parameter| match parameter {
                GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
                GenericParam::Lifetime(_) | GenericParam::Const(_) => None,
            })
            .collect();
        for arm in &self.arms {
            match &arm.source {
                Source::Field { of, .. } if mentions(of.to_token_stream(), &parameters) => {
                    generics.make_where_clause().predicates.push(parse_quote!(#of: #bound));
                }
                Source::Field { .. } | Source::Code(_) => {}
            }
        }
        generics
    }

    fn try_from(&self) -> TokenStream {
        let private = self.private();
        let arms = self.arms.iter().filter_map(|arm| match &arm.source {
            Source::Code(named) => {
                // What is wrong or deprecated about a code is said where it stands in `status`.
                let span = named.span.resolved_at(Span::call_site());
                let named = Named { what: named.what.clone(), span };
                let (status, path) = (self.status(&named, &mut Faults::default()), &arm.path);
                Some(quote!(#status => ::core::result::Result::Ok(#path {})))
            }
            Source::Field { .. } => None,
        });
        let arms: Vec<_> = arms.collect();
        self.try_from_impl(&quote! {
            match __status {
                #(#arms,)*
                _ => ::core::result::Result::Err(#private::unknown(__status)),
            }
        })
    }

    fn try_from_impl(&self, body: &TokenStream) -> TokenStream {
        let (registry, private) = (self.registry(), self.private());
        let item = unblamed(&self.input.ident);
        let (parameters, arguments, bounds) = self.input.generics.split_for_impl();
        quote! {
            #[automatically_derived]
            impl #parameters ::core::convert::TryFrom<#registry::Status> for #item #arguments #bounds {
                type Error = #private::UnknownStatus;
                #[inline]
                fn try_from(
                    __status: #registry::Status,
                ) -> ::core::result::Result<#item #arguments, #private::UnknownStatus> {
                    #body
                }
            }
        }
    }
}

fn mentions(tokens: TokenStream, names: &[String]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(group.stream(), names),
        TokenTree::Ident(ident) => names.contains(&ident.to_string()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
