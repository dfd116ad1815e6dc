#![deny(deprecated)]

use status_codes::{Status, status};

fn main() {
    let _ = matches!(Status::Ok, status!(305));
}
