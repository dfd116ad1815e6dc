use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    #[status("404")]
    Missing,
}

fn main() {}
