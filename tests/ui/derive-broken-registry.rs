status_codes::registry! {
    mod crate::codes = "registry = { extends = 'http', only = [404, 777] }"
}

#[derive(status_codes::ToStatus)]
#[status(registry = crate::codes, only(4xx), try_from, default = 500)]
enum ApiError {
    #[status(777)]
    Odd,
    #[status(NotFound)]
    Missing,
    Other,
}

fn main() {
    let _ = codes::Status::from(&ApiError::Odd);
    let _ = ApiError::try_from(codes::Status::NotFound);
}
