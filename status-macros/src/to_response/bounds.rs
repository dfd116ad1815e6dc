//! What a type with parameters has to be, for each impl.

use super::kind::Kind;
use super::marks::Mark;
use super::response::Response;
use crate::item::generics::names;
use crate::item::tokens::unblamed;
use crate::to_status::source::Source;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

impl Response<'_> {
    /// Bounds of `ToResponse`: of what is marked, of what is taken from a field, and of the status that is asked for.
    pub(super) fn bounds(&self) -> Vec<TokenStream> {
        let mut bounds = Vec::new();
        if self.of_status.item.generics.are_none() {
            return bounds;
        }
        let hidden = &self.hidden;
        if self.of_display().is_some() {
            bounds.push(quote!(Self: ::core::fmt::Display));
        }
        for kind in self.kinds {
            if let Source::Field(member) | Source::Foreign(member, _) = &kind.arm.source {
                if kind.is_transparent() {
                    self.bound_of(member.of, &quote!(#hidden::ToResponse), &mut bounds);
                }
            }
            for marked in &kind.marks {
                let bound = match &marked.mark {
                    Mark::Header { is_shown: false, .. } => quote!(#hidden::FieldValue),
                    Mark::Header { is_shown: true, .. } | Mark::Detail | Mark::Instance => {
                        quote!(::core::fmt::Display)
                    }
                    Mark::Member(_) | Mark::Body { media_type: None, .. } => {
                        quote!(#hidden::Serialize)
                    }
                    Mark::Body { .. } => quote!(::core::convert::AsRef<[::core::primitive::u8]>),
                };
                self.bound_of(&marked.field.of, &bound, &mut bounds);
            }
        }
        if self.asks_for_status() || !self.type_fields.text.is_empty() {
            bounds.extend(self.of_status.bounds());
        }
        bounds
    }

    /// Bounds of `Describe`: of the types that are described in place of a variant.
    pub(super) fn bounds_of_description(&self) -> Vec<TokenStream> {
        let hidden = &self.hidden;
        let mut bounds = Vec::new();
        for kind in self.kinds.iter().filter(|kind| kind.is_transparent()) {
            if let Source::Field(member) | Source::Foreign(member, _) = &kind.arm.source {
                self.bound_of(member.of, &quote!(#hidden::Describe), &mut bounds);
            }
        }
        if let Some(utoipa) = self.utoipa() {
            for of in self.kinds.iter().filter_map(Kind::schema_of) {
                self.bound_of(of, &quote!(#utoipa::PartialSchema), &mut bounds);
            }
        }
        bounds
    }

    /// A bound for a type that names a parameter; the item itself needs none.
    pub(super) fn bound_of(
        &self,
        of: &[TokenTree],
        bound: &TokenStream,
        bounds: &mut Vec<TokenStream>,
    ) {
        let item = self.of_status.item;
        let own = item.name.to_string();
        if item.generics.are_in(of) && !names(of, &own) && !names(of, "Self") {
            let of = unblamed(of.to_vec());
            bounds.push(quote!(#(#of)*: #bound));
        }
    }
}
