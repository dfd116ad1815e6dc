//! A handler that returns the message of a response that knows nothing of axum.

use axum::Router;
use axum::routing::get;
use shared::{served, wire};
use status_codes::response::{Body, Fields, Message, Problem, ToResponse, to_json};
use status_codes::{Status, status};

/// With two lines of one name, and a byte that is no ASCII.
struct Refused;

impl ToResponse for Refused {
    fn problem(&self) -> Problem<'_> {
        Problem::new(status!(401)).with_detail("no \u{e9}").with_code("refused")
    }

    fn fields(&self, to: &mut Fields<'_>) {
        to.field("WWW-Authenticate", &["Basic", "Bearer"]);
        to.field("Location", "/\u{e9}");
    }
}

struct Made;

impl ToResponse for Made {
    fn problem(&self) -> Problem<'_> {
        Problem::new(status!(201))
    }

    fn body(&self, to: &mut Body<'_>) {
        to.bytes("text/plain", b"made");
    }
}

#[test]
fn a_message_is_an_answer() {
    let server = served::on_tokio(async |listener| {
        let router = Router::new()
            .route("/refused", get(async || Message::of(&Refused)))
            .route("/made", get(async || Message::of(&Made)))
            .route("/empty", get(async || Message::of(&Status::NoContent)));
        axum::serve(listener, router).await.expect("it serves");
    });
    let json = String::from_utf8(to_json(&Refused)).unwrap();
    assert_eq!(
        wire::get(server, "/refused").message(),
        format!(
            "HTTP/1.1 401 Unauthorized\ncontent-type: application/problem+json\nlocation: /%C3%A9\n\
             www-authenticate: Basic\nwww-authenticate: Bearer\n\n{json}"
        ),
    );
    let made = "HTTP/1.1 201 Created\ncontent-type: text/plain\n\nmade";
    assert_eq!(wire::get(server, "/made").message(), made);
    let empty = wire::get(server, "/empty");
    assert_eq!(empty.message(), "HTTP/1.1 204 No Content\n\n");
    assert_eq!(empty.field("content-length"), None);
}
