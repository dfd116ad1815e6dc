#![deny(deprecated)]

#[derive(status_codes::ToStatus)]
enum Error {
    #[status(PAYLOAD_TOO_LARGE)]
    TooLarge,
}

fn main() {}
