use crate::log;
use crate::server::Shop;
use shop::client::ClientError;
use shop::codes::status;
use shop::store::{NewOrder, Store};
use std::num::NonZeroU32;
use std::time::Duration;
use tokio::time::sleep;

const ORDER: NewOrder = NewOrder { item: 1, amount: NonZeroU32::MIN, price: 2900 };

#[tokio::test]
async fn a_broken_database_is_nobodys_business_but_ours() {
    let shop = Shop::start().await;
    shop.client().order(ORDER).await.expect("an order");
    shop.connection().execute_batch("DROP TABLE orders; DROP TABLE items").expect("it is gone");

    let answer = shop.get("/items").await;
    let id = answer.field("x-request-id");
    let masked =
        format!(r#"{{"title":"Internal Server Error","status":500,"instance":"urn:uuid:{id}"}}"#);
    assert_eq!((answer.status, answer.text.as_str()), (status!(500).into(), masked.as_str()));
    let errors = log::lines(id).into_iter().filter(|line| line.contains("ERROR"));
    let errors: Vec<_> = errors.collect();
    let [error] = &errors[..] else { panic!("{errors:?}") };
    let cause = "the database failed: no such table: items";
    assert!(error.contains("status=500") && error.contains(cause), "{error}");

    // What may have been done is not done again.
    match shop.client().order(ORDER).await {
        Err(ClientError::Problem(problem)) => {
            assert_eq!(problem.to_string(), "500 Internal Server Error");
            let id = problem.instance().and_then(|uri| uri.strip_prefix("urn:uuid:"));
            assert_eq!(log::lines(id.expect("an id")).len(), 2, "an error, and an answer");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_busy_database_is_asked_again() {
    let shop = Shop::start().await;
    let somebody = shop.connection();
    somebody.execute_batch("BEGIN EXCLUSIVE").expect("nobody is there");
    let answer = shop.get("/items").await;
    assert_eq!(answer.kind(), (503, String::new()));
    assert_eq!(answer.field("retry-after"), "1");
    assert_eq!(answer.problem().detail(), None);

    let client = shop.client();
    let order = tokio::spawn(async move { client.order(ORDER).await });
    sleep(Duration::from_millis(600)).await;
    somebody.execute_batch("COMMIT").expect("its end");
    let order = order.await.expect("no panic").expect("an order, at the second try");
    assert_eq!(order.id, 1);
}

#[tokio::test]
async fn a_later_start_finds_what_was_ordered() {
    let shop = Shop::start().await;
    let order = shop.client().order(ORDER).await.expect("an order");
    let again = Store::open(&shop.database()).expect("the same file");
    assert_eq!(again.order(order.id).await.expect("it is there"), order);
    assert_eq!(again.items().await.expect("items").len(), 3);
}

#[test]
fn what_is_no_database_is_not_opened() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), "a list of items, on paper and not in a database").expect("a text");
    let error = Store::open(file.path()).expect_err("no database");
    assert!(error.to_string().contains("not a database"), "{error}");
}
