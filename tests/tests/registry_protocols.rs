//! Registries that stand alone: SIP, RTSP, SMTP and Gemini, each from its spec.
#![allow(clippy::unnested_or_patterns, reason = "a class is an or-pattern inside an or-pattern")]

use status_codes::{State, StatusEnum};

status_codes::registry! { pub mod crate::sip from "specs/sip.toml" }
status_codes::registry! { pub mod crate::rtsp from "specs/rtsp.toml" }
status_codes::registry! { pub mod crate::smtp from "specs/smtp.toml" }
status_codes::registry! { pub mod crate::gemini from "specs/gemini.toml" }

/// Every code comes back from its number, its digits and its line, and nothing else does.
fn round_trips<S: StatusEnum>(count: usize, width: usize) {
    assert_eq!(S::ALL.len(), count);
    assert!(S::ALL.windows(2).all(|pair| pair[0] < pair[1]));
    for &status in S::ALL {
        let (code, digits) = (status.as_u16(), status.as_str());
        assert_eq!(digits.len(), width);
        assert_eq!(code.to_string(), digits);
        assert!(status == code);
        assert_eq!(S::from_u16(code), Some(status));
        assert_eq!(S::try_from(code), Ok(status));
        assert_eq!(S::from_bytes(digits.as_bytes()), Some(status));
        assert_eq!(digits.parse(), Ok(status));
        assert_eq!(format!("{digits} {}", status.phrase()).parse(), Ok(status));
        assert_eq!(status.to_string(), format!("{digits} {}", status.phrase()));
        assert_eq!(format!("{status:?}"), status.name());
        assert!(S::from_phrase(status.phrase()).is_none_or(|other| other == status));
        assert!(status.reference().is_some());
    }
    let known = |code: &u16| S::ALL.iter().any(|status| status.as_u16() == *code);
    assert!((0..=u16::MAX).filter(|code| !known(code)).all(|code| S::from_u16(code).is_none()));
    for wrong in ["", "0", "1", "099", "+20", "20 ", " 20", "0200", "2000", "20x", "\u{662}00"] {
        assert_eq!(S::from_bytes(wrong.as_bytes()), None, "{wrong}");
    }
}

#[test]
fn every_code_of_every_protocol_round_trips() {
    round_trips::<sip::Status>(75, 3);
    round_trips::<rtsp::Status>(48, 3);
    round_trips::<smtp::Status>(24, 3);
    round_trips::<gemini::Status>(18, 2);
}

#[test]
fn a_class_of_its_own_makes_a_sixth_arm() {
    use sip::{Class, Status, status};
    let final_answer = |status: Status| match status {
        status!(486) | status!(600) => "busy",
        status!(1xx) => "not yet",
        status!(2xx) => "yes",
        status!(3xx) => "elsewhere",
        status!(failure) => "no",
    };
    assert_eq!(final_answer(Status::Ringing), "not yet");
    assert_eq!(final_answer(status!(BusyEverywhere)), "busy");
    assert_eq!(final_answer(status!(Decline)), "no");
    let classes = |status: Status| match status {
        status!(1xx) => Class::Provisional,
        status!(2xx) => Class::Successful,
        status!(3xx) => Class::Redirection,
        status!(4xx) => Class::RequestFailure,
        status!(5xx) => Class::ServerFailure,
        status!(6xx) => Class::GlobalFailure,
    };
    assert!(Status::ALL.iter().all(|status| classes(*status) == status.class()));
    assert_eq!(Class::ALL.len(), 6);
    assert_eq!(Class::GlobalFailure.range(), 600..=699);
    assert_eq!(Class::of(699), Some(Class::GlobalFailure));
    assert_eq!(Class::of(700), None);
    assert_eq!(Class::GlobalFailure.to_string(), "6xx Global Failure");
    assert_eq!(Status::generic(Class::GlobalFailure), Some(Status::BusyEverywhere));
    assert!(Status::Unwanted.is_global_failure() && !Status::Unwanted.is_server_failure());
    assert!(sip::StatusSet::GLOBAL_FAILURE.iter().eq([600, 603, 604, 606, 607, 608]));
}

#[test]
fn classes_of_two_digits_work_in_patterns_and_expressions() {
    use gemini::{Class, Status, StatusSet, status};
    let retry = |status: Status| match status {
        status!(44) => "later",
        status!(4x) => "now",
        status!(5x) | status!(6x) | status!(1x) | status!(2x) | status!(3x) => "never",
    };
    assert_eq!(retry(status!(44)), "later");
    assert_eq!(retry(status!(41)), "now");
    assert_eq!(retry(Status::NotFound), "never");
    assert_eq!(status!(1x), StatusSet::INPUT);
    assert_eq!(status!(2x).len(), 1);
    assert!((status!(4x) | status!(51)).contains(status!(51)));
    assert_eq!(status!(failure), status!(4x) | status!(5x));
    assert_eq!(Class::Input.range(), 10..=19);
    assert_eq!((Class::of(9), Class::of(10), Class::of(70)), (None, Some(Class::Input), None));
    assert_eq!(Class::ClientCertificate.as_str(), "6x");
    let basic: Vec<_> = Class::ALL.iter().filter_map(|class| Status::generic(*class)).collect();
    assert!(StatusSet::BASIC.iter().eq(basic));
}

#[test]
fn phrases_names_and_states_are_those_of_the_spec() {
    assert_eq!(sip::Status::from_phrase("Not Acceptable"), None);
    assert_eq!(sip::Status::NotAcceptable, 406);
    assert_eq!(sip::Status::NotAcceptableAnywhere, 606);
    assert_eq!(sip::Status::NotAcceptableAnywhere.phrase(), "Not Acceptable");
    assert_eq!(sip::status!(NOT_ACCEPTABLE_ANYWHERE), sip::status!(606));
    assert_eq!(
        sip::Status::CallTransactionDoesNotExist.phrase(),
        "Call/Transaction Does Not Exist"
    );
    assert_eq!(smtp::Status::from_phrase("mailbox UNAVAILABLE"), None);
    assert_eq!(smtp::status!(450), smtp::Status::MailboxTemporarilyUnavailable);
    assert_eq!(sip::Status::Accepted.state(), State::Deprecated);
    assert_eq!(sip::Status::Ok.state(), State::InForce);
    assert_eq!(rtsp::Status::IllegalConferenceIdentifier.state(), State::Unused);
    assert_eq!(rtsp::Status::from_phrase("conference not found"), rtsp::Status::from_u16(452));
    assert_eq!(gemini::Status::from_phrase("Redirect - Temporary"), Some(gemini::status!(30)));
    assert_eq!(sip::Status::ExtensionRequired.required_fields(), ["Require"]);
    assert_eq!(sip::Status::BusyHere.suggested_fields(), ["Retry-After"]);
}

#[test]
#[allow(deprecated)]
fn former_names_and_deprecated_codes_are_still_there() {
    assert_eq!(sip::Status::BAD_IDENTITY_INFO, sip::Status::BadIdentityInfo);
    assert_eq!(sip::Status::UNSUPPORTED_CERTIFICATE, sip::Status::UnsupportedCredential);
    assert_eq!(rtsp::Status::CONFERENCE_NOT_FOUND, 452);
    assert_eq!(gemini::Status::CERTIFICATE_NOT_AUTHORISED, 61);
    assert_eq!(sip::status!(202), sip::Status::ACCEPTED);
}

#[test]
fn the_error_of_an_unknown_code_holds_it() {
    assert_eq!(gemini::Status::try_from(404).unwrap_err().code(), Some(404));
    assert_eq!("451".parse::<smtp::Status>().map(u16::from), Ok(451));
    assert_eq!("99".parse::<gemini::Status>().unwrap_err().code(), Some(99));
    assert_eq!("Trying".parse::<sip::Status>().unwrap_err().code(), None);
}
