//! What generated code calls. No part of the interface: it changes in any release.

use crate::StatusEnum;

#[path = "tables.rs"]
pub mod tables;

pub use crate::{
    __with_axum as with_axum, __with_http as with_http, __with_http02 as with_http02,
    __with_response as with_response, __with_serde as with_serde, __with_wire as with_wire,
};
pub use crate::{AnyStatus, ToStatus, UnknownStatus};

pub use crate::bits::Bits;
pub use crate::failed::Failed;
pub use crate::from_derived::{DerivesToStatus, Same};
pub use crate::line::line;
pub use crate::or::{converted, foreign};
#[cfg(feature = "response")]
pub use crate::response::private as response;
pub use crate::set_iter::SetIter;
#[cfg(feature = "http")]
pub use crate::with::http::{code as http_code, missing};
#[cfg(feature = "http02")]
pub use crate::with::http02::code as http02_code;
#[cfg(not(feature = "http"))]
pub use crate::with::off::FeatureHttp;
#[cfg(feature = "serde")]
pub use crate::with::serde::{deserialize, serialize};
#[cfg(feature = "axum")]
pub use axum_core::response as axum;
#[cfg(feature = "http")]
pub use http;
#[cfg(feature = "http02")]
pub use http02;
#[cfg(feature = "serde")]
pub use serde_core as serde;
pub use status_macros::lookup;
#[cfg(feature = "registry")]
pub use status_macros::registry;

/// What every generated module hands on.
pub mod derives {
    #[cfg(feature = "response")]
    pub use crate::ToResponse;
    pub use crate::ToStatus;
}

/// The number that exactly `WIDTH` ASCII digits write.
#[inline]
#[must_use]
pub const fn number<const WIDTH: usize>(ascii: &[u8]) -> Option<u16> {
    if ascii.len() != WIDTH {
        return None;
    }
    let mut code = 0;
    let mut at = 0;
    while at < WIDTH {
        let digit = ascii[at].wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        code = code * 10 + digit as u16;
        at += 1;
    }
    Some(code)
}

/// `404` or `404 Not Found`, nothing else.
///
/// # Errors
///
/// When the text is neither; with the number where it is one.
pub fn parse<S: StatusEnum>(text: &str) -> Result<S, UnknownStatus> {
    let (digits, phrase) = match text.split_once(' ') {
        Some((digits, phrase)) => (digits, Some(phrase)),
        None => (text, None),
    };
    match S::from_bytes(digits.as_bytes()) {
        Some(status) if phrase.is_none_or(|phrase| phrase == status.phrase()) => Ok(status),
        Some(_) => Err(UnknownStatus::__new(None)),
        None => {
            let plain = phrase.is_none() && digits.bytes().all(|byte| byte.is_ascii_digit());
            // `0404` is no way to write a code that exists.
            let refused = |code: &u16| plain && S::from_u16(*code).is_none();
            Err(UnknownStatus::__new(digits.parse().ok().filter(refused)))
        }
    }
}

/// The only status among the current and former phrases, whatever the case.
pub fn from_phrase<S: StatusEnum>(former: &[(&str, S)], phrase: &str) -> Option<S> {
    let current = S::ALL.iter().map(|status| (status.phrase(), *status));
    let mut named = current
        .chain(former.iter().copied())
        .filter(|(other, _)| other.eq_ignore_ascii_case(phrase))
        .map(|(_, status)| status);
    let first = named.next()?;
    named.all(|other| other == first).then_some(first)
}

/// The error of a status that a type has no value for.
pub fn unknown<S: StatusEnum>(status: S) -> UnknownStatus {
    UnknownStatus::__new(Some(status.as_u16()))
}
