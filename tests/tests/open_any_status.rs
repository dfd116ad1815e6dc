//! `AnyStatus` by number: what it holds, what it knows, and what it counts as by RFC 9110.

use status_codes::{AnyStatus, Class, InvalidStatus, Status};
use std::collections::BTreeSet;

/// Every `AnyStatus` that there is.
fn all() -> impl Iterator<Item = AnyStatus> {
    (100..=999).map(|code| AnyStatus::from_u16(code).unwrap())
}

/// The codes in force of the built-in spec, read without the crate.
fn registered() -> BTreeSet<u16> {
    let spec: toml::Table = include_str!("../../codes.toml").parse().unwrap();
    let code = |(key, entry): (&String, &toml::Value)| {
        let code = key.parse().ok()?;
        let temporary = entry.get("state").and_then(toml::Value::as_str) == Some("temporary");
        (!temporary).then_some(code)
    };
    spec.iter().filter_map(code).collect()
}

#[test]
fn three_digits_and_nothing_else() {
    for code in 0..=u16::MAX {
        let inside = (100..=999).contains(&code);
        let status = AnyStatus::from_u16(code);
        assert_eq!(status.map(AnyStatus::as_u16), inside.then_some(code));
        match AnyStatus::try_from(code) {
            Ok(converted) => assert_eq!((Some(converted), u16::from(converted)), (status, code)),
            Err(error) => assert_eq!((error.code(), inside), (Some(code), false)),
        }
    }
}

#[test]
fn a_number_that_is_refused_is_in_the_message() {
    fn is_an_error<E: core::error::Error + Copy + Eq + Send + Sync + 'static>(_: E) {}
    let refused = |code: u16| AnyStatus::try_from(code).unwrap_err().to_string();
    let rest = "is not a status code: those have three digits, from 100 to 999";
    for code in [0, 99, 1000, u16::MAX] {
        assert_eq!(refused(code), format!("`{code}` {rest}"));
    }
    is_an_error::<InvalidStatus>(AnyStatus::try_from(0).unwrap_err());
}

#[test]
fn what_the_registry_has_is_known() {
    let registered = registered();
    assert_eq!(registered.len(), Status::ALL.len());
    for status in all() {
        let known = status.known();
        assert_eq!(known.is_some(), registered.contains(&status.as_u16()), "{status:?}");
        assert_eq!(known, Status::from_u16(status.as_u16()));
        assert_eq!(status.known_as::<Status>(), known);
        assert_eq!(Status::try_from(status).ok(), known);
    }
}

#[test]
fn the_first_digit_is_the_class() {
    for status in all() {
        let class = match status.as_u16() {
            100..=199 => Some(Class::Informational),
            200..=299 => Some(Class::Successful),
            300..=399 => Some(Class::Redirection),
            400..=499 => Some(Class::ClientError),
            500..=599 => Some(Class::ServerError),
            _ => None,
        };
        assert_eq!(status.class(), class, "{status:?}");
        let by_name = [
            status.is_informational(),
            status.is_successful(),
            status.is_redirection(),
            status.is_client_error(),
            status.is_server_error(),
        ];
        assert_eq!(
            by_name,
            Class::ALL.iter().map(|&each| Some(each) == class).collect::<Vec<_>>()[..]
        );
        assert!(status.known().is_none_or(|known| Some(known.class()) == class));
    }
}

/// "treat an unrecognized status code as being equivalent to the x00 status code of that class"; "values outside the
/// range 100..599 are invalid"; a client "SHOULD process the response as if it had a 5xx (Server Error) status code".
#[test]
fn an_unknown_code_counts_as_rfc_9110_says() {
    let registered = registered();
    for status in all() {
        let code = status.as_u16();
        let expected = if registered.contains(&code) {
            code
        } else if (100..=599).contains(&code) {
            code - code % 100
        } else {
            500
        };
        assert_eq!(status.effective().as_u16(), expected, "{status:?}");
    }
}

#[test]
fn what_it_counts_as_counts_as_itself() {
    for status in all() {
        let effective = status.effective();
        assert_eq!(AnyStatus::from(effective).effective(), effective);
        assert!(status.class().is_none_or(|class| class == effective.class()), "{status:?}");
    }
}

#[test]
fn it_works_in_constants() {
    const TEAPOT: AnyStatus = AnyStatus::from_u16(418).unwrap();
    const STRANGE: Option<AnyStatus> = AnyStatus::from_bytes(b"799");
    const KNOWN: Option<Status> = TEAPOT.known();
    const CLASS: Option<Class> = TEAPOT.class();
    const EFFECTIVE: Status = STRANGE.unwrap().effective();
    const TEXTS: (&str, Option<&str>) = (STRANGE.unwrap().as_str(), TEAPOT.phrase());
    const ERROR: bool = TEAPOT.is_client_error();
    static CODE: u16 = TEAPOT.as_u16();

    assert_eq!((TEXTS, ERROR), (("799", Some("I'm a teapot")), true));
    assert_eq!((KNOWN, CLASS), (Some(Status::ImATeapot), Some(Class::ClientError)));
    assert_eq!((EFFECTIVE, CODE), (Status::InternalServerError, 418));
}

#[test]
fn it_is_as_small_as_its_number() {
    assert_eq!(size_of::<AnyStatus>(), 2);
    assert_eq!(size_of::<Option<AnyStatus>>(), 2);
    assert_eq!(align_of::<AnyStatus>(), 2);
}
