//! What bytes and texts are a status, to the letter: the digits, or the digits with the exact phrase.

use status_codes::Status;

/// What three bytes have to give, by another road than the code under test.
fn expected(bytes: &[u8]) -> Option<Status> {
    let digits = bytes.len() == 3 && bytes.iter().all(u8::is_ascii_digit);
    let code: u16 = std::str::from_utf8(bytes).ok().filter(|_| digits)?.parse().ok()?;
    Status::ALL.iter().copied().find(|status| status.as_u16() == code)
}

#[test]
fn three_bytes_of_digits_and_their_neighbours() {
    let alphabet = b"0123456789/:+- \t\0x\xB4\xFF";
    for first in alphabet {
        for second in alphabet {
            for third in alphabet {
                let bytes = [*first, *second, *third];
                assert_eq!(Status::from_bytes(&bytes), expected(&bytes), "{bytes:?}");
            }
        }
    }
}

#[test]
fn any_byte_in_any_place_of_a_code() {
    for status in Status::ALL {
        for place in 0..3 {
            for byte in 0..=u8::MAX {
                let mut bytes = status.as_str().as_bytes().to_vec();
                bytes[place] = byte;
                assert_eq!(Status::from_bytes(&bytes), expected(&bytes), "{bytes:?}");
            }
        }
    }
}

#[test]
fn bytes_of_another_length_are_no_status() {
    for wrong in [
        "",
        "4",
        "40",
        "4040",
        "0404",
        " 404",
        "404 ",
        "+404",
        "-404",
        "404\0",
        "404\n",
        "4_04",
        "4xx",
        "0x194",
        "٤٠٤",
        "４０４",
    ] {
        assert_eq!(Status::from_bytes(wrong.as_bytes()), None, "{wrong:?}");
    }
    for wrong in ["\u{FEFF}404", "404 Not Found", "NotFound"] {
        assert_eq!(Status::from_bytes(wrong.as_bytes()), None, "{wrong:?}");
    }
    assert_eq!(Status::from_bytes(&[b'4'; 1000]), None);
}

#[test]
fn a_text_is_the_digits_or_the_whole_line() {
    assert_eq!("404".parse(), Ok(Status::NotFound));
    assert_eq!("404 Not Found".parse(), Ok(Status::NotFound));
    assert_eq!("200 OK".parse(), Ok(Status::Ok));
    assert_eq!("418 I'm a teapot".parse(), Ok(Status::ImATeapot));
}

#[test]
fn a_text_that_is_no_number_has_no_code() {
    for wrong in [
        "",
        " ",
        " 404",
        "404 ",
        "404  Not Found",
        "404\tNot Found",
        "404 Not Found ",
        "404 Not Found\n",
        "404 not found",
        "404 NOT FOUND",
        "404 Not",
        "404 NotFound",
        "404Not Found",
        "404 OK",
        "413 Payload Too Large",
        "799 Strange",
        "+404",
        "-404",
        "+799",
        "4_04",
        "404u16",
        "404.0",
        "0x194",
        "4xx",
        "٤٠٤",
        "NotFound",
        "Not Found",
        "65536",
        "99999999999999999999",
    ] {
        let error = wrong.parse::<Status>().unwrap_err();
        assert_eq!(error.code(), None, "{wrong:?}");
        assert_eq!(error.to_string(), "the text is not a registered status code");
    }
}

#[test]
fn a_number_that_is_no_status_is_in_the_error() {
    for wrong in ["0", "7", "44", "104", "299", "499", "600", "799", "999", "1000", "65535"] {
        let error = wrong.parse::<Status>().unwrap_err();
        assert_eq!(error.code(), wrong.parse().ok());
        assert_eq!(error.to_string(), format!("`{wrong}` is not a registered status code"));
    }
}

#[test]
fn leading_zeros_are_refused_and_no_code_is_blamed() {
    for wrong in ["0404", "00404", "0200"] {
        let error = wrong.parse::<Status>().unwrap_err();
        assert_eq!(error.code(), None, "{wrong}: `{error}`");
    }
}

#[test]
fn no_line_of_one_code_is_another_code() {
    for status in Status::ALL {
        for other in Status::ALL {
            let line = format!("{} {}", status.as_str(), other.phrase());
            assert_eq!(line.parse::<Status>().ok(), (status == other).then_some(*status));
        }
    }
}
