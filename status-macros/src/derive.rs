//! `#[derive(ToStatus)]`: user enum or struct -> impl.

use crate::fault::Faults;
use crate::problem::Problem;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput};

mod arm;
mod expand;
mod option;

use arm::Arm;
use expand::Expansion;
use option::Options;

/// The impls, and an error on each token that is wrong.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut faults = Faults::default();
    let options = Options::of_item(&input, &mut faults);
    let arms = match &input.data {
        Data::Enum(data) => {
            let arms = data.variants.iter();
            arms.filter_map(|variant| Arm::of_variant(&input.ident, variant, &options, &mut faults))
                .collect()
        }
        Data::Struct(data) => {
            Arm::of_struct(&input.ident, &data.fields, &options, &mut faults).into_iter().collect()
        }
        Data::Union(data) => {
            let problem =
                Problem::new("`ToStatus` is derived for enums and structs, not for unions");
            faults.push(data.union_token.span, problem.help("write the `impl ToStatus` yourself"));
            Vec::new()
        }
    };
    let expansion = Expansion { input: &input, options: &options, arms };
    let impls = expansion.impls(&mut faults);
    if faults.is_empty() {
        return impls;
    }
    let errors = faults.to_compile_errors();
    let fallback = expansion.fallback();
    quote!(#errors #fallback)
}
