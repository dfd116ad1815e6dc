//! The impl of `Describe`: the rows, and those of the types that variants are transparent for.

use super::response::Response;
use crate::item::tokens::unblamed;
use crate::report::generated::Code;
use crate::to_status::source::Source;
use quote::quote;

impl Response<'_> {
    /// What stands in the impl.
    pub(super) fn described(&self) -> Code {
        let mut inside = Code::default();
        if !self.rows.text.is_empty() {
            inside.add(&[&"const __ROWS: &'static ::core::primitive::str = "]);
            inside.add(&[&format!("{:?};", self.rows.text).as_str()]);
        }
        if !self.type_fields.text.is_empty() {
            inside.add(&[&"const __HEADERS: &'static ::core::primitive::str = "]);
            inside.add(&[&format!("{:?};", self.type_fields.text).as_str()]);
        }
        let is_own = self.of_status.options.registry.is_some();
        if self.inner().is_empty()
            && self.schemas().is_empty()
            && !is_own
            && self.type_fields.sets.is_empty()
            && !self.rows.text.is_empty()
        {
            // As the trait does it.
            return inside;
        }
        inside.add(&[
            &"fn describe(__each: &mut dyn ::core::ops::FnMut(&",
            &self.hidden,
            &"::Described)) {",
            &self.table(),
            &".describe(__each); }",
        ]);
        inside
    }

    /// The table of all that is described.
    pub(super) fn table(&self) -> Code {
        let (inner, schemas) = (self.inner(), self.schemas());
        let mut table = Code::of(&[
            &self.hidden,
            &"::Table::<",
            &self.of_status.status,
            &">::new(",
            &format!("{:?}, {:?})", self.rows.text, self.type_fields.text).as_str(),
        ]);
        if !self.type_fields.sets.is_empty() {
            table.add(&[&".with_sets(&__SETS)"]);
        }
        if !inner.is_empty() {
            table.add(&[&".with_inner(&[", &inner, &"])"]);
        }
        if !schemas.is_empty() {
            table.add(&[&".with_schemas(&[", &schemas, &"])"]);
        }
        table
    }

    /// The types that are described in place of a variant, each with the number of rows before it.
    fn inner(&self) -> Code {
        let hidden = &self.hidden;
        let mut inner = Code::default();
        let mut before = 0;
        for (kind, place) in self.kinds.iter().zip(&self.rows.places) {
            let member = match &kind.arm.source {
                Source::Field(member) | Source::Foreign(member, _) if kind.is_transparent() => {
                    Some(member)
                }
                _ => None,
            };
            if let Some(member) = member {
                let of = Code::placed(unblamed(member.of.to_vec()));
                inner.add(&[
                    &format!("({before}, <").as_str(),
                    &of,
                    &" as ",
                    hidden,
                    &"::Describe>::describe),",
                ]);
            }
            before += usize::from(place.is_some());
        }
        inner
    }

    /// Where the schemas of bodies come from, each with the number of rows before its own.
    fn schemas(&self) -> Code {
        let hidden = &self.hidden;
        let mut schemas = Code::default();
        let Some(utoipa) = self.utoipa() else { return schemas };
        for (kind, place) in self.kinds.iter().zip(&self.rows.places) {
            let (Some(body), Some((_, before))) = (kind.schema_of(), place) else { continue };
            let of = Code::placed(unblamed(body.to_vec()));
            schemas.add(&[&format!("({before}, || ").as_str(), hidden, &"::schema(&<", &of]);
            schemas.add(&[&" as ", &utoipa, &"::PartialSchema>::schema())),"]);
        }
        schemas
    }

    /// The path of the crate that makes schemas.
    pub(super) fn utoipa(&self) -> Option<Code> {
        let word = self.of_type.crates.iter().find(|word| word.name == "utoipa")?;
        Some(word.path())
    }

    /// What a registry of one's own is asked about a number: whether a code or a set of it is that.
    pub(super) fn sets(&self) -> Code {
        let sets = &self.type_fields.sets;
        if sets.is_empty() {
            return Code::default();
        }
        let registry = &self.of_status.registry;
        let count = sets.len();
        Code::placed(quote! {
            static __SETS: [fn(::core::primitive::u16) -> ::core::primitive::bool; #count] =
                [#(|__status| #registry::status_set! { #sets }.contains_code(__status)),*];
        })
    }
}
