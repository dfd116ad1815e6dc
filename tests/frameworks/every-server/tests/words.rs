//! The types of all servers with every word at once: what each framework is given is the same.

#![deny(warnings)]

use std::error::Error;
use std::fmt::Debug;

shared::outcomes!(
    [response(axum, actix_web, rocket, poem, salvo, warp, utoipa, aide, tracing)],
    [derive(utoipa::ToSchema, schemars::JsonSchema)]
);
shared::pages!([response(axum, actix_web, rocket, poem, salvo, warp, utoipa, aide, tracing)]);
shared::shapes!([response(axum, actix_web, rocket, poem, salvo, warp, utoipa, aide, tracing)]);

/// What handlers of each framework may return.
trait Served:
    axum::response::IntoResponse
    + actix_web::Responder
    + for<'r> rocket::response::Responder<'r, 'static>
    + poem::IntoResponse
    + salvo::Scribe
    + warp::Reply
    + utoipa::IntoResponses
    + aide::OperationOutput
{
}

impl Served for ApiError {}
impl Served for Created {}
impl Served for PageError {}
impl Served for Page {}
impl Served for Nothing {}
impl Served for Reply<ApiError> {}
impl Served for NoFile<'_> {}

/// And in `Err` of those that ask for more there.
trait Failed:
    Served + actix_web::ResponseError + poem::error::ResponseError + Error + Send + Sync + 'static
{
}

impl Failed for ApiError {}
impl Failed for PageError {}
impl Failed for Reply<ApiError> {}

/// The code that each makes of an error which is none of its own.
fn codes<E: Failed>(error: fn() -> E) -> Vec<u16> {
    let mut of_salvo = salvo::Response::new();
    error().render(&mut of_salvo);
    vec![
        axum::response::IntoResponse::into_response(error()).status().as_u16(),
        actix_web::ResponseError::status_code(&error()).as_u16(),
        actix_web::ResponseError::error_response(&error()).status().as_u16(),
        poem::error::ResponseError::status(&error()).as_u16(),
        poem::error::ResponseError::as_response(&error()).status().as_u16(),
        poem::IntoResponse::into_response(error()).status().as_u16(),
        of_salvo.status_code.map_or(0, |code| code.as_u16()),
        warp::Reply::into_response(error()).status().as_u16(),
    ]
}

#[test]
fn each_framework_has_the_code_from_the_same_type() {
    assert_eq!(codes(|| answer("anonymous").unwrap_err()), [401; 8]);
    assert_eq!(codes(|| page("left").unwrap_err()), [499; 8]);
    assert_eq!(codes(|| reply("broken").unwrap_err()), [500; 8]);
}

/// What is no error of the frameworks that have such a thing.
fn outcome<T: Served + Debug>(outcome: T) -> u16 {
    warp::Reply::into_response(outcome).status().as_u16()
}

#[test]
fn so_it_is_with_outcomes() {
    assert_eq!(outcome(answer("user").expect("an outcome")), 201);
    assert_eq!(outcome(page("text").expect("an outcome")), 200);
    assert_eq!(outcome(nothing("moved")), 308);
}
