//! aide, whose own generator makes the schemas of content.

use super::Emission;
use crate::item::tokens::unblamed;
use crate::report::generated::Code;
use crate::to_response::kind::Kind;
use quote::quote;

pub(super) fn impls(emission: &Emission<'_>) -> Code {
    let response = emission.response;
    let mut bounds = response.bounds_of_description();
    for of in response.kinds.iter().filter_map(Kind::schema_of) {
        response.bound_of(of, &quote!(::schemars::JsonSchema), &mut bounds);
    }
    let output = Code::of(&[&emission.woven(OUTPUT), &responses(emission), &emission.woven(READ)]);
    emission.with("$crate::OperationOutput", "", &bounds, &output)
}

/// The responses by their numbers, with a schema for each row that has content of a type.
fn responses(emission: &Emission<'_>) -> Code {
    let response = emission.response;
    let mut schemas = Code::default();
    for (kind, place) in response.kinds.iter().zip(&response.rows.places) {
        let (Some(body), Some((_, before))) = (kind.schema_of(), place) else { continue };
        let of = Code::placed(unblamed(body.to_vec()));
        schemas.add(&[
            &format!("{before} => ::core::option::Option::Some(").as_str(),
            &response.hidden,
            &"::schema(&__context.schema.subschema_for::<",
            &of,
            &">())),",
        ]);
    }
    if schemas.is_empty() {
        return Code::of(&[&response.hidden, &"::read::<Self, _>()"]);
    }
    Code::of(&[
        &response.hidden,
        &"::read_with(&",
        &response.table(),
        &", &mut |__row| match __row {",
        &schemas,
        &"_ => ::core::option::Option::None })",
    ])
}

/// Up to the responses.
const OUTPUT: &str = "
    type Inner = Self;

    fn inferred_responses(
        __context: &mut $crate::generate::GenContext,
        _: &mut $crate::openapi::Operation,
    ) -> ::std::vec::Vec<(::core::option::Option<::core::primitive::u16>, $crate::openapi::Response)> {
        let __responses = ";

/// Behind them.
const READ: &str = ";
        ::core::iter::Iterator::collect(::core::iter::Iterator::map(
            ::core::iter::IntoIterator::into_iter(__responses),
            |(__status, __response)| (__status.parse().ok(), __response),
        ))
    }
";
