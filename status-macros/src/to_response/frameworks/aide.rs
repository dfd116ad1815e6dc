//! aide.

use super::Emission;
use crate::report::generated::Code;

pub(super) fn impls(emission: &Emission<'_>) -> Code {
    emission.around(
        "$crate::OperationOutput",
        "",
        &emission.response.bounds_of_description(),
        OUTPUT,
    )
}

const OUTPUT: &str = "
    type Inner = Self;

    fn inferred_responses(
        _: &mut $crate::generate::GenContext,
        _: &mut $crate::openapi::Operation,
    ) -> ::std::vec::Vec<(::core::option::Option<::core::primitive::u16>, $crate::openapi::Response)> {
        ::core::iter::Iterator::collect(::core::iter::Iterator::map(
            ::core::iter::IntoIterator::into_iter($hidden::read::<Self, _>()),
            |(__status, __response)| (__status.parse().ok(), __response),
        ))
    }
";
