use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
struct Gone;

fn main() {
    let _ = Status::from(Gone);
}
