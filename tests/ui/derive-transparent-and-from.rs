use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
enum ApiError {
    #[status(transparent, from = 0)]
    Inner(Status),
}

fn main() {}
