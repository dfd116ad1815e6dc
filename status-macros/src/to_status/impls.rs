//! Arms -> the impls.

use super::expansion::Expansion;
use super::source::Source;
use crate::registry::http;
use crate::report::faults::Faults;
use crate::report::generated::Code;
use crate::status::guard::{Guard, Owner};
use proc_macro2::TokenStream;
use quote::ToTokens as _;

impl Expansion<'_> {
    /// The impls. Codes of the built-in registry are looked up here; those of another by its own `status!`.
    pub(crate) fn impls(&self, faults: &mut Faults) -> TokenStream {
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
    pub(crate) fn fallback(&self) -> TokenStream {
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
        let mut owners = Vec::new();
        for arm in &self.arms {
            let code = match &arm.source {
                Source::Code(named) | Source::Converted(_, named) | Source::Foreign(_, named) => {
                    Some(named.clone())
                }
                Source::Default => None,
                Source::Field(_) | Source::Function(..) => continue,
            };
            let (name, span) = (arm.name.to_string(), arm.name.span());
            owners.push(Owner { name, span, code, place: arm.place });
        }
        Guard {
            only: self.options.only.clone(),
            default: self.options.default.clone(),
            distinct: self.options.try_from.is_some(),
            owners,
        }
    }

    fn to_status(&self, body: &Code) -> Code {
        let Self { status, private, own, .. } = self;
        let generics = &self.item.generics;
        let (declared, bounds) = (generics.declared(), generics.bounds(&self.bounds()));
        let allow = self.item.attributes.allowing();
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
}
