use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    NotFound,
    #[status(409)]
    Taken,
    Other {
        id: u64,
    },
}

fn main() {
    let _ = ApiError::NotFound.status();
}
