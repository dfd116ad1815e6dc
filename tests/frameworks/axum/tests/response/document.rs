//! `#[response(axum, utoipa)]`: the document of a handler.

use serde_json::json;
use status_codes::ToResponse;
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

#[test]
fn utoipa_5_reads_the_same() {
    #[derive(ToResponse)]
    #[response(utoipa = ::utoipa_5, detail = hide)]
    enum Older {
        #[status(404)]
        Missing {
            #[member]
            ids: Vec<u64>,
        },
        #[status(429)]
        Fast {
            #[header("Retry-After")]
            seconds: Option<u64>,
        },
    }

    #[derive(ToResponse)]
    #[response(utoipa, detail = hide)]
    enum Newer {
        #[status(404)]
        Missing {
            #[member]
            ids: Vec<u64>,
        },
        #[status(429)]
        Fast {
            #[header("Retry-After")]
            seconds: Option<u64>,
        },
    }

    let errors = [
        serde_json::to_value(<Older as utoipa_5::IntoResponses>::responses()),
        serde_json::to_value(<Newer as utoipa::IntoResponses>::responses()),
    ];
    let [older, newer] = errors.map(|responses| responses.expect("JSON"));
    assert_eq!(older, newer);
    assert_eq!(older.as_object().expect("an object").len(), 2);
    let _ = [Older::Missing { ids: vec![7] }, Older::Fast { seconds: None }];
    let _ = [Newer::Missing { ids: vec![7] }, Newer::Fast { seconds: None }];
}
