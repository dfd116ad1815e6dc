use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    #[status(4xx)]
    Client,
}

fn main() {}
