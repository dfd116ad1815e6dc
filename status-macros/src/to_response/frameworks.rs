//! `#[response(axum)]` and so on: an impl for each framework, of a few lines that call one neutral function.

use super::check::is_outcome;
use super::response::Response;
use crate::report::generated::Code;
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

mod actix_web;
mod aide;
mod axum;
mod poem;
mod rocket;
mod salvo;
mod utoipa;
mod warp;

/// What an impl is written from.
struct Emission<'a> {
    response: &'a Response<'a>,
    /// The path of the framework.
    krate: Code,
    /// Behind the point where `__response` is complete: the error is kept.
    keep: Code,
    /// Behind the point where `__status` is known: an event is sent.
    event: Code,
}

impl Response<'_> {
    /// The impls of all words.
    pub(super) fn frameworks(&self) -> Code {
        let mut impls = Code::default();
        for word in &self.of_type.crates {
            let emission = Emission {
                response: self,
                krate: word.path(),
                keep: self.keep(),
                event: self.event(),
            };
            impls.add(&[&match word.name {
                "axum" => axum::impls(&emission),
                "actix_web" => actix_web::impls(&emission),
                "rocket" => rocket::impls(&emission),
                "poem" => poem::impls(&emission),
                "salvo" => salvo::impls(&emission),
                "warp" => warp::impls(&emission),
                "utoipa" => utoipa::impls(&emission),
                "aide" => aide::impls(&emission),
                // `tracing` is part of the others.
                _ => Code::default(),
            }]);
        }
        impls
    }

    pub(super) fn is_outcome(&self) -> bool {
        is_outcome(self.kinds, self.of_type)
    }

    /// What makes `__kept`, an `Option<Kept>`, of `self`.
    fn keep(&self) -> Code {
        let hidden = &self.hidden;
        let is_plain = self.of_status.item.generics.are_none();
        match self.of_type.keep {
            Some((true, span)) if !self.is_outcome() => {
                let span = Span::call_site().located_at(span);
                let call = quote_spanned!(span=> #hidden::Kept::new(self));
                Code::of(&[&"::core::option::Option::Some(", &Code::placed(call), &")"])
            }
            // Whether it can be kept shows when the crate compiles.
            None if is_plain && !self.is_outcome() => {
                Code::of(&[hidden, &"::MayKeep::new(self).keep()"])
            }
            _ => Code::of(&[&"::core::option::Option::None::<", hidden, &"::Kept>"]),
        }
    }

    /// One event a response of an error.
    fn event(&self) -> Code {
        let word = self.of_type.crates.iter().find(|word| word.name == "tracing");
        let Some(word) = word.filter(|_| !self.is_outcome()) else { return Code::default() };
        let (hidden, tracing) = (&self.hidden, word.path());
        let event = |level: &str| {
            Code::of(&[
                &tracing,
                &"::event!(",
                &tracing,
                &"::Level::",
                &level,
                &", status = __status, code = __problem.__logged(), error = %",
                hidden,
                &"::chain(__error), \"error response\");",
            ])
        };
        Code::of(&[
            &"{ let __problem = ",
            hidden,
            &"::ToResponse::problem(__error); if __status >= 500 {",
            &event("ERROR"),
            &"} else {",
            &event("DEBUG"),
            &"} }",
        ])
    }
}

impl Emission<'_> {
    /// The text with `$crate`, `$hidden`, `$own`, `$keep` and `$event` in their places.
    fn woven(&self, text: &str) -> Code {
        let own = &self.response.of_status.own;
        Code::woven(
            text,
            &[
                ("crate", &self.krate),
                ("hidden", &self.response.hidden),
                ("own", own),
                ("keep", &self.keep),
                ("event", &self.event),
            ],
        )
    }

    /// `#[automatically_derived] impl<..> text for Type where .. { inside }`
    fn around(&self, of: &str, lifetime: &str, more: &[TokenStream], inside: &str) -> Code {
        self.with(of, lifetime, more, &self.woven(inside))
    }

    /// The same, of code that is complete.
    fn with(&self, of: &str, lifetime: &str, more: &[TokenStream], inside: &Code) -> Code {
        let response = self.response;
        let item = response.of_status.item;
        let mut bounds = response.bounds();
        if !item.generics.are_none() {
            bounds.extend(more.iter().cloned());
            if matches!(response.of_type.keep, Some((true, _))) {
                bounds.push(quote!(Self: ::core::error::Error + ::core::marker::Send + ::core::marker::Sync + 'static));
            } else if !self.event.is_empty() {
                bounds.push(quote!(Self: ::core::error::Error));
            }
        }
        Code::of(&[
            &item.attributes.allowing(),
            &"#[automatically_derived] impl",
            &item.generics.declared_with(lifetime),
            &self.woven(of),
            &" for ",
            &response.of_status.own,
            &item.generics.bounds(&bounds),
            &"{",
            inside,
            &"}",
        ])
    }
}
