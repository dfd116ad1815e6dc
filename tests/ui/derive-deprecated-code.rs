#![deny(deprecated)]

use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(try_from, only(3xx))]
enum Answer {
    #[status(305)]
    Proxy,
}

fn main() {}
