//! What messages carry, and the crates that carry them.

use axum_core::response::IntoResponse;
use serde::{Deserialize, Serialize};
use status_codes::{AnyStatus, Class, Status, status};
use status_consumer::codes;

/// A row of a log.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    sent: Status,
    ours: codes::Status,
    received: AnyStatus,
}

const CREATED: http::StatusCode = status!(201).http();

pub(crate) fn check() {
    let received: AnyStatus = "471".parse().expect("three digits");
    assert_eq!((received.known(), received.class()), (None, Some(Class::ClientError)));
    assert_eq!(received.effective(), Status::BadRequest);

    assert_eq!(CREATED, Status::Created);
    assert_eq!(http::StatusCode::from(codes::status!(498)).as_u16(), 498);
    assert_eq!(Status::try_from(http02::StatusCode::GONE), Ok(status!(410)));
    let missing: Vec<_> = status!(401).missing_fields(&http::HeaderMap::new()).collect();
    assert_eq!(missing, ["WWW-Authenticate"]);

    assert_eq!(status!(503).into_response().status(), 503);
    assert_eq!((status!(404).http(), "nothing").into_response().status(), Status::NotFound);

    let row = Row { sent: status!(204), ours: codes::status!(499), received };
    let text = serde_json::to_string(&row).expect("JSON");
    assert_eq!(text, r#"{"sent":204,"ours":499,"received":471}"#);
    assert_eq!(serde_json::from_str::<Row>(&text).expect("a row"), row);
    assert!(serde_json::from_str::<Row>(&text.replace("204", "299")).is_err());
}
