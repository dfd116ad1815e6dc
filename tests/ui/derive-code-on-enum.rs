use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(500)]
enum ApiError {
    Missing,
}

fn main() {}
