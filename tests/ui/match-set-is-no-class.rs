use status_codes::{Status, status};

fn main() {
    match Status::Ok {
        status!(1xx) | status!(2xx) | status!(3xx) | status!(4xx) => {}
        status!(transient) => {}
    }
}
