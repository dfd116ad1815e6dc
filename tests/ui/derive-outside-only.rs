use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(only(4xx, 503))]
enum ApiError {
    #[status(200)]
    Fine,
    #[status(BadGateway)]
    Upstream,
    #[status(404)]
    Missing,
}

fn main() {
    let _ = ApiError::Fine.status();
}
