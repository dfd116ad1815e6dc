use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(registry = 5)]
enum ApiError {
    #[status(404)]
    Missing,
}

fn main() {}
