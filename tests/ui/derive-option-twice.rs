use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
#[status(default = 500, only(5xx))]
#[status(default = 503)]
enum ApiError {
    #[status(transparent, transparent)]
    Inner(Status),
}

fn main() {}
