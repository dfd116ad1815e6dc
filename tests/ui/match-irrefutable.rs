use status_codes::{Status, status};

fn main() {
    let status!(2xx) = Status::Ok;
}
