//! Arms -> the impls.

use super::arm::{Arm, Source};
use super::generics::names;
use super::item::{Body, Item};
use super::option::Options;
use super::tokens::{Trees, unblamed};
use crate::fault::Faults;
use crate::guard::{Guard, Owner};
use crate::registry::http;
use proc_macro2::TokenStream;
use quote::quote;

/// Everything that the impls are made from.
pub(super) struct Expansion<'i> {
    pub(super) item: &'i Item,
    pub(super) options: &'i Options,
    pub(super) arms: Vec<Arm<'i>>,
    /// The module of the registry.
    pub(super) registry: Trees,
    /// Its `Status`.
    pub(super) status: Trees,
    /// What a derive needs: every registry has it too.
    pub(super) private: Trees,
    /// The type of the item.
    own: Trees,
}

impl<'i> Expansion<'i> {
    pub(super) fn new(item: &'i Item, options: &'i Options, arms: Vec<Arm<'i>>) -> Self {
        let facade = || options.facade.clone().unwrap_or_else(|| quote!(::status_codes).into());
        let registry = options.registry.clone().unwrap_or_else(facade);
        let private = options.facade.as_ref().unwrap_or(&registry);
        let (name, used) =
            (Trees::from(unblamed([item.name.clone().into()])), item.generics.used());
        Self {
            item,
            options,
            arms,
            status: quote!(#registry::Status).into(),
            private: quote!(#private::__private).into(),
            own: quote!(#name #used).into(),
            registry,
        }
    }

    /// The impls. Codes of the built-in registry are looked up here; those of another by its own `status!`.
    pub(super) fn impls(&self, faults: &mut Faults) -> TokenStream {
        let guard = self.guard();
        let mut check = None;
        if self.options.registry.is_some() {
            let registry = &self.registry;
            check = Some(quote!(const _: () = { #registry::status! { @check #guard } };));
        } else {
            faults.append(guard.check(&http().0));
        }
        let impls = self.wrapped(&self.body());
        let back = self.options.try_from.map(|_| self.try_from());
        // Last, so that what it reports in order comes first: a `status!` that is found late is expanded from the end.
        quote!(#impls #back #check)
    }

    /// Impls without a body of worth, so that uses compile and only the mistake is reported.
    pub(super) fn fallback(&self) -> TokenStream {
        let impls = self.wrapped(&quote!(::core::unreachable!()));
        let back =
            self.options.try_from.map(|_| self.try_from_impl(&quote!(::core::unreachable!())));
        quote!(#impls #back)
    }

    fn guard(&self) -> Guard {
        let owners = self.arms.iter().filter_map(|arm| {
            let code = match &arm.source {
                Source::Code(named) => Some(named.clone()),
                Source::Default => None,
                Source::Field { .. } => return None,
            };
            let (name, span) = (arm.name.to_string(), arm.name.span());
            Some(Owner { name, span, code, place: arm.place })
        });
        Guard {
            only: self.options.only.clone(),
            default: self.options.default.clone(),
            distinct: self.options.try_from.is_some(),
            owners: owners.collect(),
        }
    }

    fn wrapped(&self, body: &TokenStream) -> TokenStream {
        let Self { status, private, own, .. } = self;
        let allow = &self.item.attributes.allow;
        // In the conversions `Self` is the status.
        let (generics, outside) = (&self.item.generics, self.item.generics.with_self(own));
        let mut more = self.bounds();
        let (declared, bounds) = (generics.declared(), generics.bounds(&more));
        let (declared_outside, bounds_outside) = (outside.declared(), outside.bounds(&more));
        if generics.may_be_unsized() && matches!(self.item.body, Body::Struct(_)) {
            more.push(quote!(#own: ::core::marker::Sized).into());
        }
        let sized = outside.bounds(&more);
        quote! {
            #(# #allow)*
            #[automatically_derived]
            impl #declared #private::ToStatus<#status> for #own #bounds {
                #[inline]
                fn status(&self) -> #status {
                    #body
                }
            }

            #[automatically_derived]
            impl #declared_outside ::core::convert::From<#own> for #status #sized {
                #[inline]
                fn from(__value: #own) -> #status {
                    #private::ToStatus::status(&__value)
                }
            }

            #[automatically_derived]
            impl #declared_outside ::core::convert::From<&#own> for #status #bounds_outside {
                #[inline]
                fn from(__value: &#own) -> #status {
                    #private::ToStatus::status(__value)
                }
            }
        }
    }

    /// A bound for each field that gives the status and whose type has parameters; the item itself needs none.
    fn bounds(&self) -> Vec<Trees> {
        let Self { status, private, item, .. } = self;
        if item.generics.are_none() {
            return Vec::new();
        }
        let own = item.name.to_string();
        let fields = self.arms.iter().filter_map(|arm| match &arm.source {
            Source::Field { of, .. }
                if item.generics.are_in(of) && !names(of, &own) && !names(of, "Self") =>
            {
                let of = Trees::from(unblamed(of.iter().cloned()));
                Some(quote!(#of: #private::ToStatus<#status>).into())
            }
            _ => None,
        });
        fields.collect()
    }

    fn try_from(&self) -> TokenStream {
        let Self { private, .. } = self;
        // By way of `status`, so that what is wrong or deprecated about a code is said once.
        let search = (!self.arms.is_empty()).then(|| {
            let mut all = TokenStream::new();
            for arm in &self.arms {
                self.path(arm, &mut all);
                all.extend(quote!({},));
            }
            quote! {
                for __value in [#all] {
                    if #private::ToStatus::status(&__value) == __status {
                        return ::core::result::Result::Ok(__value);
                    }
                }
            }
        });
        self.try_from_impl(&quote! {
            #search
            ::core::result::Result::Err(#private::unknown(__status))
        })
    }

    fn try_from_impl(&self, body: &TokenStream) -> TokenStream {
        let Self { status, private, own, .. } = self;
        let generics = &self.item.generics;
        let (declared, bounds) = (generics.declared(), generics.bounds(&[]));
        quote! {
            #[automatically_derived]
            impl #declared ::core::convert::TryFrom<#status> for #own #bounds {
                type Error = #private::UnknownStatus;
                #[inline]
                fn try_from(
                    __status: #status,
                ) -> ::core::result::Result<#own, #private::UnknownStatus> {
                    #body
                }
            }
        }
    }
}
