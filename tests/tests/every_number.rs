//! Every `u16` through every constructor, as a number, as digits and as text.

use status_codes::{AnyStatus, Status, StatusEnum, UnknownStatus};
use std::fmt::Debug;
use std::str::FromStr;

status_codes::registry! { pub mod crate::every from "specs/smtp.toml" }
status_codes::registry! { pub mod crate::gemini from "specs/gemini.toml" }

/// All constructors of a registry agree, and know the codes of `ALL` and no others.
fn agree<S>()
where
    S: StatusEnum + Debug + FromStr<Err = UnknownStatus> + TryFrom<u16, Error = UnknownStatus>,
{
    let mut all = S::ALL.iter().copied().peekable();
    for code in 0..=u16::MAX {
        let expected = all.next_if(|status| status.as_u16() == code);
        let digits = code.to_string();
        assert_eq!(S::from_u16(code), expected, "{code}");
        assert_eq!(S::from_bytes(digits.as_bytes()), expected, "{code}");
        for (found, from) in [(S::try_from(code), "number"), (digits.parse(), "text")] {
            let error = found.err().map(|error| error.code());
            assert_eq!(
                (found.ok(), error.flatten()),
                (expected, expected.is_none().then_some(code)),
                "{from} {code}"
            );
        }
    }
    assert_eq!(all.next(), None);
}

#[test]
fn every_number_is_a_status_of_a_registry_or_none() {
    agree::<Status>();
    agree::<every::Status>();
    agree::<gemini::Status>();
}

#[test]
fn every_number_is_an_any_status_or_none() {
    for code in 0..=u16::MAX {
        let expected = AnyStatus::from_u16(code);
        assert_eq!(expected.is_some(), (100..=999).contains(&code), "{code}");
        let digits = code.to_string();
        assert_eq!(AnyStatus::from_bytes(digits.as_bytes()), expected, "{code}");
        for found in [AnyStatus::try_from(code), digits.parse()] {
            let error = found.err().map(|error| error.code());
            assert_eq!(
                (found.ok(), error.flatten()),
                (expected, expected.is_none().then_some(code)),
                "{code}"
            );
        }
        assert_eq!(expected.and_then(AnyStatus::known), Status::from_u16(code));
    }
}
