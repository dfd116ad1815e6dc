use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
#[status(default)]
#[status(only)]
#[status(registry =)]
enum ApiError {
    #[status(from =)]
    Inner(Status),
    Other,
}

fn main() {}
