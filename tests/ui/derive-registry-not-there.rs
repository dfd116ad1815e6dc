use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(registry = crate::codes)]
enum ApiError {
    #[status(404)]
    Missing,
    #[status(transparent)]
    Inner(u8),
}

fn main() {}
