use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
enum ApiError {
    #[status(477)]
    Teapot,
}

fn main() {
    let _ = ApiError::Teapot.status();
    let _ = Status::from(&ApiError::Teapot);
    let _: Status = ApiError::Teapot.into();
}
