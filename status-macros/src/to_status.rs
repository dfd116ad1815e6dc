//! `#[derive(ToStatus)]`: user enum or struct -> impl.

use crate::item::{Body, Item};
use crate::report::faults::Faults;
use crate::report::problem::Problem;
use proc_macro2::TokenStream;
use quote::quote;

mod arm;
mod bearer;
mod body;
mod expansion;
mod impls;
mod options;
mod source;
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
    let arms = match &item.body {
        Body::Enum(variants) => {
            let numbered = variants.iter().zip(1..);
            numbered
                .filter_map(|(variant, place)| {
                    Arm::of_variant(variant, place, &options, faults.at(place))
                })
                .collect()
        }
        Body::Struct(fields) => {
            Arm::of_struct(&item.name, fields, &options, &mut faults).into_iter().collect()
        }
        Body::Union(keyword) => {
            let problem =
                Problem::new("`ToStatus` is derived for enums and structs, not for unions");
            faults.push(*keyword, problem.help("write the `impl ToStatus` yourself"));
            Vec::new()
        }
    };
    let expansion = Expansion::new(&item, &options, arms);
    let impls = expansion.impls(&mut faults);
    if faults.is_empty() {
        return impls;
    }
    let errors = faults.to_compile_errors();
    let fallback = expansion.fallback();
    quote!(#errors #fallback)
}
