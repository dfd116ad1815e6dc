//! One error and one outcome in a document of aide, which sees what a handler of axum gives.

#![deny(warnings)]

use aide::axum::ApiRouter;
use aide::axum::routing::get;
use aide::openapi::OpenApi;
use serde_json::{Value, json};
use status_codes::response::openapi;

shared::outcomes!([response(aide, axum)], [derive(schemars::JsonSchema)]);

/// Content of any type that has a schema.
#[derive(status_codes::ToResponse)]
#[response(aide, axum)]
#[status(200)]
struct Got<T> {
    #[body]
    content: T,
}

async fn got() -> Got<User> {
    Got { content: User { id: 7, name: "Ada" } }
}

async fn answered() -> Result<Created, ApiError> {
    answer("missing")
}

/// The document of a server.
fn document() -> Value {
    let mut document = OpenApi::default();
    let router =
        ApiRouter::<()>::new().api_route("/missing", get(answered)).api_route("/got", get(got));
    let _ = router.finish_api(&mut document);
    serde_json::to_value(document).expect("a document")
}

#[test]
fn a_document_has_all_that_may_be_answered() {
    let document = document();
    let responses = &document["paths"]["/missing"]["get"]["responses"];
    let codes: Vec<&String> = responses.as_object().expect("an object").keys().collect();
    assert_eq!(codes, ["201", "401", "404", "429", "500"]);
    for (code, response) in openapi::responses::<ApiError>() {
        assert_eq!(responses[&code]["headers"].is_null(), response["headers"].is_null(), "{code}");
        assert_eq!(responses[&code]["content"], response["content"], "{code}");
    }
    assert_eq!(responses["401"]["headers"]["WWW-Authenticate"]["required"], true);
    assert!(!responses["500"].to_string().contains("atabase"), "{responses}");
}

#[test]
fn schemas_of_content_are_those_of_its_generator() {
    let document = document();
    for (path, code) in [("/missing", "201"), ("/got", "200")] {
        let response = &document["paths"][path]["get"]["responses"][code];
        assert_eq!(
            response["content"]["application/json"]["schema"],
            json!({ "$ref": "#/components/schemas/User" })
        );
    }
    let user = &document["components"]["schemas"]["User"];
    assert_eq!(user["required"], json!(["id", "name"]));
    assert_eq!(user["properties"]["name"]["type"], "string");
}
