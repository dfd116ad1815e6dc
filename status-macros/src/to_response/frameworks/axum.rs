//! axum, and axum-core by `axum = ::axum_core`: no type of `http` is named, which the latter does not hand on.

use super::Emission;
use crate::report::generated::Code;

pub(super) fn impls(emission: &Emission<'_>) -> Code {
    emission.around("$crate::response::IntoResponse", "", &[], INTO_RESPONSE)
}

const INTO_RESPONSE: &str = "
    fn into_response(self) -> $crate::response::Response {
        let __error = &self;
        let mut __response = $crate::response::Response::new($crate::body::Body::empty());
        let (__status, __content) = $hidden::send(__error, &mut |__name, __value| {
            if let ::core::result::Result::Ok(__value) = ::core::convert::TryFrom::try_from(__value) {
                __response.headers_mut().append(__name, __value);
            }
        });
        if let ::core::result::Result::Ok(__status) = ::core::convert::TryFrom::try_from(__status) {
            *__response.status_mut() = __status;
        }
        if let ::core::option::Option::Some(__content) = __content {
            *__response.body_mut() = $crate::body::Body::from(__content);
        }
        $event
        if let ::core::option::Option::Some(__kept) = $keep {
            __response.extensions_mut().insert(__kept);
        }
        __response
    }
";
