use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    #[status(499)]
    Closed,
}

fn main() {}
