//! What a derive reads of an item, and what syn reads of it.

use crate::item::attributes::Attributes;
use crate::item::fields::Field;
use crate::item::{Body, Item};
use proc_macro2::{TokenStream, TokenTree};
use proptest::prelude::*;
use quote::ToTokens;

mod texts;

use texts::item;

fn text(tokens: impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// Without the spaces, which syn does not keep, and the commas that end a list.
fn squeezed(tokens: impl ToTokens) -> String {
    let text = text(tokens).replace(' ', "").replace(",>", ">");
    text.trim_end_matches(',').replace("<>", "")
}

/// The attributes that a derive heeds, as syn reads them.
fn theirs(attributes: &[syn::Attribute]) -> Vec<String> {
    let status = attributes.iter().filter(|attribute| attribute.path().is_ident("status"));
    status.map(|attribute| squeezed(&attribute.meta)).collect()
}

fn ours(attributes: &Attributes) -> Vec<String> {
    let status = attributes.named("status");
    status.map(|attribute| format!("status{}", squeezed(all(&attribute.rest())))).collect()
}

fn all(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().cloned().collect()
}

fn same_fields(found: &[Field], expected: &syn::Fields) -> Result<(), TestCaseError> {
    prop_assert_eq!(found.len(), expected.len());
    for (field, expected) in found.iter().zip(expected) {
        let name = field.name.as_ref().map(ToString::to_string);
        prop_assert_eq!(name, expected.ident.as_ref().map(ToString::to_string));
        prop_assert_eq!(squeezed(all(&field.of)), squeezed(&expected.ty));
        prop_assert_eq!(ours(&field.attributes), theirs(&expected.attrs));
    }
    Ok(())
}

proptest! {
    #[test]
    fn an_item_is_what_syn_reads(item in item()) {
        let tokens: TokenStream = item.parse().unwrap();
        let expected = syn::parse2::<syn::DeriveInput>(tokens.clone());
        let expected = expected.map_err(|error| TestCaseError::fail(format!("{error}: {item}")))?;
        let Some(found) = Item::read(tokens) else { return Err(TestCaseError::fail(item)) };
        prop_assert_eq!(found.name.to_string(), expected.ident.to_string());
        prop_assert_eq!(ours(&found.attributes), theirs(&expected.attrs));
        let (declared, used, bounds) = expected.generics.split_for_impl();
        prop_assert_eq!(squeezed(found.generics.declared()), squeezed(declared), "{}", item);
        prop_assert_eq!(squeezed(found.generics.used()), squeezed(used), "{}", item);
        prop_assert_eq!(squeezed(found.generics.bounds(&[])), squeezed(bounds), "{}", item);
        match (&found.body, &expected.data) {
            (Body::Enum(found), syn::Data::Enum(expected)) => {
                prop_assert_eq!(found.len(), expected.variants.len(), "{}", item);
                for (variant, expected) in found.iter().zip(&expected.variants) {
                    prop_assert_eq!(variant.name.to_string(), expected.ident.to_string());
                    prop_assert_eq!(variant.is_unit, matches!(expected.fields, syn::Fields::Unit));
                    let status = theirs(&expected.attrs);
                    prop_assert_eq!(ours(&variant.attributes), status, "{}", item);
                    same_fields(&variant.fields, &expected.fields)?;
                }
            }
            (Body::Struct(found), syn::Data::Struct(expected)) => {
                same_fields(found, &expected.fields)?;
            }
            (Body::Union(_), syn::Data::Union(_)) => {}
            _ => return Err(TestCaseError::fail(item)),
        }
    }
}
