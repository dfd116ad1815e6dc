use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(only(400..=499))]
enum ApiError {
    #[status(404)]
    Missing,
}

fn main() {}
