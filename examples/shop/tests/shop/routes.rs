use crate::server::Shop;
use reqwest::Method;
use serde_json::json;
use shop::codes::status;

#[tokio::test]
async fn items_are_shown() {
    let shop = Shop::start().await;
    let items = shop.get("/items").await.json();
    assert_eq!(items.as_array().map(Vec::len), Some(3));
    let teapot = json!({ "id": 1, "name": "Teapot", "price": 2900, "stock": 3 });
    assert_eq!(items[0], teapot);
    assert_eq!(shop.get("/items/1").await.json(), teapot);
}

#[tokio::test]
async fn an_order_is_placed_shown_and_paid() {
    let shop = Shop::start().await;
    let placed = shop.order(r#"{ "item": 1, "amount": 2, "price": 2900 }"#).await;
    assert_eq!(placed.status, status!(201));
    let mut order = placed.json();
    assert_eq!(order, json!({ "id": 1, "item": 1, "amount": 2, "paid": false }));
    assert_eq!(shop.get("/items/1").await.json()["stock"], 1);
    assert_eq!(placed.field("location"), "/orders/1");
    assert_eq!(shop.get(placed.field("location")).await.json(), order);

    let paid = shop.send(Method::POST, "/orders/1/payment").await;
    assert_eq!((paid.status, paid.text.as_str()), (status!(303).into(), ""));
    order["paid"] = true.into();
    assert_eq!(shop.get(paid.field("location")).await.json(), order);
}

#[tokio::test]
async fn a_cancelled_order_is_gone() {
    let shop = Shop::start().await;
    shop.order(r#"{ "item": 1, "amount": 2, "price": 2900 }"#).await;
    let cancelled = shop.send(Method::DELETE, "/orders/1").await;
    assert_eq!((cancelled.status, cancelled.text.as_str()), (status!(204).into(), ""));
    assert_eq!(cancelled.field("content-type"), "");
    assert_eq!(shop.get("/orders/1").await.kind(), (404, "no_such_order".into()));
    assert_eq!(shop.get("/items/1").await.json()["stock"], 3);
}

#[tokio::test]
async fn head_is_get_without_content() {
    let shop = Shop::start().await;
    for path in ["/items", "/items/7"] {
        let (get, head) = (shop.get(path).await, shop.send(Method::HEAD, path).await);
        assert_eq!((head.status, head.text.as_str()), (get.status, ""));
        for field in ["content-type", "content-length"] {
            assert_eq!(head.field(field), get.field(field), "{path}");
        }
    }
}
