use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(rename_all = "snake_case")]
enum ApiError {
    #[status(code = 404)]
    Missing,
}

fn main() {}
