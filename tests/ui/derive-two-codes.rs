use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    #[status(404, 410)]
    Missing,
    #[status(404)]
    #[status(NotFound)]
    Again,
}

fn main() {}
