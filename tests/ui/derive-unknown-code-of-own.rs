use status_codes::ToStatus;

status_codes::registry! {
    mod crate::codes = "registry = { extends = 'http', only = [404, 410] }"
}

#[derive(ToStatus)]
#[status(registry = crate::codes, try_from)]
enum ApiError {
    #[status(409)]
    Taken,
    #[status(Gonne)]
    Gone,
    #[status(404)]
    Missing,
}

fn main() {
    let _ = ApiError::Taken.status();
    let _ = codes::Status::from(&ApiError::Taken);
    let _ = ApiError::try_from(codes::Status::Gone);
}
