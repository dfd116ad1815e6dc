//! actix-web, which speaks `http` 0.2, takes errors by reference, and keeps them itself.

use super::Emission;
use crate::report::generated::Code;
use quote::quote;

pub(super) fn impls(emission: &Emission<'_>) -> Code {
    let responder = RESPONDER.replace("$answer", &ANSWER.replace("$error", "&self"));
    let responder = emission.around("$crate::Responder", "", &[], &responder);
    if emission.response.is_outcome() {
        return responder;
    }
    let bounds = [quote!(Self: ::core::fmt::Debug + ::core::fmt::Display)];
    let error = RESPONSE_ERROR.replace("$answer", &ANSWER.replace("$error", "self"));
    let error = emission.around("$crate::error::ResponseError", "", &bounds, &error);
    Code::of(&[&error, &responder])
}

const RESPONSE_ERROR: &str = "
    fn status_code(&self) -> $crate::http::StatusCode {
        let __status = $hidden::ToResponse::problem(self).status().as_u16();
        $crate::http::StatusCode::from_u16(__status).unwrap_or($crate::http::StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> $crate::HttpResponse {
        $answer
    }
";

const RESPONDER: &str = "
    type Body = $crate::body::BoxBody;

    fn respond_to(self, _: &$crate::HttpRequest) -> $crate::HttpResponse {
        $answer
    }
";

/// Where there is no content `()` stands, not `None`: a 205 has a `Content-Length` of 0 then, rather than none at all.
const ANSWER: &str = "
        let __error = $error;
        let mut __fields = $crate::http::header::HeaderMap::new();
        let (__status, __content) = $hidden::send(__error, &mut |__name, __value| {
            if let (::core::result::Result::Ok(__name), ::core::result::Result::Ok(__value)) = (
                $crate::http::header::HeaderName::from_bytes(__name.as_bytes()),
                $crate::http::header::HeaderValue::from_bytes(__value),
            ) {
                __fields.append(__name, __value);
            }
        });
        $event
        let __status = $crate::http::StatusCode::from_u16(__status)
            .unwrap_or($crate::http::StatusCode::INTERNAL_SERVER_ERROR);
        let mut __response = $crate::HttpResponse::with_body(__status, match __content {
            ::core::option::Option::Some(__content) => $crate::body::BoxBody::new(__content),
            ::core::option::Option::None => $crate::body::BoxBody::new(()),
        });
        *__response.headers_mut() = __fields;
        __response
";
