use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    #[status(transparent)]
    Unit,
}

fn main() {}
