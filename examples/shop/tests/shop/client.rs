use crate::server::Shop;
use axum::Router;
use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use shop::client::{Client, may_retry};
use shop::codes::{StatusSet, status};
use shop::store::NewOrder;
use status_codes::AnyStatus;
use std::net::Ipv4Addr;
use std::num::NonZeroU32;
use tokio::net::TcpListener;

#[tokio::test]
async fn a_buyer_hears_of_a_new_price_and_pays_it() {
    let shop = Shop::start().await;
    let client = shop.client();
    let mut new = NewOrder { item: 2, amount: NonZeroU32::new(6).expect("six"), price: 800 };
    let error = client.order(new).await.expect_err("it costs more");
    assert_eq!(error.to_string(), "480: it costs 900 cents");
    new.price = error.new_price().expect("a price");
    let order = client.order(new).await.expect("an order");
    assert!(!order.paid);
    let paid = client.pay(&order).await.expect("it is led to the order");
    assert!(paid.paid && paid.id == order.id);
    let error = client.cancel(&order).await.expect_err("it is paid");
    assert_eq!(error.to_string(), "409 Conflict: the order is paid");
    assert_eq!(error.new_price(), None);
}

#[tokio::test]
async fn what_is_not_paid_is_cancelled() {
    let shop = Shop::start().await;
    let client = shop.client();
    let before = client.items().await.expect("items");
    let new = NewOrder { item: 3, amount: NonZeroU32::MIN, price: 450 };
    let order = client.order(new).await.expect("an order");
    assert_ne!(client.items().await.expect("items"), before);
    client.cancel(&order).await.expect("it is not paid");
    assert_eq!(client.items().await.expect("items"), before);
}

/// Of a proxy, say, whose JSON is no problem.
#[tokio::test]
async fn what_is_no_problem_is_not_taken_for_one() {
    let proxy = Router::new().fallback(async || {
        let json = r#"{ "detail": "of a proxy" }"#;
        (status!(400).http(), [(CONTENT_TYPE, "application/json")], json)
    });
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async { axum::serve(listener, proxy).await });
    let error = Client::new(format!("http://{address}")).items().await.expect_err("no items");
    assert_eq!(error.to_string(), "400 Bad Request, without a problem");
}

#[test]
fn again_goes_by_set_and_class() {
    let may =
        |method: Method, code| may_retry(&method, AnyStatus::from_u16(code).expect("three digits"));
    for status in StatusSet::RETRY {
        assert!(may(Method::POST, status.as_u16()), "{status}");
    }
    for code in [500, 502, 504, 599] {
        assert!(may(Method::GET, code) && may(Method::DELETE, code), "{code}");
        assert!(!may(Method::POST, code), "{code}");
    }
    for code in [200, 303, 404, 409, 480, 499, 900] {
        assert!(!may(Method::GET, code), "{code}");
    }
}
