#![deny(unreachable_patterns)]

use status_codes::{Status, status};

fn main() {
    match Status::Ok {
        status!(404) => {}
        status!(404) => {}
        _ => {}
    }
}
