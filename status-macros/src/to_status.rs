//! `#[derive(ToStatus)]`: user enum or struct -> impl.

use crate::item::{Body, Item};
use crate::report::faults::Faults;
use crate::report::problem::Problem;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) mod arm;
mod bearer;
mod body;
pub(crate) mod expansion;
mod impls;
pub(crate) mod options;
pub(crate) mod source;
mod try_from;
mod values;

use arm::Arm;
use expansion::Expansion;
use options::Options;

/// The impls, and an error on each token that is wrong.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let Some(item) = Item::read(input) else { return TokenStream::new() };
    let mut faults = Faults::default();
    let options = Options::of_item(&item, &mut faults);
    let arms = arms(&item, &options, "ToStatus", &mut faults);
    let expansion = Expansion::new(&item, &options, arms);
    let impls = expansion.impls(&mut faults);
    if faults.is_empty() {
        return impls;
    }
    let errors = faults.to_compile_errors();
    let fallback = expansion.fallback();
    quote!(#errors #fallback)
}

/// What each variant, or the struct, says of its status. `derive` is the name of the macro.
pub(crate) fn arms<'i>(
    item: &'i Item,
    options: &Options,
    derive: &str,
    faults: &mut Faults,
) -> Vec<Arm<'i>> {
    let mut arms = Vec::new();
    match &item.body {
        Body::Enum(variants) => {
            for (variant, place) in variants.iter().zip(1..) {
                if let Some(arm) = Arm::of_variant(variant, place, options, faults.at(place)) {
                    arms.push(arm);
                }
            }
        }
        Body::Struct(fields) => {
            if let Some(arm) = Arm::of_struct(&item.name, fields, options, faults) {
                arms.push(arm);
            }
        }
        Body::Union(keyword) => {
            let problem =
                Problem::with("`{}` is derived for enums and structs, not for unions", &[&derive]);
            faults.push(*keyword, problem.help_with("write the `impl {}` yourself", &[&derive]));
        }
    }
    arms
}
