use status_codes::{Status, ToStatus};

status_codes::registry! {
    mod crate::codes = "registry = { extends = 'http', only = [404] }"
}

#[derive(ToStatus)]
#[status(registry = crate::codes)]
enum ApiError {
    #[status(transparent)]
    Inner(Status),
}

fn main() {}
