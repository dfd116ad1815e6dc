use status_codes::ToStatus;

status_codes::registry! {
    mod crate::codes = "registry = { extends = 'http', only = ['4xx', 503] }"
}

#[derive(ToStatus)]
#[status(registry = crate::codes, try_from, only(4xx), default = 503)]
enum ApiError {
    #[status(404)]
    Missing,
    #[status(NotFound)]
    Again,
    #[status(503)]
    Busy,
    One,
}

fn main() {
    let _ = ApiError::try_from(codes::Status::Gone);
}
