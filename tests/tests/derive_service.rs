//! The errors of a service as they are written in practice, with `thiserror`, `serde` and `strum` on the same enums.

use serde::{Deserialize, Serialize};
use status_codes::{Status, ToStatus};
use std::error::Error;
use std::io;
use strum::{AsRefStr, EnumIter, IntoEnumIterator as _};
use thiserror::Error;

/// With `serde` and `strum`, whose attributes stand among those of the derive.
#[derive(
    Clone, Copy, Debug, PartialEq, AsRefStr, EnumIter, Serialize, Deserialize, Error, ToStatus,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "kebab-case")]
#[status(only(401, 403), try_from, default = 403)]
enum AuthError {
    #[error("no token")]
    #[status(401)]
    #[serde(alias = "anonymous")]
    NoToken,
    #[error("the token may not do this")]
    #[strum(serialize = "scope")]
    WrongScope,
}

#[derive(Debug, Error, ToStatus)]
#[status(only(5xx))]
enum StoreError {
    #[error("the pool is empty")]
    #[status(503)]
    Exhausted,
    #[error("statement `{statement}` failed")]
    #[status(500)]
    Failed { statement: String, source: io::Error },
}

/// What another service said.
#[derive(Debug, Error, ToStatus)]
#[error("upstream answered {status}: {body}")]
#[status(from = status)]
struct UpstreamError {
    status: Status,
    body: String,
}

/// One error for the whole service.
#[derive(Debug, Error, ToStatus)]
#[status(only(4xx, 5xx), default = 500)]
enum ApiError {
    #[error(transparent)]
    #[status(transparent)]
    Auth(#[from] AuthError),
    #[error(transparent)]
    #[status(transparent)]
    Store(#[from] StoreError),
    #[error("from the other side")]
    #[status(transparent)]
    Upstream(#[from] UpstreamError),
    #[error("body")]
    #[status(400)]
    Body(#[from] serde_json::Error),
    #[error("no user {id}")]
    #[status(404)]
    UserNotFound { id: u64 },
    #[error("page {0} is out of range")]
    #[status(404)]
    NoSuchPage(u32),
    #[error("`{0}` is not allowed here")]
    #[status(MethodNotAllowed)]
    Method(&'static str),
    #[error("none of the types is made here")]
    #[status(406)]
    NotAcceptable,
    #[error("the email is taken")]
    #[status(Conflict)]
    EmailTaken,
    #[error("deleted at {at}")]
    #[status(GONE)]
    Deleted { at: String },
    #[error("the tag changed")]
    #[status(412)]
    Changed,
    #[error("{size} bytes")]
    #[status(413)]
    TooLarge { size: usize, limit: usize },
    #[error("not json")]
    #[status(UnsupportedMediaType)]
    NotJson,
    #[error("a pot of tea")]
    #[status(418)]
    Teapot,
    #[error("{field}: {problem}")]
    #[status(422)]
    Invalid { field: String, problem: String },
    #[error("locked by {0}")]
    #[status(LOCKED)]
    Locked(String),
    #[error("again in {retry_after} s")]
    #[status(429)]
    Slow { retry_after: u32 },
    #[error("not for you")]
    #[status(451)]
    Withheld,
    #[error("not written yet")]
    #[status(501)]
    Todo,
    #[error("too slow")]
    #[status(504)]
    Timeout(#[source] io::Error),
    #[error("everything else")]
    Other(#[source] Box<dyn Error + Send + Sync>),
}

fn parse(body: &str) -> Result<AuthError, ApiError> {
    Ok(serde_json::from_str(body)?)
}

fn failed() -> StoreError {
    StoreError::Failed { statement: "select".into(), source: io::Error::other("disk") }
}

fn store(fail: bool) -> Result<(), ApiError> {
    Err(if fail { failed() } else { StoreError::Exhausted })?;
    Ok(())
}

#[test]
fn every_variant_has_its_status() {
    let upstream = UpstreamError { status: Status::BadGateway, body: "<html>".into() };
    let invalid = ApiError::Invalid { field: "age".into(), problem: "negative".into() };
    for (error, code) in [
        (AuthError::NoToken.into(), 401),
        (ApiError::Auth(AuthError::WrongScope), 403),
        (store(true).unwrap_err(), 500),
        (store(false).unwrap_err(), 503),
        (upstream.into(), 502),
        (parse("{").unwrap_err(), 400),
        (ApiError::UserNotFound { id: 7 }, 404),
        (ApiError::NoSuchPage(9), 404),
        (ApiError::Method("PATCH"), 405),
        (ApiError::NotAcceptable, 406),
        (ApiError::EmailTaken, 409),
        (ApiError::Deleted { at: "noon".into() }, 410),
        (ApiError::Changed, 412),
        (ApiError::TooLarge { size: 9, limit: 8 }, 413),
        (ApiError::NotJson, 415),
        (ApiError::Teapot, 418),
        (invalid, 422),
        (ApiError::Locked("me".into()), 423),
        (ApiError::Slow { retry_after: 3 }, 429),
        (ApiError::Withheld, 451),
        (ApiError::Todo, 501),
        (ApiError::Timeout(io::ErrorKind::TimedOut.into()), 504),
        (ApiError::Other("?".into()), 500),
    ] {
        assert_eq!(error.status(), code, "{error}");
        assert_eq!(Status::from(&error), code);
        let line = format!("{} {error}", error.status());
        assert!(line.starts_with(&code.to_string()), "{line}");
        assert_eq!(Status::from(error), code);
    }
}

#[test]
fn as_a_trait_object_and_by_the_question_mark() {
    fn answer(errors: &[&dyn ToStatus]) -> Vec<u16> {
        errors.iter().map(|error| error.status().as_u16()).collect()
    }
    fn handler() -> Result<&'static str, Status> {
        store(false)?;
        Ok("unreachable")
    }
    assert_eq!(answer(&[&AuthError::NoToken, &failed(), &ApiError::Teapot]), [401, 500, 418]);
    assert_eq!(handler(), Err(Status::ServiceUnavailable));
    let limit = ApiError::TooLarge { size: 9, limit: 8 };
    assert!(matches!(limit, ApiError::TooLarge { limit: 8, .. }));
    assert_eq!(limit.to_string(), "9 bytes");
}

#[test]
fn beside_serde_and_strum() {
    assert_eq!(parse("\"no_token\"").unwrap(), AuthError::NoToken);
    assert_eq!(serde_json::to_string(&AuthError::WrongScope).unwrap(), "\"wrong_scope\"");
    assert_eq!(AuthError::WrongScope.as_ref(), "scope");
    for error in AuthError::iter() {
        assert_eq!(AuthError::try_from(error.status()), Ok(error));
    }
}
