use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    #[status(status_codes::Status::NotFound)]
    Missing,
}

fn main() {}
