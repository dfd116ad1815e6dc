use status_codes::{Status, status};

fn main() {
    let _: Status = status!(4xx);
}
