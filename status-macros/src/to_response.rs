//! `#[derive(ToResponse)]`: user enum or struct -> the response that its codes ask for, and its status.

use crate::item::{Body, Item};
use crate::registry::http;
use crate::report::faults::Faults;
use crate::to_status::expansion::Expansion;
use crate::to_status::{self, options::Options as OfStatus};
use proc_macro2::TokenStream;
use quote::quote;

mod bearer;
mod bounds;
mod check;
mod describe;
mod detail;
mod errors;
mod field;
mod frameworks;
mod header;
mod impls;
mod kind;
mod marks;
mod members;
mod options;
mod problem;
mod response;
mod rows;
mod rules;
mod sinks;
mod type_fields;
mod words;

use bearer::{ENUM, STRUCT, VARIANT};
use check::{answers, check};
use kind::Kind;
use options::Options;
use response::Response;

/// The impls, and an error on each token that is wrong.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let Some(item) = Item::read(input) else { return TokenStream::new() };
    let mut faults = Faults::default();
    let mut of_status = OfStatus::of_item(&item, &mut faults);
    let bearer = if matches!(item.body, Body::Enum(_)) { &ENUM } else { &STRUCT };
    let of_type = Options::read(&item.attributes, bearer, faults.at(0));
    if of_status.facade.is_none() {
        of_status.facade.clone_from(&of_type.facade);
    }
    let arms = to_status::arms(&item, &of_status, "ToResponse", &mut faults);
    let mut expansion = Expansion::new(&item, &of_status, arms);
    expansion.responds = true;
    let mut of_variants = Vec::new();
    if let Body::Enum(variants) = &item.body {
        for (variant, place) in variants.iter().zip(1..) {
            of_variants.push(Options::read(&variant.attributes, &VARIANT, faults.at(place)));
        }
    }
    let mut kinds = Vec::new();
    for arm in &expansion.arms {
        let (fields, options, attributes) = match &item.body {
            Body::Enum(variants) => {
                let at = arm.place - 1;
                (&variants[at].fields, &of_variants[at], &variants[at].attributes)
            }
            Body::Struct(fields) => (fields, &of_type, &item.attributes),
            Body::Union(_) => break,
        };
        let default = of_status.default.as_ref();
        kinds.push(Kind::new(arm, fields, options, attributes, default, faults.at(arm.place)));
    }
    check(&kinds, &of_type, &item.generics, &mut faults);
    let response = Response::new(&expansion, &kinds, &of_type);
    let impls = expansion.impls(&mut faults);
    let answers = answers(&kinds, &of_type, of_status.default.as_ref());
    let mut asked = TokenStream::new();
    if of_status.registry.is_some() {
        let registry = &expansion.registry;
        asked = quote!(const _: () = { #registry::status! { @answers #answers } };);
    } else {
        faults.append(answers.check(&http().0));
    }
    if faults.is_empty() {
        let response = response.impls();
        return quote!(#impls #response #asked);
    }
    let errors = faults.to_compile_errors();
    let (to_status, to_response) = (expansion.fallback(), response.fallback());
    quote!(#errors #to_status #to_response)
}
