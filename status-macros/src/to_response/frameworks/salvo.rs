//! salvo.

use super::Emission;
use crate::report::generated::Code;

pub(super) fn impls(emission: &Emission<'_>) -> Code {
    emission.around("$crate::Scribe", "", &[], RENDER)
}

const RENDER: &str = "
    fn render(self, __response: &mut $crate::Response) {
        let __error = &self;
        let (__status, __content) = $hidden::send(__error, &mut |__name, __value| {
            if let ::core::result::Result::Ok(__value) = ::core::convert::TryFrom::try_from(__value) {
                __response.headers_mut().append(__name, __value);
            }
        });
        if let ::core::result::Result::Ok(__status) = ::core::convert::TryFrom::try_from(__status) {
            __response.status_code(__status);
        }
        match __content {
            ::core::option::Option::Some(__content) => __response.body(__content),
            ::core::option::Option::None => __response.body(()),
        };
        $event
        if let ::core::option::Option::Some(__kept) = $keep {
            __response.extensions.insert(__kept);
        }
    }
";
