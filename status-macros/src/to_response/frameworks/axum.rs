//! axum, and axum-core by `axum = ::axum_core`: no type of `http` is named, which the latter does not hand on.

use super::Emission;
use crate::report::generated::Code;

pub(super) fn impls(emission: &Emission<'_>) -> Code {
    emission.around("$crate::response::IntoResponse", "", &[], INTO_RESPONSE)
}

const INTO_RESPONSE: &str = "
    fn into_response(self) -> $crate::response::Response {
        let __error = &self;
        let mut __response: $crate::response::Response = ::core::default::Default::default();
        let (__status, __content) = $hidden::answer(__error, |__name, __value| {
            __response.headers_mut().append(__name, __value);
        });
        *__response.status_mut() = __status;
        *__response.body_mut() = __content;
        let __status = __response.status().as_u16();
        $event
        if let ::core::option::Option::Some(__kept) = $keep {
            __response.extensions_mut().insert(__kept);
        }
        __response
    }
";
