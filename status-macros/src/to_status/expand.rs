//! Arms -> the impls.

use super::arm::{Arm, Source};
use super::body::outer;
use super::option::Options;
use crate::item::Item;
use crate::item::generics::names;
use crate::item::tokens::unblamed;
use crate::registry::http;
use crate::report::faults::Faults;
use crate::report::generated::Code;
use crate::status::guard::{Guard, Owner};
use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

/// Everything that the impls are made from.
pub(super) struct Expansion<'i> {
    pub(super) item: &'i Item,
    pub(super) options: &'i Options,
    pub(super) arms: Vec<Arm<'i>>,
    /// The module of the registry.
    pub(super) registry: Code,
    /// Its `Status`.
    pub(super) status: Code,
    /// What a derive needs: every registry has it too.
    pub(super) private: Code,
    /// The type of the item.
    own: Code,
}

impl<'i> Expansion<'i> {
    pub(super) fn new(item: &'i Item, options: &'i Options, arms: Vec<Arm<'i>>) -> Self {
        let default = || options.facade.clone().unwrap_or_else(|| Code::of(&[&"::status_codes"]));
        let registry = options.registry.clone().unwrap_or_else(default);
        let facade = options.facade.as_ref().unwrap_or(&registry);
        Self {
            item,
            options,
            arms,
            status: Code::of(&[&registry, &"::Status"]),
            private: Code::of(&[facade, &"::__private"]),
            own: Code::of(&[&item.name.to_string().as_str(), &item.generics.used()]),
            registry,
        }
    }

    /// The impls. Codes of the built-in registry are looked up here; those of another by its own `status!`.
    pub(super) fn impls(&self, faults: &mut Faults) -> TokenStream {
        let guard = self.guard();
        let mut check = Code::default();
        if self.options.registry.is_some() {
            let registry = &self.registry;
            let guard = Code::placed(guard.to_token_stream());
            check =
                Code::of(&[&"const _: () = {", registry, &"::status! { @check ", &guard, &"} };"]);
        } else {
            faults.append(guard.check(&http().0));
        }
        // It stands last, so that what it reports in order comes first: a `status!` that is found late is expanded from
        // the end.
        Code::of(&[&self.all(&self.body(), || self.search()), &check]).into_tokens()
    }

    /// Impls without a body of worth, so that uses compile and only the mistake is reported.
    pub(super) fn fallback(&self) -> TokenStream {
        let body = Code::of(&[&"::core::unreachable!()"]);
        self.all(&body, || body.clone()).into_tokens()
    }

    fn all(&self, to_status: &Code, try_from: impl FnOnce() -> Code) -> Code {
        let impls = self.to_status(to_status);
        match self.options.try_from {
            Some(_) => Code::of(&[&impls, &self.try_from(&try_from())]),
            None => impls,
        }
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

    fn to_status(&self, body: &Code) -> Code {
        let Self { status, private, own, .. } = self;
        let generics = &self.item.generics;
        let (declared, bounds) = (generics.declared(), generics.bounds(&self.bounds()));
        let allow = outer(&self.item.attributes.allow);
        Code::of(&[
            &allow,
            &"#[automatically_derived] impl",
            &declared,
            private,
            &"::ToStatus<",
            status,
            &"> for ",
            own,
            &bounds,
            &"{ #[inline] fn status(&self) -> ",
            status,
            &"{",
            body,
            &"} } #[automatically_derived] impl",
            &declared,
            private,
            &"::DerivesToStatus<",
            status,
            &"> for ",
            own,
            &bounds,
            &"{}",
        ])
    }

    fn try_from(&self, body: &Code) -> Code {
        let Self { status, private, own, .. } = self;
        let generics = &self.item.generics;
        Code::of(&[
            &"#[automatically_derived] impl",
            &generics.declared(),
            &"::core::convert::TryFrom<",
            status,
            &"> for ",
            own,
            &generics.bounds(&[]),
            &"{ type Error = ",
            private,
            &"::UnknownStatus; #[inline] fn try_from(__status: ",
            status,
            &") -> ::core::result::Result<",
            own,
            &",",
            private,
            &"::UnknownStatus> {",
            body,
            &"} }",
        ])
    }

    /// What `try_from` does: by way of `status`, so that what is wrong or deprecated about a code is said once.
    fn search(&self) -> Code {
        let private = &self.private;
        let unknown =
            Code::of(&[&"::core::result::Result::Err(", private, &"::unknown(__status))"]);
        if self.arms.is_empty() {
            return unknown;
        }
        let all: Vec<_> = self.arms.iter().map(|arm| self.path(arm) + "{}").collect();
        Code::of(&[
            &"for __value in [",
            &all.join(",").as_str(),
            &"] { if ",
            private,
            &"::ToStatus::status(&__value) == __status { return ::core::result::Result::Ok(__value); } }",
            &unknown,
        ])
    }

    /// A bound for each field that gives the status and whose type has parameters; the item itself needs none.
    fn bounds(&self) -> Vec<TokenStream> {
        let Self { status, private, item, .. } = self;
        if item.generics.are_none() {
            return Vec::new();
        }
        let own = item.name.to_string();
        let fields = self.arms.iter().filter_map(|arm| match &arm.source {
            Source::Field { of, .. }
                if item.generics.are_in(of) && !names(of, &own) && !names(of, "Self") =>
            {
                let of = unblamed(of.iter().cloned());
                Some(quote!(#(#of)*: #private::ToStatus<#status>))
            }
            _ => None,
        });
        fields.collect()
    }
}
