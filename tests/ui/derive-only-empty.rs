use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(only())]
enum ApiError {
    #[status(404)]
    Missing,
}

fn main() {}
