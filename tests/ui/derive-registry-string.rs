use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(registry = "crate::codes")]
enum ApiError {
    #[status(404)]
    Missing,
}

fn main() {}
