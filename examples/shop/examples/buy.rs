//! Buys a teapot, for the price of an old catalogue: `cargo run --example buy`, or `-- <shop>`.

use shop::client::{Client, ClientError};
use shop::store::NewOrder;
use std::num::NonZeroU32;

#[tokio::main]
async fn main() -> Result<(), ClientError> {
    let shop = std::env::args().nth(1).unwrap_or_else(|| "http://127.0.0.1:3000".to_owned());
    let client = Client::new(shop);
    for item in client.items().await? {
        println!("{} for {} cents, {} of it", item.name, item.price, item.stock);
    }
    let mut new = NewOrder { item: 1, amount: NonZeroU32::MIN, price: 2500 };
    let order = loop {
        match client.order(new).await {
            Ok(order) => break order,
            Err(error) => {
                println!("{error}");
                new.price = error.new_price().ok_or(error)?;
            }
        }
    };
    println!("{:?}", client.pay(&order).await?);
    Ok(())
}
