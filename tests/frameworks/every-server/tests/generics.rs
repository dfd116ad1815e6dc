//! Types with parameters ask for no more than each framework does: nothing is kept of them, and no event is sent.

#![deny(warnings)]

use status_codes::ToResponse;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::rc::Rc;

#[derive(Debug, thiserror::Error, ToResponse)]
#[response(axum, actix_web, rocket, poem, salvo, warp, utoipa, aide)]
#[error("no {0:?}")]
#[status(404)]
struct Missing<T: Debug>(#[member("of")] T);

#[derive(ToResponse)]
#[response(axum, actix_web, rocket, poem, salvo, warp, utoipa, aide)]
#[status(200)]
struct Got<T>(#[body] T);

/// No `Debug`, no `Display`: what has no parameters says so where it is declared, with actix-web at least.
#[derive(ToResponse)]
#[response(axum, actix_web, rocket, poem, salvo, warp, utoipa, aide)]
#[status(transparent)]
struct Reply<E>(E);

/// An error of a library that knows no server.
#[derive(Debug, thiserror::Error, ToResponse)]
#[error("gone")]
#[status(410)]
struct Gone;

/// A value that stays on its thread.
#[derive(Debug, serde::Serialize)]
struct Here(PhantomData<Rc<()>>);

fn in_axum<T: axum::response::IntoResponse>() {}
fn in_actix_web<T: actix_web::Responder>() {}
fn in_rocket<T: for<'r> rocket::response::Responder<'r, 'static>>() {}
fn in_poem<T: poem::IntoResponse>() {}
fn in_salvo<T: salvo::Scribe>() {}
fn in_warp<T: warp::Reply>() {}
fn fails_in_actix_web<T: actix_web::ResponseError>() {}
fn fails_in_poem<T: poem::error::ResponseError>() {}
fn is_documented<T: utoipa::IntoResponses + aide::OperationOutput>() {}

/// The frameworks that run a handler on one thread, or do not look.
fn anywhere<T>()
where
    T: axum::response::IntoResponse + actix_web::Responder + salvo::Scribe,
    T: for<'r> rocket::response::Responder<'r, 'static>,
{
    in_axum::<T>();
    in_actix_web::<T>();
    in_rocket::<T>();
    in_salvo::<T>();
}

/// Those whose traits are for what can be sent to another.
fn on_many_threads<T: poem::IntoResponse + warp::Reply>() {
    in_poem::<T>();
    in_warp::<T>();
}

#[test]
fn they_are_responses_with_what_can_be_sent_and_what_cannot() {
    anywhere::<Missing<Here>>();
    anywhere::<Got<Here>>();
    anywhere::<Reply<Missing<Here>>>();
    fails_in_actix_web::<Missing<Here>>();
    fails_in_poem::<Missing<Here>>();
    fails_in_poem::<Reply<Gone>>();
    on_many_threads::<Missing<String>>();
    on_many_threads::<Got<u64>>();
    on_many_threads::<Reply<Gone>>();
    is_documented::<Missing<u64>>();
    is_documented::<Got<u64>>();
    is_documented::<Reply<Gone>>();
    let _ = (Missing(Here(PhantomData)), Got(7));
}

#[test]
fn an_error_of_a_library_is_one_of_poem_in_a_wrapper() {
    let error = poem::Error::from(Missing("user"));
    assert_eq!(error.status().as_u16(), 404);
    let reply = warp::Reply::into_response(Reply(Gone));
    assert_eq!(reply.status().as_u16(), 410);
}
