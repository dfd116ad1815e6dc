use crate::server::Shop;
use shop::codes::status;
use std::time::{Duration, Instant};

#[tokio::test]
async fn who_asks_too_often_is_told_when_to_come_back() {
    let shop = Shop::with_limit(2).await;
    for _ in 0..2 {
        assert_eq!(shop.get("/items").await.status, status!(200));
    }
    let answer = shop.get("/items").await;
    assert_eq!(answer.kind(), (429, "too_fast".into()));
    let seconds: u32 = answer.field("retry-after").parse().expect("seconds");
    assert!((20..=30).contains(&seconds), "{seconds}");
    assert_eq!(shop.get("/").await.status, status!(200), "what is documented is not limited");
}

#[tokio::test]
async fn the_client_waits_as_long_as_it_is_told() {
    let shop = Shop::with_limit(30).await;
    while shop.get("/items").await.status == status!(200) {}
    let began = Instant::now();
    assert_eq!(shop.client().items().await.expect("items, in the end").len(), 3);
    assert!(began.elapsed() >= Duration::from_secs(2), "{:?}", began.elapsed());
}

/// A minute is too long.
#[tokio::test]
async fn the_client_gives_up_where_it_would_have_to_wait_long() {
    let shop = Shop::with_limit(1).await;
    shop.get("/items").await;
    let began = Instant::now();
    let error = shop.client().items().await.expect_err("no items");
    assert_eq!(error.to_string(), "429 Too Many Requests: slow down");
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}
