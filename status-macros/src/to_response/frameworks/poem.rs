//! poem, which takes errors by reference and keeps them itself.

use super::Emission;
use crate::report::generated::Code;
use quote::quote;

pub(super) fn impls(emission: &Emission<'_>) -> Code {
    let response = INTO_RESPONSE.replace("$answer", &ANSWER.replace("$error", "&self"));
    let send = [quote!(Self: ::core::marker::Send)];
    let response = emission.around("$crate::IntoResponse", "", &send, &response);
    if emission.response.is_outcome() {
        return response;
    }
    // What else an error has to be poem asks where one is returned.
    let error = RESPONSE_ERROR.replace("$answer", &ANSWER.replace("$error", "self"));
    Code::of(&[&emission.around("$crate::error::ResponseError", "", &[], &error), &response])
}

const RESPONSE_ERROR: &str = "
    fn status(&self) -> $crate::http::StatusCode {
        let __status = $hidden::ToResponse::problem(self).status().as_u16();
        $crate::http::StatusCode::from_u16(__status).unwrap_or($crate::http::StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn as_response(&self) -> $crate::Response {
        $answer
    }
";

const INTO_RESPONSE: &str = "
    fn into_response(self) -> $crate::Response {
        $answer
    }
";

const ANSWER: &str = "
        let __error = $error;
        let mut __response: $crate::Response = ::core::default::Default::default();
        let (__status, __content) = $hidden::send(__error, &mut |__name, __value| {
            if let ::core::result::Result::Ok(__value) = ::core::convert::TryFrom::try_from(__value) {
                __response.headers_mut().append(__name, __value);
            }
        });
        if let ::core::result::Result::Ok(__status) = ::core::convert::TryFrom::try_from(__status) {
            __response.set_status(__status);
        }
        if let ::core::option::Option::Some(__content) = __content {
            __response.set_body(__content);
        }
        $event
        __response
";
