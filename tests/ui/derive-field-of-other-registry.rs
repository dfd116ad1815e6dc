use status_codes::{Status, ToStatus};

status_codes::registry! {
    mod crate::http = "registry = { extends = 'http', only = [404] }"
}

#[derive(ToStatus)]
#[status(registry = crate::http)]
enum ApiError {
    #[status(transparent)]
    Inner(Status),
}

fn main() {}
