use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
#[status(try_from, default = 500)]
enum ApiError {
    #[status(404)]
    Missing,
    #[status(NotFound)]
    Again,
    #[status(404)]
    Thrice,
    One,
    Two,
}

fn main() {
    let _ = ApiError::try_from(Status::NotFound);
}
