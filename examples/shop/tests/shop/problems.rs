use crate::answer::Answer;
use crate::server::Shop;
use reqwest::Method;

#[tokio::test]
async fn what_is_not_there() {
    let shop = Shop::start().await;
    assert_eq!(shop.get("/nothing").await.kind(), (404, "no_such_page".into()));
    assert_eq!(shop.get("/orders/7").await.kind(), (404, "no_such_order".into()));
    let missing = shop.get("/items/7").await.problem();
    assert_eq!((missing.code(), missing.title()), (Some("no_such_item"), Some("No such item")));
    assert_eq!(missing.detail(), Some("there is no item 7"));
    assert_eq!(missing.members()["item"], 7);
    let wanted = shop.order(r#"{ "item": 7, "amount": 1, "price": 1 }"#).await;
    assert_eq!(wanted.kind(), (404, "no_such_item".into()));
}

#[tokio::test]
async fn a_method_that_means_nothing_is_told_which_do() {
    let shop = Shop::start().await;
    for (path, allowed) in [
        ("/items", "GET,HEAD"),
        ("/items/1", "GET,HEAD"),
        ("/orders", "POST"),
        ("/orders/1", "GET,HEAD,DELETE"),
        ("/orders/1/payment", "POST"),
        ("/openapi.json", "GET,HEAD"),
    ] {
        let answer = shop.send(Method::PUT, path).await;
        assert_eq!(answer.kind(), (405, "not_allowed".into()), "{path}");
        assert_eq!(answer.field("allow"), allowed, "{path}");
        assert_eq!(answer.problem().members()["method"], "PUT");
    }
}

#[tokio::test]
async fn content_that_is_no_order() {
    let shop = Shop::start().await;
    for (status, json, says) in [
        (400, "{", "EOF while parsing"),
        (422, "{}", "missing field `item`"),
        (422, r#"{ "item": 1, "amount": 0, "price": 2900 }"#, "a nonzero u32"),
        (422, r#"{ "item": 1, "amount": 1, "price": 2900, "gift": true }"#, "unknown field `gift`"),
    ] {
        let answer = shop.order(json).await;
        assert_eq!(answer.kind(), (status, "invalid_content".into()), "{json}");
        let problem = answer.problem();
        assert!(problem.detail().is_some_and(|detail| detail.contains(says)), "{problem:?}");
    }
    let plain = Answer::to(shop.request(Method::POST, "/orders").body("{}")).await;
    assert_eq!(plain.kind(), (415, "invalid_content".into()));
    let long = shop.request(Method::POST, "/orders").json(&" ".repeat(2 << 20));
    assert_eq!(Answer::to(long).await.kind(), (413, "invalid_content".into()));
}

#[tokio::test]
async fn a_path_that_is_no_number() {
    let shop = Shop::start().await;
    for path in ["/items/teapot", "/orders/99999999999999999999"] {
        let answer = shop.get(path).await;
        assert_eq!(answer.kind(), (400, "invalid_path".into()));
        assert!(answer.problem().detail().is_some_and(|detail| detail.contains("Cannot parse")));
    }
}

#[tokio::test]
async fn an_order_that_cannot_be() {
    let shop = Shop::start().await;
    let sold_out = shop.order(r#"{ "item": 1, "amount": 4, "price": 2900 }"#).await;
    assert_eq!(sold_out.kind(), (409, "sold_out".into()));
    assert_eq!(sold_out.problem().members()["left"], 3);
    let changed = shop.order(r#"{ "item": 1, "amount": 1, "price": 2500 }"#).await;
    assert_eq!(changed.kind(), (480, "price_changed".into()));
    assert_eq!(changed.problem().members()["price"], 2900);
    assert_eq!(shop.get("/items/1").await.json()["stock"], 3);
}

#[tokio::test]
async fn what_is_paid_stays() {
    let shop = Shop::start().await;
    shop.order(r#"{ "item": 1, "amount": 1, "price": 2900 }"#).await;
    shop.send(Method::POST, "/orders/1/payment").await;
    for (method, path) in [(Method::POST, "/orders/1/payment"), (Method::DELETE, "/orders/1")] {
        assert_eq!(shop.send(method, path).await.kind(), (409, "already_paid".into()));
    }
    assert_eq!(shop.get("/orders/1").await.json()["paid"], true);
}
