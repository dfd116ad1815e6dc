use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(registry = "crate::http")]
enum ApiError {
    #[status(404)]
    Missing,
}

fn main() {}
