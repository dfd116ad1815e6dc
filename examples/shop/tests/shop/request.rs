use crate::log;
use crate::server::Shop;
use reqwest::Method;
use shop::codes::status;
use std::collections::HashSet;

/// Those of routes, of what comes before them, and of what is no route.
#[tokio::test]
async fn each_problem_has_the_id_of_its_request_and_so_has_the_log() {
    let shop = Shop::start().await;
    let mut ids = HashSet::new();
    for (method, path, says) in [
        (Method::GET, "/items/7", "there is no item 7"),
        (Method::GET, "/items/x", "Cannot parse"),
        (Method::GET, "/nothing", "nothing is here"),
        (Method::PUT, "/items", "PUT means nothing here"),
        (Method::POST, "/orders", "Content-Type"),
    ] {
        let answer = shop.send(method, path).await;
        let id = answer.field("x-request-id");
        let instance = format!("urn:uuid:{id}");
        assert_eq!(answer.problem().instance(), Some(instance.as_str()), "{path}");
        assert_eq!(answer.field("content-length"), answer.text.len().to_string());
        let lines = log::lines(id);
        assert_eq!(lines.len(), 2, "the error and the answer: {lines:?}");
        for line in &lines {
            let status = format!("status={}", answer.status.as_u16());
            assert!(line.contains(&status) && line.contains(says), "{line}");
            assert!(line.contains(&format!("path={path:?}")), "{line}");
        }
        ids.insert(id.to_owned());
    }
    assert_eq!(ids.len(), 5);
}

#[tokio::test]
async fn all_is_well_in_one_line() {
    let shop = Shop::start().await;
    let answer = shop.get("/items").await;
    assert_eq!(answer.status, status!(200));
    let lines = log::lines(answer.field("x-request-id"));
    let [line] = &lines[..] else { panic!("{lines:?}") };
    assert!(line.contains("INFO") && line.contains("status=200"), "{line}");
    assert!(!line.contains("error"), "{line}");
}

#[tokio::test]
async fn no_request_makes_a_line_of_the_log() {
    let shop = Shop::start().await;
    let answer = shop.order("{\"item\": 1, \"a\\nERROR forged\": 1}").await;
    assert_eq!(answer.status, status!(422));
    assert_eq!(log::lines("ERROR forged").len(), 2);
    for line in log::lines("ERROR forged") {
        assert!(line.contains(answer.field("x-request-id")), "{line}");
    }
}
