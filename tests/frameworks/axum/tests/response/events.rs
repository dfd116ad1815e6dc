//! `#[response(axum, tracing)]`: an event for a log that holds all of an error, sent or not.

use crate::{answer, log};
use axum::response::IntoResponse;

#[test]
fn an_error_is_one_event() {
    let events = log::of(|| {
        for path in ["missing", "broken", "user"] {
            let _ = answer(path).into_response();
        }
    });
    assert_eq!(
        events,
        [
            "DEBUG response message=error response status=404 code=\"no_such_user\" error=no user 7",
            "ERROR response message=error response status=500 code=\"database\" \
             error=database: the password of the database is hunter2: the password of the database is hunter2",
        ]
    );
}
