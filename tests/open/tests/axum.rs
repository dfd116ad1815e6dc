//! The feature `axum`: a status is an answer without content, and what cannot be sent is answered as 500.

use axum_core::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use status_codes::{AnyStatus, Status, status};
use status_open_tests::shop;

/// What is sent: the code, the names of the fields, the content.
fn sent(response: impl IntoResponse) -> (u16, usize, Vec<u8>) {
    let response: Response = response.into_response();
    let (code, fields) = (response.status().as_u16(), response.headers().len());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let body = runtime.block_on(response.into_body().collect()).unwrap();
    (code, fields, body.to_bytes().into())
}

#[test]
fn a_status_is_all_of_its_answer() {
    for code in 100..=999 {
        let expected = if (200..=599).contains(&code) { code } else { 500 };
        assert_eq!(sent(AnyStatus::from_u16(code).unwrap()), (expected, 0, vec![]));
    }
    for &status in Status::ALL {
        assert_eq!(sent(status), sent(AnyStatus::from(status)));
    }
    for &status in shop::Status::ALL {
        assert_eq!(sent(status), sent(AnyStatus::from(status)));
    }
}

#[test]
fn in_a_tuple_it_is_one_of_http() {
    let (code, _, body) = sent((status!(201).http(), "made"));
    assert_eq!((code, &body[..]), (201, &b"made"[..]));
    let (code, _, body) = sent((shop::status!(499).http(), [("x-a", "b")], "gone"));
    assert_eq!((code, &body[..]), (499, &b"gone"[..]));
}

#[test]
fn it_stands_in_a_result() {
    type Answer = Result<&'static str, Status>;
    assert_eq!(sent(Answer::Err(Status::Conflict)).0, 409);
    assert_eq!(sent(Answer::Ok("fine")).2, b"fine");
}
