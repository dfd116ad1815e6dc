#![deny(deprecated)]
use status_codes::status;

fn main() {
    let _ = status!(PAYLOAD_TOO_LARGE);
}
