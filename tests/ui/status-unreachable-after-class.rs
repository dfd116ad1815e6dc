#![deny(unreachable_patterns)]

use status_codes::{Status, status};

fn main() {
    match Status::Ok {
        status!(4xx) => {}
        status!(404) => {}
        _ => {}
    }
}
