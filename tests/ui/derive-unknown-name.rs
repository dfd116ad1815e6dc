use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    #[status(NotFond)]
    Missing,
}

fn main() {}
