use status_codes::{Status, status};

fn main() {
    let _ = matches!(Status::Ok, status!(200) | status!(209));
}
