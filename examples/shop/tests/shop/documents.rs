use crate::server::Shop;
use reqwest::Method;
use serde_json::Value;
use shop::codes::status;
use std::collections::BTreeSet;

/// Method, path and responses of each operation.
async fn operations(shop: &Shop) -> Vec<(String, String, Value)> {
    let document = shop.get("/openapi.json").await.json();
    assert_eq!(document["openapi"], "3.1.0");
    let paths = document["paths"].as_object().expect("paths").clone();
    let each = paths.into_iter().flat_map(|(path, operations)| {
        let operations = operations.as_object().expect("operations").clone();
        operations.into_iter().map(move |(method, operation)| {
            (method.to_uppercase(), path.clone(), operation["responses"].clone())
        })
    });
    each.collect()
}

/// The values of an attribute of HTML.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let parts = html.split(&format!("{name}=\"")).skip(1).collect::<Vec<_>>();
    parts.into_iter().map(|part| part.split('"').next().unwrap_or_default()).collect()
}

#[tokio::test]
async fn each_route_is_in_the_document() {
    let shop = Shop::start().await;
    let operations = operations(&shop).await;
    let lines: BTreeSet<_> = operations
        .iter()
        .map(|(method, path, responses)| {
            let good = responses.as_object().expect("responses").keys().next();
            format!("{method} {path} {}", good.expect("one"))
        })
        .collect();
    let expected = [
        "DELETE /orders/{id} 204",
        "GET /items 200",
        "GET /items/{id} 200",
        "GET /orders/{id} 200",
        "POST /orders 201",
        "POST /orders/{id}/payment 303",
    ];
    assert_eq!(lines, expected.map(str::to_owned).into());
    for (method, path, responses) in &operations {
        let codes = ["404", "405", "409", "429", "480", "500", "503", "default"];
        assert!(codes.iter().all(|code| responses[code].is_object()), "{responses}");
        let method = method.parse::<Method>().expect("a method");
        let allowed = shop.send(Method::PUT, &path.replace("{id}", "1")).await;
        assert!(allowed.field("allow").contains(method.as_str()), "{method} {path}");
    }
    assert!(operations[0].2["429"]["headers"]["Retry-After"].is_object());
}

#[tokio::test]
async fn the_document_does_not_say_what_breaks() {
    let document = Shop::start().await.get("/openapi.json").await.text;
    for word in ["atabase", "tatement", "SQL", "panic"] {
        assert!(!document.contains(word), "{word}");
    }
}

#[tokio::test]
async fn pages_need_no_other_host() {
    let shop = Shop::start().await;
    let mut files = BTreeSet::from(["/".to_owned(), "/problems".to_owned()]);
    for page in ["/", "/problems"] {
        let html = shop.get(page).await.text;
        for name in ["href", "src"] {
            files.extend(
                attributes(&html, name)
                    .iter()
                    .map(|to| format!("/{}", to.trim_start_matches("./"))),
            );
        }
    }
    assert_eq!(files.len(), 5, "{files:?}");
    for file in files {
        let answer = shop.get(&file).await;
        assert_eq!(answer.status, status!(200), "{file}");
        for other in ["://", "\"//", "@import", "url("] {
            assert!(!answer.text.contains(other), "{file}: {other}");
        }
        if answer.field("content-type").starts_with("text/html") {
            let policy = answer.field("content-security-policy");
            assert!(policy.starts_with("default-src 'none'; "), "{file}: {policy}");
            assert!(policy.split("; ").skip(1).all(|own| own.ends_with("-src 'self'")), "{policy}");
        }
    }
}

#[tokio::test]
async fn the_type_of_a_problem_leads_to_what_is_said_of_it() {
    let shop = Shop::start().await;
    let mut types = BTreeSet::new();
    for (_, _, responses) in operations(&shop).await {
        for response in responses.as_object().expect("responses").values() {
            let schema = &response["content"]["application/problem+json"]["schema"];
            let known = schema["properties"]["type"]["enum"].as_array();
            types.extend(known.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
        }
    }
    assert_eq!(types.len(), 10, "{types:?}");
    for kind in types {
        let (page, anchor) = kind.split_once('#').expect("a section of a page");
        let html = shop.get(page).await.text;
        assert!(attributes(&html, "id").contains(&anchor), "{kind}: {html}");
    }
}
