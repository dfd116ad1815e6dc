#![deny(warnings)]

use status_codes::{Status, status};

fn main() {
    let status = Status::Ok;
    match status {
        status!(499) => {}
        status!(404) => {}
        status!(9xx) => {}
        status!(4xx | nothing) => {}
        _ => {}
    }
    if let status!(599) = status {}
    let status!(699) = status else { return };
    let _ = status!(7xx).contains(status);
    let _ = status!(2xx) - status!(missing);
}
