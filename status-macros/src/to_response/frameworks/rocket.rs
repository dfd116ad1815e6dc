//! rocket, whose responses have no extensions: its requests have a cache, which a fairing reads.

use super::Emission;
use crate::report::generated::Code;

pub(super) fn impls(emission: &Emission<'_>) -> Code {
    emission.around("$crate::response::Responder<'__r, 'static>", "'__r", &[], RESPOND_TO)
}

const RESPOND_TO: &str = "
    fn respond_to(self, __request: &'__r $crate::Request<'_>) -> $crate::response::Result<'static> {
        let __error = &self;
        let mut __response = $crate::Response::new();
        let (__status, __content) = $hidden::send(__error, &mut |__name, __value| {
            __response.adjoin_header($crate::http::Header::new(
                __name,
                ::std::string::String::from_utf8_lossy(__value).into_owned(),
            ));
        });
        __response.set_status($crate::http::Status::new(__status));
        if let ::core::option::Option::Some(__content) = __content {
            __response.set_sized_body(
                ::core::option::Option::Some(__content.len()),
                ::std::io::Cursor::new(__content),
            );
        }
        $event
        if let ::core::option::Option::Some(__kept) = $keep {
            $hidden::Slot::put(__request.local_cache($hidden::Slot::default), __kept);
        }
        ::core::result::Result::Ok(__response)
    }
";
