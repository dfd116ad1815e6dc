use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    #[status(404u16)]
    Missing,
}

fn main() {}
