//! `#[response(axum, utoipa)]`: the document of a handler.

use serde_json::json;
use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(paths(crate::answered))]
struct Document;

#[test]
fn the_document_has_what_is_sent() {
    let document = serde_json::to_value(Document::openapi()).expect("a document");
    let responses = &document["paths"]["/{path}"]["get"]["responses"];
    let codes: Vec<&String> = responses.as_object().expect("an object").keys().collect();
    assert_eq!(codes, ["201", "401", "404", "429", "500"]);
    let created = &responses["201"];
    let user = &created["content"]["application/json"]["schema"]["properties"];
    assert_eq!(user["name"]["type"], "string");
    assert!(created["headers"]["Location"].is_object(), "{created}");
    let missing = &responses["404"]["content"]["application/problem+json"]["schema"]["properties"];
    assert_eq!(missing["status"]["enum"], json!([404]));
    assert_eq!(missing["code"]["enum"], json!(["no_such_user"]));
    assert_eq!(missing["user"]["type"], "integer");
    assert!(responses["401"]["headers"]["WWW-Authenticate"].is_object(), "{responses}");
    let broken = &responses["500"]["content"]["application/problem+json"];
    assert!(!broken.to_string().contains("atabase"), "{broken}");
}
