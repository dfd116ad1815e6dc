use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
enum ApiError {
    #[status(404, transparent)]
    Inner(Status),
    #[status(from = 0, 404)]
    Other(Status),
}

fn main() {}
