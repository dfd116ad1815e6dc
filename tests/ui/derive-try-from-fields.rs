use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
#[status(try_from)]
enum ApiError {
    #[status(404)]
    Missing { id: u64 },
}

fn main() {
    let _ = ApiError::try_from(Status::NotFound);
}
