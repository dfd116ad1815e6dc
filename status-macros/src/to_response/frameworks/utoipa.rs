//! utoipa 5 and 6: the responses as JSON, which both read.

use super::Emission;
use crate::report::generated::Code;

pub(super) fn impls(emission: &Emission<'_>) -> Code {
    emission.around(
        "$crate::IntoResponses",
        "",
        &emission.response.bounds_of_description(),
        RESPONSES,
    )
}

const RESPONSES: &str = "
    fn responses() -> ::std::collections::BTreeMap<
        ::std::string::String,
        $crate::openapi::RefOr<$crate::openapi::response::Response>,
    > {
        $hidden::read::<Self, _>()
    }
";
