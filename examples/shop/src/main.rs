//! Starts the shop: `cargo run`, or `cargo run -- <database> <address>`.

use shop::limit::Limit;
use shop::routes::router;
use shop::store::Store;
use std::error::Error;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::Path;
use tokio::net::TcpListener;
use tracing::Level;

const REQUESTS_PER_MINUTE: NonZeroU32 = NonZeroU32::new(60).expect("more than none");

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let database = arguments.next().unwrap_or_else(|| "shop.db".to_owned());
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:3000".to_owned());
    tracing_subscriber::fmt().with_max_level(Level::DEBUG).init();

    let store = Store::open(Path::new(&database))?;
    let listener = TcpListener::bind(address).await?;
    print_what_to_try(listener.local_addr()?, &database);

    let service = router(store, Limit::per_minute(REQUESTS_PER_MINUTE));
    axum::serve(listener, service.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(async {
            // Where there is no such signal, nothing stops it.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        })
        .await?;
    Ok(())
}

fn print_what_to_try(address: SocketAddr, database: &str) {
    let shop = format!("http://{address}");
    println!(
        "The shop is at {shop}, where a browser shows its documents. Its database is {database}."
    );
    println!("What to try, and what it answers:\n");
    for (status, command) in [
        (200, format!("curl -i {shop}/items")),
        (404, format!("curl -i {shop}/items/7")),
        (405, format!("curl -i -X PUT {shop}/items")),
        (422, format!("curl -i --json '{{}}' {shop}/orders")),
        (201, order(2900, &shop)),
        (480, order(2500, &shop)),
        (303, format!("curl -i -X POST {shop}/orders/1/payment")),
        (409, format!("curl -i -X DELETE {shop}/orders/1")),
        (429, format!("for i in $(seq 61); do curl -i {shop}/items/7; done")),
    ] {
        println!("  {status}  {command}");
    }
    println!("\nA client of it: cargo run --example buy -- {shop}\n");
}

fn order(price: u32, shop: &str) -> String {
    format!(r#"curl -i --json '{{"item": 1, "amount": 1, "price": {price}}}' {shop}/orders"#)
}
