//! `AnyStatus` as text: what it prints comes back, and no text or bytes make it panic.

use proptest::prelude::{any, prop_assert_eq, proptest};
use status_codes::{AnyStatus, Status};

fn status(code: u16) -> AnyStatus {
    AnyStatus::from_u16(code).unwrap()
}

/// What a text has to give: the digits of a code, or the whole line of a registered one.
fn expected(text: &str) -> Option<u16> {
    (100..=999).find(|&code| {
        let line = Status::from_u16(code).map(|known| format!("{code} {}", known.phrase()));
        text == code.to_string() || Some(text) == line.as_deref()
    })
}

#[test]
fn what_it_prints_comes_back() {
    for code in 100..=999 {
        let status = status(code);
        let digits = code.to_string();
        let line = match Status::from_u16(code) {
            Some(known) => format!("{code} {}", known.phrase()),
            None => digits.clone(),
        };
        assert_eq!(status.to_string(), line);
        assert_eq!(line.parse(), Ok(status));
        assert_eq!(digits.parse(), Ok(status));
        assert_eq!(AnyStatus::from_bytes(digits.as_bytes()), Some(status));
        assert_eq!(format!("{status:?}"), format!("AnyStatus({code})"));
        assert_eq!(status.as_str(), digits);
        assert_eq!(status.phrase(), Status::from_u16(code).map(Status::phrase));
    }
}

#[test]
fn known_or_not_it_keeps_to_its_field() {
    let (known, unknown) = (status(404), status(499));
    assert_eq!(format!("[{known:16}]"), "[404 Not Found   ]");
    assert_eq!(format!("[{unknown:16}]"), "[499             ]");
    assert_eq!(format!("[{unknown:>5}]"), "[  499]");
    assert_eq!(format!("[{unknown:*^7}]"), "[**499**]");
    for any in [known, unknown] {
        assert_eq!(format!("{any:.3}"), any.as_u16().to_string());
        assert_eq!(format!("{any:+}"), any.to_string());
        assert_eq!(format!("{any:02}"), any.to_string());
    }
}

#[test]
fn a_text_that_is_no_number_has_no_code() {
    let message = "the text is not a status code: those have three digits, from 100 to 999";
    for wrong in [
        "",
        " 404",
        "404 ",
        "404\n",
        "+404",
        "-404",
        "4_04",
        "404.0",
        "0404",
        "0x194",
        "4xx",
        "٤٠٤",
        "４０４",
        "Not Found",
        "404 Not Here",
        "404 not found",
        "499 Client Closed Request",
        "65536",
        "99999999999999999999",
    ] {
        let error = wrong.parse::<AnyStatus>().unwrap_err();
        assert_eq!((error.code(), error.to_string()), (None, message.to_owned()), "{wrong:?}");
    }
}

#[test]
fn a_number_that_is_refused_is_in_the_error() {
    for wrong in ["0", "7", "42", "042", "99", "1000", "4040", "65535"] {
        let error = wrong.parse::<AnyStatus>().unwrap_err();
        assert_eq!(error.code(), wrong.parse().ok(), "{wrong:?}");
    }
}

#[test]
fn any_three_bytes_are_a_code_or_nothing() {
    for code in 0..=999_u16 {
        let digits = format!("{code:03}");
        assert_eq!(AnyStatus::from_bytes(digits.as_bytes()), AnyStatus::from_u16(code));
        for (place, byte) in (0..3).flat_map(|place| (0..=u8::MAX).map(move |byte| (place, byte))) {
            let mut bytes: [u8; 3] = digits.as_bytes().try_into().unwrap();
            bytes[place] = byte;
            let digits = bytes.iter().all(u8::is_ascii_digit) && bytes[0] != b'0';
            assert_eq!(AnyStatus::from_bytes(&bytes).is_some(), digits, "{bytes:?}");
        }
    }
}

proptest! {
    #[test]
    fn any_text(text in any::<String>()) {
        prop_assert_eq!(text.parse().ok().map(AnyStatus::as_u16), expected(&text));
    }

    #[test]
    fn almost_a_text(text in "[0-9+ ]{0,5}( ?[A-Za-z' -]{0,20})?") {
        prop_assert_eq!(text.parse().ok().map(AnyStatus::as_u16), expected(&text));
    }

    #[test]
    fn any_bytes(bytes in any::<Vec<u8>>()) {
        let text = std::str::from_utf8(&bytes).ok().filter(|text| text.len() == 3);
        let expected = text.and_then(expected);
        prop_assert_eq!(AnyStatus::from_bytes(&bytes).map(AnyStatus::as_u16), expected);
    }
}
