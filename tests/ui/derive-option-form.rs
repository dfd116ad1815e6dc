use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
#[status(default(500))]
#[status(only = 5xx)]
#[status(try_from = true)]
enum ApiError {
    #[status(transparent = 0)]
    Inner(Status),
    #[status(from(0))]
    Other(Status),
}

fn main() {}
